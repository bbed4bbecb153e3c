import { Injectable } from '@nestjs/common';
import { Clock } from '../chance/clock.js';
import { Randomness } from '../chance/randomness.js';
import type { Reading, Tx } from '../database/transactions.js';
import { AuditEvent } from './audit-event.entity.js';

/** Who acts: a signed-in person, or the operator at the command line. */
export interface Actor {
  readonly id: string | null;
  readonly address: string;
}

export const COMMAND_LINE: Actor = { id: null, address: 'command-line' };

export interface AuditedAct {
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Writes acts down in the transaction that carries them out, so that neither exists without the other. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly clock: Clock,
    private readonly randomness: Randomness,
  ) {}

  async record(tx: Tx, actor: Actor, act: AuditedAct): Promise<void> {
    await tx.manager.insert(AuditEvent, {
      id: this.randomness.id(),
      at: this.clock.now(),
      actorId: actor.id,
      actorAddress: actor.address,
      ...act,
    } as object);
  }

  /** What acts of one kind were done to, one for each act; for kinds of which there are few. */
  async subjects(reading: Reading, subjectKind: string, action: string): Promise<string[]> {
    const acts = await reading.manager.find(AuditEvent, {
      select: { subjectId: true },
      where: { subjectKind, action },
    });
    return acts.map(({ subjectId }) => subjectId);
  }

  /** How many acts were ever written down. Rows are only added, so an equal number means that nobody has done anything since. */
  count(reading: Reading): Promise<number> {
    return reading.manager.count(AuditEvent);
  }
}
