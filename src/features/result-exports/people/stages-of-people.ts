import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions.js';
import { stageScores } from '../../../rules/scoring/stage-scores.js';
import { AttemptArchive, type AttemptRecord } from '../../attempts/attempts.public.js';
import type { Contest } from '../../contests/contests.public.js';
import { MergedEntries } from '../../entries/entries.public.js';
import { asOnePersons, type EntryStanding, hasFinished } from '../../standings/standings.public.js';

type StagesOfEntries = (standings: readonly EntryStanding[]) => Promise<Map<string, Map<string, number>>>;

/** What each stage brought to people's scores, in hundredths, by entry and stage. */
@Injectable()
export class StagesOfPeople {
  constructor(
    private readonly transactions: Transactions,
    private readonly archive: AttemptArchive,
    private readonly merged: MergedEntries,
  ) {}

  async of({ id, current: { document } }: Contest): Promise<StagesOfEntries> {
    const stageIds = (document.stages ?? []).map((stage) => stage.id);
    if (stageIds.length === 0) return () => Promise.resolve(new Map());
    const others = new Map<string, string[]>();
    for (const [mergedId, kept] of await this.merged.inContest(this.transactions.committed, id))
      others.set(kept.id, [...(others.get(kept.id) ?? []), mergedId]);

    return async (standings) => {
      const entryIds = standings.flatMap(({ entryId }) => [entryId, ...(others.get(entryId) ?? [])]);
      const finished = (await this.archive.ofEntries(this.transactions.committed, entryIds)).filter(hasFinished);
      const byEntry = new Map<string, AttemptRecord[]>();
      for (const attempt of finished) byEntry.set(attempt.entryId, [...(byEntry.get(attempt.entryId) ?? []), attempt]);
      return new Map(
        standings.map((standing) => {
          const own = [standing.entryId, ...(others.get(standing.entryId) ?? [])];
          const counting = countingOf(
            standing,
            own.flatMap((entryId) => byEntry.get(entryId) ?? []),
          );
          const scores = stageScores(document.attempts.counts, counting, stageIds);
          return [
            standing.entryId,
            new Map(scores.flatMap(({ stageId, score }) => (score === null ? [] : [[stageId, score] as const]))),
          ] as const;
        }),
      );
    };
  }
}

function countingOf(standing: EntryStanding, finished: readonly AttemptRecord[]) {
  const kept = { id: standing.entryId, accountId: standing.accountId };
  return asOnePersons(kept, finished)
    .filter(({ number }) => standing.counting.includes(number))
    .map(({ score, stageId }) => ({ score: score ?? 0, stageId }));
}
