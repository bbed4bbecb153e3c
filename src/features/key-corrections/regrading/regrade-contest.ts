import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions.js';
import { AnswerKeys, type ContestKeys, type KeyCorrectionRow } from '../../answer-keys/answer-keys.public.js';
import { AttemptArchive, type AttemptRecord, AttemptRegrading } from '../../attempts/attempts.public.js';
import { type Contest, ContestCatalogue } from '../../contests/contests.public.js';
import { RenewStandings } from '../../standings/standings.public.js';
import { KeyCorrectionsRepository } from '../key-corrections.repository.js';
import { RegradedScores, type RegradedScore } from './regraded-scores.js';

/** How many entries one transaction grades again: on SQLite everybody's answers wait meanwhile. */
const AT_ONCE = 50;

/** The reading half: which attempts were graded by older keys, and what they come to by newer ones. */
@Injectable()
export class RegradedAttempts {
  constructor(
    private readonly transactions: Transactions,
    private readonly archive: AttemptArchive,
    private readonly regrading: AttemptRegrading,
    private readonly scores: RegradedScores,
  ) {}

  entriesBefore(contestId: string, revision: number): Promise<string[]> {
    return this.regrading.entriesGradedBefore(this.transactions.committed, contestId, revision);
  }

  /** Void ones too: they may be restored. */
  async of(
    entryIds: readonly string[],
    keys: ContestKeys,
  ): Promise<{ before: AttemptRecord[]; after: RegradedScore[] }> {
    const attempts = await this.archive.ofEntries(this.transactions.committed, entryIds);
    const before = attempts.filter(({ score, keyRevision }) => score !== null && (keyRevision ?? 0) < keys.revision);
    return { before, after: await this.scores.of(before, keys) };
  }
}

/** The writing half. */
@Injectable()
export class StoreRegraded {
  constructor(
    private readonly transactions: Transactions,
    private readonly regrading: AttemptRegrading,
    private readonly corrections: KeyCorrectionsRepository,
    private readonly renewStandings: RenewStandings,
  ) {}

  /** New scores, what they were before, and the standings that follow from them: all or nothing. */
  run(contest: Contest, correction: KeyCorrectionRow, before: AttemptRecord[], after: RegradedScore[]): Promise<void> {
    const { document } = contest.current;
    const stood = new Map(before.map((attempt) => [attempt.id, attempt]));
    const changed = after.filter(({ id, score }) => stood.get(id)?.score !== score);
    const moved = after.filter(({ id, sectionScores }) => {
      const had = stood.get(id)?.sectionScores ?? [];
      return !isDeepStrictEqual(sectionScores, had);
    });
    const entryIds = new Set(moved.flatMap(({ id }) => stood.get(id)?.entryId ?? []));
    return this.transactions.run(async (tx) => {
      await this.regrading.store(tx, after, correction.revision);
      await this.corrections.insertEffects(
        tx,
        changed.map(({ id, score }) => ({
          attemptId: id,
          correctionId: correction.id,
          scoreBefore: stood.get(id)?.score ?? 0,
          scoreAfter: score ?? 0,
        })),
      );
      if (entryIds.size > 0) await this.renewStandings.run(tx, { contestId: contest.id, document }, [...entryIds]);
    });
  }
}

/**
 * Grades a contest's attempts again after a correction, some people at a time, while others go on answering. What is done
 * stays done: after a restart it goes on with what is left.
 */
@Injectable()
export class RegradeContest {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly keys: AnswerKeys,
    private readonly attempts: RegradedAttempts,
    private readonly store: StoreRegraded,
  ) {}

  /**
   * @param goesOn asked now and then
   * @returns whether nothing is left
   */
  async run(contestId: string, correctionId: string, goesOn: () => boolean): Promise<boolean> {
    const contest = await this.contests.byId(contestId);
    const keys = await this.keys.fresh(contestId);
    const correction = keys.corrections.find(({ id }) => id === correctionId);
    if (!correction) throw new Error(`no correction ${correctionId}`);
    const entryIds = await this.attempts.entriesBefore(contestId, correction.revision);
    for (let from = 0; from < entryIds.length; from += AT_ONCE) {
      if (!goesOn()) return false;
      const { before, after } = await this.attempts.of(entryIds.slice(from, from + AT_ONCE), keys);
      if (before.length > 0) await this.store.run(contest, correction, before, after);
      await setImmediate();
    }
    return true;
  }
}
