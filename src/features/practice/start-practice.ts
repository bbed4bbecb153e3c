import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { Randomness } from '../../platform/chance/randomness.js';
import { type Reading, Transactions } from '../../platform/database/transactions.js';
import { startOfDay, startOfNextDay } from '../../rules/attempt-timing/calendar-day.js';
import type { Contest } from '../contests/contests.public.js';
import { contestOver, type Entry } from '../entries/entries.public.js';
import { FreeToPractise } from './free-to-practise.js';
import * as refusals from './practice-refusals.js';
import { PracticeRepository } from './practice.repository.js';
import type { PracticeRow } from './practice.entity.js';

export interface PracticeToday {
  /** How often one can still practise today. */
  readonly left: number;
  readonly allowed: number;
  readonly nextDayAt: Date;
}

/** How often a person may practise, with all their entries together: calendar days in the contest's time zone. */
@Injectable()
export class PracticeQuota {
  constructor(
    private readonly practices: PracticeRepository,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** @throws practice-not-offered */
  async of(reading: Reading, { current: { document } }: Contest, entryIds: readonly string[]): Promise<PracticeToday> {
    const { practice } = document.attempts;
    if (!practice) throw refusals.practiceNotOffered();
    const now = this.clock.now();
    const used = await this.practices.countSince(reading, entryIds, startOfDay(now, document.timeZone));
    return {
      left: Math.max(0, practice.perDay - used),
      allowed: practice.perDay,
      nextDayAt: startOfNextDay(now, document.timeZone),
    };
  }
}

/**
 * Begins a practice: from the publication of the contest to its close, so before it opens, too. Two at once for one person
 * go one after the other, and the second finds the first's.
 */
@Injectable()
export class StartPractice {
  constructor(
    private readonly transactions: Transactions,
    private readonly free: FreeToPractise,
    private readonly practices: PracticeRepository,
    private readonly quota: PracticeQuota,
    private readonly randomness: Randomness,
  ) {}

  /** @throws attempt-under-way, practice-not-offered, contest-over, practice-used */
  run(contest: Contest, entry: Entry): Promise<{ practice: PracticeRow; today: PracticeToday }> {
    return this.transactions.run(async (tx) => {
      const { entryIds } = await this.free.hold(tx, entry.id);
      const today = await this.quota.of(tx, contest, entryIds);
      const { closesAt } = contest.current.document;
      const isOn = contest.state === 'published' || contest.state === 'open';
      if (!isOn || this.quota.now() >= new Date(closesAt)) throw contestOver(new Date(closesAt));
      if (today.left === 0) throw refusals.practiceUsed(today.allowed, today.nextDayAt);
      const practice: PracticeRow = {
        id: this.randomness.id(),
        entryId: entry.id,
        accountId: entry.accountId,
        contestVersionId: contest.current.id,
        seed: this.randomness.seed(),
        startedAt: this.quota.now(),
      };
      await this.practices.insert(tx, practice);
      return { practice, today: { ...today, left: today.left - 1 } };
    });
  }
}
