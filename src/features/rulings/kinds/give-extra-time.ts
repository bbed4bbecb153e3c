import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../platform/audit/audit-log.js';
import { Transactions, type Tx } from '../../../platform/database/transactions.js';
import { AttemptDecisions, type AttemptRecord, AttemptStarts } from '../../attempts/attempts.public.js';
import type { ContestDocument } from '../../contests/contests.public.js';
import { EntryRegistry, MergedEntries } from '../../entries/entries.public.js';
import { MakeRuling } from '../make-ruling.js';
import type { RulingRow } from '../ruling.entity.js';
import { entrantNotFound, extraTimeWithoutLimit } from '../ruling-refusals.js';
import type { ExtraTimeBody } from '../rulings.wire.js';

const MINUTE_MS = 60_000;

/**
 * Gives a person more time (I5): the attempt that is open ends later at once, without one the next attempt does. It never
 * moves the contest's close. Where questions are shown one at a time, the clock of one of them is longer by it, too.
 */
@Injectable()
export class GiveExtraTime {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntryRegistry,
    private readonly merged: MergedEntries,
    private readonly attempts: AttemptDecisions,
    private readonly making: MakeRuling,
  ) {}

  /** @throws contest-not-found · contest-final · entrant-not-found · extra-time-without-limit · invalid-request */
  async run(
    slug: string,
    { entryId, minutes, reason }: ExtraTimeBody,
    actor: Actor,
  ): Promise<{ ruling: RulingRow; attempt: AttemptRecord | null }> {
    const contest = await this.making.contests.bySlug(slug);
    const why = this.making.checked(reason);
    const [entry] = await this.entries.byIds(this.transactions.committed, [entryId]);
    if (entry?.contestId !== contest.id) throw entrantNotFound();
    if (!hasLimit(contest.current.document)) throw extraTimeWithoutLimit();
    return this.transactions.run(async (tx) => {
      await this.making.contests.refuseWhenFinal(tx, contest.id);
      const open = await this.attempts.holdOpen(tx, entryId, this.making.now());
      // Held after the attempt, as whoever ends one does; nobody can start one meanwhile.
      await this.merged.hold(tx, entryId);
      const given = open ? await this.given(tx, open) : 0;
      const attempt = open && (await this.attempts.giveTime(tx, open, inMs(given, minutes, this.making.now())));
      const about = { kind: 'extra-time', entryId, minutes, reason: why, attemptId: attempt?.id ?? null } as const;
      const ruling = await this.making.record(tx, contest, about, {
        actor,
        before: { attempt: open?.id ?? null, deadline: open?.deadline ?? null, minutes: given },
        after: { attempt: open?.id ?? null, deadline: attempt?.deadline ?? null, minutes: given + minutes },
      });
      return { ruling, attempt };
    });
  }

  /** Minutes that an attempt has got so far. */
  private async given(tx: Tx, { id, entryId }: AttemptRecord): Promise<number> {
    const rulings = await this.making.rulings.ofEntries(tx, [entryId]);
    return rulings
      .filter(({ kind, attemptId }) => kind === 'extra-time' && attemptId === id)
      .reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  }
}

/** Hands extra time that waited to the attempt that starts. */
@Injectable()
export class WaitingTime implements OnModuleInit {
  constructor(
    private readonly starts: AttemptStarts,
    private readonly attempts: AttemptDecisions,
    private readonly making: MakeRuling,
  ) {}

  onModuleInit(): void {
    this.starts.listen((tx, started) => this.give(tx, started));
  }

  private async give(tx: Tx, started: AttemptRecord): Promise<AttemptRecord> {
    const waiting = await this.making.rulings.waiting(tx, started.entryId);
    if (waiting.length === 0) return started;
    await this.making.rulings.giveTo(
      tx,
      waiting.map(({ id }) => id),
      started.id,
    );
    const minutes = waiting.reduce((sum, ruling) => sum + (ruling.minutes ?? 0), 0);
    return this.attempts.giveTime(tx, started, inMs(0, minutes, this.making.now()));
  }
}

function inMs(given: number, minutes: number, now: Date) {
  return { givenMs: given * MINUTE_MS, extraMs: minutes * MINUTE_MS, now };
}

/** For the whole paper, or for each question. */
function hasLimit({ time, stages = [] }: ContestDocument): boolean {
  return [time, ...stages.map((stage) => stage.time)].some((one) => one?.limit != null || one?.perQuestion != null);
}
