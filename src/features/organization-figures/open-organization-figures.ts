import { Injectable } from '@nestjs/common';
import { ContestCatalogue } from '../contests/contests.public.js';
import { ContestFigures } from './contest-figures.js';
import { comparesOrganizations } from './counted-person.js';

/** Works the figures of organizations out before a server takes its first request, so that nobody waits for them. */
@Injectable()
export class OpenOrganizationFigures {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly figures: ContestFigures,
  ) {}

  async run(): Promise<void> {
    for (const contest of await this.contests.published())
      if (comparesOrganizations(contest.current.document)) await this.figures.of(contest);
  }
}
