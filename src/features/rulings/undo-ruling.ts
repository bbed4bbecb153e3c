import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/audit/audit-log.js';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import { startOfNextDay } from '../../rules/attempt-timing/calendar-day.js';
import { AttemptArchive, AttemptDecisions, type AttemptRecord, quotaOf } from '../attempts/attempts.public.js';
import type { Contest } from '../contests/contests.public.js';
import { EntryRegistry, MergedEntries } from '../entries/entries.public.js';
import { RenewStandings } from '../standings/standings.public.js';
import { MakeRuling } from './make-ruling.js';
import type { RulingRow } from './ruling.entity.js';
import { extraTimeStays, restoredBeyondQuota, rulingNotFound } from './ruling-refusals.js';

/** What undoing a ruling changes. */
@Injectable()
export class RestoredPeople {
  constructor(
    private readonly archive: AttemptArchive,
    private readonly attempts: AttemptDecisions,
    private readonly entries: EntryRegistry,
    private readonly merged: MergedEntries,
    private readonly renewStandings: RenewStandings,
  ) {}

  /** @returns what it was and what it is, for the audit log */
  async restore(tx: Tx, contest: Contest, ruling: RulingRow): Promise<{ before: object; after: object }> {
    const changed =
      ruling.kind === 'voided-attempt' ? await this.attempt(tx, contest, ruling) : await this.person(tx, ruling);
    const of = { contestId: contest.id, document: contest.current.document };
    await this.renewStandings.run(tx, of, [ruling.entryId]);
    return changed;
  }

  private async attempt(tx: Tx, contest: Contest, { attemptId, stateBefore }: RulingRow) {
    const held = attemptId === null ? null : await this.attempts.hold(tx, attemptId);
    if (!held || stateBefore === null) throw rulingNotFound();
    const { entryIds } = await this.merged.hold(tx, held.entryId);
    const others = await this.archive.ofEntries(tx, entryIds);
    if (isBeyondQuota(contest, held, others)) throw restoredBeyondQuota();
    await this.attempts.restore(tx, held, stateBefore);
    return {
      before: { attempt: held.id, state: 'voided' },
      after: { attempt: held.id, state: stateBefore, score: held.score },
    };
  }

  private async person(tx: Tx, { entryId }: RulingRow) {
    await this.merged.hold(tx, entryId);
    const [entry] = await this.entries.byIds(tx, [entryId]);
    await this.entries.disqualify(tx, entryId, null);
    return { before: { disqualifiedAt: entry?.disqualifiedAt ?? null }, after: { disqualifiedAt: null } };
  }
}

/** Takes a ruling back: a void attempt counts again, somebody disqualified stands again. */
@Injectable()
export class UndoRuling {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: RestoredPeople,
    private readonly making: MakeRuling,
  ) {}

  /**
   * Again: the ruling as it was undone.
   *
   * @throws contest-not-found · contest-final · ruling-not-found · extra-time-stays · restored-beyond-quota · invalid-request
   */
  async run(slug: string, id: string, reason: string, actor: Actor): Promise<RulingRow> {
    const contest = await this.making.contests.bySlug(slug);
    const why = this.making.checked(reason);
    return this.transactions.run(async (tx) => {
      await this.making.contests.refuseWhenFinal(tx, contest.id);
      const ruling = await this.making.rulings.hold(tx, contest.id, id);
      if (!ruling) throw rulingNotFound();
      if (ruling.kind === 'extra-time') throw extraTimeStays();
      if (ruling.undoneAt) return ruling;
      const changed = await this.people.restore(tx, contest, ruling);
      return (await this.making.undo(tx, ruling, why, { actor, ...changed })) ?? ruling;
    });
  }
}

/** Whether the person has made other attempts in its place: as if it were started last, after all the others. */
function isBeyondQuota(contest: Contest, restored: AttemptRecord, attempts: readonly AttemptRecord[]): boolean {
  const others = attempts.filter(({ id }) => id !== restored.id);
  const { document } = contest.current;
  const dayEnds = startOfNextDay(restored.startedAt, document.timeZone);
  const upToItsDay = others.filter(({ startedAt }) => startedAt < dayEnds);
  const sameDay = quotaOf(document, upToItsDay, restored.startedAt);
  const inAll = quotaOf(document, others, restored.startedAt);
  return sameDay.exhausted === 'perDay' || inAll.exhausted === 'total' || inAll.exhausted === 'perStage';
}
