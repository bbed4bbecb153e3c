import { Injectable } from '@nestjs/common';
import { refusalOfDatabaseError } from '../../platform/database/database-errors.js';
import { Refusal } from '../../platform/http/refusal.js';
import type { Person } from '../../platform/session/signed-in.js';
import { ContestViews } from '../contests/contests.public.js';
import { ClientPage, type PageContent } from './client-page.js';
import { headOf, type ShownContest, textOf } from './contest-text.js';
import { escapedJson } from './escaped.js';

/** The client's page with a contest in it, readable before the script runs and without another question of it. */
@Injectable()
export class ContestPage {
  constructor(
    private readonly page: ClientPage,
    private readonly contests: ContestViews,
  ) {}

  /** @param toJson as the API answers it, so that nothing leaves here that doesn't leave there */
  async answer(slug: string, person: Person | null, toJson: (contest: ShownContest) => string) {
    try {
      const contest = await this.contests.one(slug, person);
      return await this.page.answer(200, contentOf(contest, toJson));
    } catch (error) {
      const refused = error instanceof Refusal ? error : refusalOfDatabaseError(error);
      if (!refused) throw error;
      // The bare page says it in the product's own words, and tries again where that helps.
      return this.page.answer(refused.parts.status, null);
    }
  }
}

function contentOf(contest: ShownContest, toJson: (contest: ShownContest) => string): PageContent {
  return {
    head: headOf(contest),
    text: textOf(contest),
    data: `<script type="application/json" id="contest-data">${escapedJson(toJson(contest))}</script>`,
  };
}
