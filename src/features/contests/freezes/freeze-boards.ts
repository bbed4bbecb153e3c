import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../../platform/audit/audit-log.js';
import { Clock } from '../../../platform/chance/clock.js';
import { Randomness } from '../../../platform/chance/randomness.js';
import { Transactions, type Tx } from '../../../platform/database/transactions.js';
import { checkLength } from '../../../platform/http/text-length.js';
import { frozenSince, isDeclared } from './board-freeze.js';
import { contestOf, contestVersionOf } from '../contest-catalogue.js';
import { boardsNotFreezable, contestNotFound } from '../contest-refusals.js';
import type { ContestRow } from '../contest.entity.js';
import { ContestsRepository } from '../contests.repository.js';

/** In characters, without space around. */
const REASON_LENGTH = { least: 1, most: 500 };

/** Writes down what is done to a contest's boards. */
@Injectable()
export class FreezeRecords {
  constructor(
    private readonly contests: ContestsRepository,
    private readonly audit: AuditLog,
    private readonly randomness: Randomness,
  ) {}

  /** @throws contest-not-found */
  async hold(tx: Tx, slug: string): Promise<ContestRow> {
    const contest = await this.contests.lockBySlug(tx, slug);
    if (!contest || contest.reached === 'draft') throw contestNotFound();
    return contest;
  }

  async version(tx: Tx, contest: ContestRow) {
    const version = await this.contests.version(tx, contest.currentVersionId);
    if (!version) throw contestNotFound();
    return contestVersionOf(version);
  }

  async write(
    tx: Tx,
    { id: contestId, frozenAt, thawedAt }: ContestRow,
    after: Pick<ContestRow, 'frozenAt' | 'thawedAt'>,
    { actor, at, reason }: { readonly actor: Actor; readonly at: Date; readonly reason: string | null },
  ): Promise<void> {
    const frozen = after.frozenAt !== null;
    await this.contests.change(tx, contestId, after);
    const id = this.randomness.id();
    await this.contests.insertFreeze(tx, { id, contestId, frozen, at, takenBy: actor.id, reason });
    const action = frozen ? 'contest.freeze' : 'contest.unfreeze';
    const acted = { action, subjectKind: 'contest', subjectId: contestId, before: { frozenAt, thawedAt } };
    await this.audit.record(tx, actor, { ...acted, after: { ...after, reason } });
  }
}

/**
 * Lets a contest's public boards stand still from this moment on, or move again. Two who do so at once take turns; where
 * the boards are as wanted already, nothing is done and nothing is written down.
 */
@Injectable()
export class FreezeBoards {
  constructor(
    private readonly transactions: Transactions,
    private readonly records: FreezeRecords,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns since when they stand still
   * @throws contest-not-found · boards-not-freezable · invalid-request
   */
  freeze(slug: string, reason: string, actor: Actor): Promise<Date | null> {
    const why = reason.trim();
    checkLength('/reason', why, REASON_LENGTH);
    return this.transactions.run(async (tx) => {
      const { contest, shown, now } = await this.look(tx, slug);
      if (isDeclared(shown.state)) throw boardsNotFreezable(shown.state);
      const since = frozenSince(shown, now);
      if (since) return since;
      const after = { frozenAt: now, thawedAt: contest.thawedAt };
      await this.records.write(tx, contest, after, { actor, at: now, reason: why });
      return now;
    });
  }

  /** @throws contest-not-found */
  unfreeze(slug: string, actor: Actor): Promise<null> {
    return this.transactions.run(async (tx) => {
      const { contest, shown, now } = await this.look(tx, slug);
      if (!frozenSince(shown, now)) return null;
      await this.records.write(tx, contest, { frozenAt: null, thawedAt: now }, { actor, at: now, reason: null });
      return null;
    });
  }

  private async look(tx: Tx, slug: string) {
    const contest = await this.records.hold(tx, slug);
    const now = this.clock.now();
    return { contest, shown: contestOf(contest, await this.records.version(tx, contest), now), now };
  }
}
