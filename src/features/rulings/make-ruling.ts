import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Randomness } from '../../platform/chance/randomness.js';
import type { Tx } from '../../platform/database/transactions.js';
import { checkLength } from '../../platform/http/text-length.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import type { RulingRow } from './ruling.entity.js';
import { RulingsRepository } from './rulings.repository.js';

const REASON_LENGTH = { least: 1, most: 500 };

type Decided = Pick<RulingRow, 'kind' | 'entryId' | 'reason'> &
  Partial<Pick<RulingRow, 'attemptId' | 'minutes' | 'stateBefore'>>;

/** What every ruling has in common: it is written down with who, when and why. */
@Injectable()
export class MakeRuling {
  constructor(
    readonly contests: ContestCatalogue,
    readonly rulings: RulingsRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly randomness: Randomness,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** @throws invalid-request */
  checked(reason: string): string {
    const why = reason.trim();
    checkLength('/reason', why, REASON_LENGTH);
    return why;
  }

  /** @param before what it was, for the audit log; `after` what it is */
  async record(
    tx: Tx,
    contest: Contest,
    decided: Decided,
    { actor, before, after }: { readonly actor: Actor; readonly before: object; readonly after: object },
  ): Promise<RulingRow> {
    const ruling: RulingRow = {
      id: this.randomness.id(),
      contestId: contest.id,
      attemptId: null,
      minutes: null,
      stateBefore: null,
      ...decided,
      decidedBy: actor.id,
      decidedAt: this.clock.now(),
      undoneAt: null,
      undoneBy: null,
      undoneReason: null,
    };
    await this.rulings.insert(tx, ruling);
    await this.audit.record(tx, actor, {
      action: `ruling.${ruling.kind}`,
      subjectKind: 'entry',
      subjectId: ruling.entryId,
      before,
      after: { ruling: ruling.id, ...after, reason: ruling.reason },
    });
    return ruling;
  }

  /** @returns the ruling as it stands now; null when somebody else has undone it */
  async undo(
    tx: Tx,
    ruling: RulingRow,
    reason: string,
    { actor, before, after }: { readonly actor: Actor; readonly before: object; readonly after: object },
  ): Promise<RulingRow | null> {
    const undone = { undoneAt: this.clock.now(), undoneBy: actor.id, undoneReason: reason };
    if (!(await this.rulings.undo(tx, ruling.id, undone))) return null;
    await this.audit.record(tx, actor, {
      action: 'ruling.undo',
      subjectKind: 'entry',
      subjectId: ruling.entryId,
      before: { ruling: ruling.id, kind: ruling.kind, ...before },
      after: { ...after, reason },
    });
    return { ...ruling, ...undone };
  }
}
