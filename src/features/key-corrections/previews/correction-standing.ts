import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Reading, Transactions } from '../../../platform/database/transactions.js';
import { AnswerKeys } from '../../answer-keys/answer-keys.public.js';
import { type Contest, ContestCatalogue } from '../../contests/contests.public.js';
import { MergedEntries } from '../../entries/entries.public.js';
import { RulingsLog } from '../../rulings/rulings.public.js';
import { type EntrySide, EntrySides } from '../../standings/standings.public.js';
import type { CorrectionBasis } from './correction-summary.js';
import { GroupsMark } from './groups-mark.js';

/** What a preview rests on, as it is now. */
@Injectable()
export class CorrectionStanding {
  constructor(
    private readonly transactions: Transactions,
    private readonly rulings: RulingsLog,
    private readonly merged: MergedEntries,
    private readonly entrySides: EntrySides,
    private readonly groups: GroupsMark,
  ) {}

  /** What entries themselves say of their standings, by entry. */
  sides(contest: Contest, entryIds: readonly string[]): Promise<Map<string, EntrySide>> {
    return this.entrySides.of(this.transactions.committed, contest.current.document, entryIds);
  }

  /** @param keys revision of the contest's keys */
  now(contest: Contest, keys: number): Promise<CorrectionBasis> {
    return this.basis(this.transactions.committed, contest, keys);
  }

  /** The same as a transaction sees it. */
  async basis(reading: Reading, contest: Contest, keys: number): Promise<CorrectionBasis> {
    const merged = await this.merged.inContest(reading, contest.id);
    const merges = createHash('sha256');
    for (const pair of [...merged].map(([id, { id: kept }]) => `${id} ${kept}`).sort()) merges.update(pair);
    return {
      keys,
      version: contest.current.id,
      rulings: await this.rulings.mark(reading, contest.id),
      merges: merges.digest('hex').slice(0, 16),
      ...(await this.groups.of(reading, contest)),
    };
  }
}

/** What correcting keys is decided by. */
@Injectable()
export class CorrectionGround {
  constructor(
    readonly contests: ContestCatalogue,
    readonly keys: AnswerKeys,
    readonly standing: CorrectionStanding,
  ) {}
}
