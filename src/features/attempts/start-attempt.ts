import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { Randomness } from '../../platform/chance/randomness.js';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import { windowState } from '../../rules/attempt-timing/contest-window.js';
import { type Contest, ContestCatalogue, MarkCompeted, stagesAt } from '../contests/contests.public.js';
import { type Entry, EntryRegistry, MergedEntries } from '../entries/entries.public.js';
import { TeamToCompete } from '../team-members/team-members.public.js';
import { type AttemptTally, dayBegan, limitsFor, quotaOfTally, timesOf } from './attempt-limits.js';
import * as refusals from './attempt-refusals.js';
import { AttemptStarts } from './attempt-decisions.js';
import type { AttemptRecord, AttemptRow } from './attempt.entity.js';
import { AttemptsRepository } from './attempts.repository.js';
import { SettledAttempts } from './ending/expire-attempts.js';

interface Started {
  readonly attempt: AttemptRecord;
  /** False: it was open already, and goes on. */
  readonly created: boolean;
}

/** The entry's attempts until the one that starts now. */
interface Earlier extends AttemptTally {
  /** The number of the last one; 0: there is none. */
  readonly last: number;
  readonly startedAt: Date;
  readonly stageId: string | null;
}

/** Everything that is decided at the start and never again (I5). */
@Injectable()
export class AttemptMaking {
  constructor(
    private readonly clock: Clock,
    private readonly randomness: Randomness,
    private readonly starts: AttemptStarts,
    private readonly team: TeamToCompete,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** @throws entrant-disqualified, team-needed-to-compete */
  async check(tx: Tx, contest: Contest, entry: Entry): Promise<void> {
    await this.starts.check(tx, entry);
    this.team.refuseWithout(contest, entry);
  }

  /** What comes of it once whoever listens for starts has had their say. */
  begun(tx: Tx, attempt: AttemptRecord): Promise<AttemptRecord> {
    return this.starts.tell(tx, attempt);
  }

  /** @throws quota-used */
  make(contest: Contest, entry: Entry, { startedAt, stageId, ...earlier }: Earlier): AttemptRow {
    const { document } = contest.current;
    const limits = limitsFor(document, stageId, earlier.started);
    const moment = { now: startedAt, timeZone: document.timeZone };
    const { exhausted, nextDayAt } = quotaOfTally(limits, earlier, moment);
    if (exhausted) throw refusals.quotaUsed(exhausted, limits[exhausted] ?? 0, nextDayAt);
    return {
      id: this.randomness.id(),
      number: 1 + earlier.last,
      contestId: contest.id,
      contestVersionId: contest.current.id,
      entryId: entry.id,
      accountId: entry.accountId,
      seed: this.randomness.seed(),
      stageId,
      state: 'open',
      startedAt,
      ...timesOf(document, stageId, startedAt),
      questionExtraMs: null,
      endedAt: null,
      score: null,
      sectionScores: null,
      keyRevision: null,
      timeUsedMs: null,
    };
  }
}

/**
 * The writing half of a start. Two at once for one person go one after the other, and the second finds the first's (I2);
 * the limits hold for all entries of a person together.
 */
@Injectable()
export class NewAttempt {
  constructor(
    private readonly transactions: Transactions,
    private readonly merged: MergedEntries,
    private readonly attempts: AttemptsRepository,
    private readonly markCompeted: MarkCompeted,
    private readonly making: AttemptMaking,
  ) {}

  run(contest: Contest, entry: Entry): Promise<Started> {
    return this.transactions.run(async (tx) => {
      // The contest is held before entries, as by everybody who decides something about people.
      await this.markCompeted.run(tx, contest.id, contest.current.id);
      const { entryIds, kept } = await this.merged.hold(tx, entry.id);
      const open = await this.attempts.openOf(tx, entry.id);
      if (open) return { attempt: open, created: false };

      await this.making.check(tx, contest, kept);
      const startedAt = this.making.now();
      const stageId = stageToStartIn(contest, startedAt);
      const since = dayBegan(contest.current.document, startedAt);
      const tally = await this.attempts.tally(tx, entryIds, entry.id, { since, stageId });
      const attempt = this.making.make(contest, entry, { ...tally, startedAt, stageId });
      await this.attempts.insert(tx, attempt);
      return { attempt: await this.making.begun(tx, attempt), created: true };
    });
  }
}

/** Starts an attempt, or goes on with the one that is open: on another device, after a crash, after a second click. */
@Injectable()
export class StartAttempt {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly entries: EntryRegistry,
    private readonly settled: SettledAttempts,
    private readonly newAttempt: NewAttempt,
  ) {}

  async run(slug: string, accountId: string): Promise<Started> {
    const contest = await this.contests.bySlug(slug);
    const entry = await this.entries.findOwn(this.transactions.committed, contest.id, accountId);
    if (!entry) throw refusals.entryNeeded();
    const open = await this.settled.openOf(entry.id);
    return open ? { attempt: open, created: false } : this.newAttempt.run(contest, entry);
  }
}

/**
 * The id of the stage under way; null: the contest has none.
 *
 * @throws contest-not-open-yet, between-stages, contest-over
 */
function stageToStartIn(contest: Contest, now: Date): string | null {
  refuseUnlessOpen(contest, now);
  const { document } = contest.current;
  if (!document.stages) return null;
  const { current, next } = stagesAt(document, now);
  if (current) return current.id;
  if (next) throw refusals.betweenStages(next);
  throw refusals.contestOver(new Date(document.stages.at(-1)?.closesAt ?? document.closesAt));
}

function refuseUnlessOpen({ state, current }: Contest, now: Date): void {
  const window = { opensAt: new Date(current.document.opensAt), closesAt: new Date(current.document.closesAt) };
  // The clock has gone on since the contest was read; what somebody's step led to holds whatever the clock says.
  const byClock = windowState(window, now);
  if (byClock === 'upcoming') throw refusals.contestNotOpenYet(window.opensAt);
  if (byClock === 'over' || (state !== 'open' && state !== 'published')) throw refusals.contestOver(window.closesAt);
}
