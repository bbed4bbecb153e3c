import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { COMMAND_LINE } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApplyContest } from '../contests/contests.public.js';
import { ImportOrganizations } from '../organization-imports/organization-imports.public.js';
import { QuestionPool } from '../question-banks/question-banks.public.js';
import { ImportRoster } from '../rosters/rosters.public.js';
import { metrologyCupContest } from './metrology-cup-contest.js';
import { outlineNationalContest } from './outline-national-contest.js';
import { qualityOutlineContest } from './quality-outline-contest.js';

/** What a first start publishes: teams, then organizations, and last the one that says that the demo is whole. */
export const DEMO_SLUGS = ['metrology-cup', 'outline-national', 'quality-outline'] as const;
export const LAST_DEMO = 'quality-outline';

const ROSTER = 'metrology-cup-roster.csv';
const ORGANIZATIONS = 'organizations.csv';

/** The demo that anybody can enter asks every question of its bank. */
@Injectable()
export class DemoPaper {
  constructor(
    private readonly transactions: Transactions,
    private readonly pool: QuestionPool,
  ) {}

  async document(now: Date): Promise<object> {
    return qualityOutlineContest(await this.pool.current(this.transactions.committed, LAST_DEMO), now);
  }
}

/** Publishes the demo contests, with who takes part in them. */
@Injectable()
export class DemoContests {
  constructor(
    private readonly applyContest: ApplyContest,
    private readonly importOrganizations: ImportOrganizations,
    private readonly importRoster: ImportRoster,
    private readonly demoPaper: DemoPaper,
    private readonly clock: Clock,
  ) {}

  /** @param published those of them that are there already; their people are brought in again, which changes nothing */
  async publish(folder: string, published: readonly string[]): Promise<void> {
    const now = this.clock.now();
    await this.apply(metrologyCupContest(now), published);
    await this.importRoster.run('metrology-cup', await file(folder, ROSTER), false, COMMAND_LINE);
    await this.importOrganizations.run(await file(folder, ORGANIZATIONS), {}, COMMAND_LINE);
    await this.apply(outlineNationalContest(now), published);
    await this.apply(await this.demoPaper.document(now), published);
  }

  private async apply(document: object & { slug?: string }, published: readonly string[]): Promise<void> {
    if (published.includes(document.slug ?? '')) return;
    await this.applyContest.run(document, { publish: true }, COMMAND_LINE);
  }
}

async function file(folder: string, name: string): Promise<{ name: string; bytes: Buffer }> {
  return { name, bytes: await readFile(join(folder, name)) };
}
