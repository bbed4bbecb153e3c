import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { AnswersRepository } from '../answers/answers.public.js';
import { ContestCatalogue, contestBrief, nearestStage } from '../contests/contests.public.js';
import { EntryRegistry } from '../entries/entries.public.js';
import { AttemptPapers } from '../papers/papers.public.js';
import type { AttemptRecord } from './attempt.entity.js';
import * as wire from './attempts.wire.js';
import { quotaOf } from './attempt-limits.js';
import { SettledAttempts } from './ending/expire-attempts.js';

/** What lies before whoever takes an attempt: the paper, and what they have answered so far. */
@Injectable()
export class AttemptSheets {
  constructor(
    private readonly transactions: Transactions,
    private readonly answers: AnswersRepository,
    private readonly papers: AttemptPapers,
  ) {}

  async of(attempt: AttemptRecord): Promise<Pick<wire.AttemptAnswer, 'paper' | 'answers'>> {
    const [paper, answers] = await Promise.all([
      this.papers.given(attempt),
      this.answers.ofAttempt(this.transactions.committed, attempt.id),
    ]);
    return { paper, answers };
  }
}

/** An attempt with its contest, its paper and its answers, as its owner sees it. */
@Injectable()
export class AttemptViews {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly settled: SettledAttempts,
    private readonly sheets: AttemptSheets,
    private readonly clock: Clock,
  ) {}

  async own(attemptId: string, accountId: string): Promise<wire.AttemptAnswer> {
    return this.of(await this.settled.own(attemptId, accountId));
  }

  async of(attempt: AttemptRecord): Promise<wire.AttemptAnswer> {
    const [contest, sheet] = await Promise.all([this.contests.byId(attempt.contestId), this.sheets.of(attempt)]);
    return {
      attempt: wire.attemptToWire(attempt),
      contest: contestBrief(contest),
      ...sheet,
      serverTime: this.clock.now().toISOString(),
    };
  }
}

/** All attempts of a person in a contest, and how many are left. */
@Injectable()
export class OwnAttemptsView {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly entries: EntryRegistry,
    private readonly settled: SettledAttempts,
    private readonly clock: Clock,
  ) {}

  /** Without an entry there are none, and the quota is what an entry would have. */
  async of(slug: string, accountId: string): Promise<wire.OwnAttempts> {
    const contest = await this.contests.bySlug(slug);
    const entry = await this.entries.findOwn(this.transactions.committed, contest.id, accountId);
    const attempts = entry ? await this.settled.ofPerson(entry.id) : [];
    const now = this.clock.now();
    const { document } = contest.current;
    const { left, exhausted, nextDayAt, nearest } = quotaOf(document, attempts, now);
    return {
      attempts: attempts.filter(({ entryId }) => entryId === entry?.id).map(wire.attemptToWire),
      quota: {
        left,
        exhausted,
        nextDayAt: nextDayAt?.toISOString() ?? null,
        nearest,
        stageId: nearestStage(document, now)?.id ?? null,
      },
      serverTime: now.toISOString(),
    };
  }
}
