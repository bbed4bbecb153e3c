import { Injectable } from '@nestjs/common';
import type { EnterContestBody } from '../entries.wire.js';
import { EntryViews } from '../entry-views.js';
import type { Applicant } from './applicant.js';
import { CheckEntry } from './check-entry.js';
import { EnterAgain } from './enter-again.js';
import { type Entered, NewEntry } from './new-entry.js';

/** Enters a person for a contest, from its publication until its close. Entering again changes nothing. */
@Injectable()
export class EnterContest {
  constructor(
    private readonly views: EntryViews,
    private readonly checkEntry: CheckEntry,
    private readonly enterAgain: EnterAgain,
    private readonly newEntry: NewEntry,
  ) {}

  async run(slug: string, applicant: Applicant, given: EnterContestBody): Promise<Entered> {
    const { contest, entry: standing } = await this.views.find(slug, applicant.id);
    if (standing)
      return { contest, entry: await this.enterAgain.run(contest, applicant, standing, given), created: false };
    return this.newEntry.run(contest, applicant.id, await this.checkEntry.run(contest, applicant, given));
  }
}
