import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/audit/audit-log.js';
import type { Tx } from '../../../platform/database/transactions.js';
import type { Said } from '../../../platform/http/said.js';
import type { DeclaredState } from '../../contest-documents/contest-documents.public.js';
import type { Contest } from '../contest-catalogue.js';
import { contestNotSettled } from '../contest-refusals.js';

type BeforeStep = (contest: Contest, to: DeclaredState) => Promise<void>;
/** Answers with what is under way, as a clause; null: nothing. */
type FinalGuard = (tx: Tx, contestId: string) => Promise<Said | null>;

/** A step that is being taken, or the reopening of a final contest: then it is `provisional`. */
export interface StepTaken {
  readonly contestId: string;
  readonly to: DeclaredState;
}

type WithinStep = (tx: Tx, step: StepTaken) => Promise<void>;
type AfterStep = (contest: Contest, actor: Actor) => Promise<void>;

/** Whoever has something to do when a contest's results are declared says so here. */
@Injectable()
export class StepListeners {
  private readonly preparing: BeforeStep[] = [];
  private readonly guards: FinalGuard[] = [];
  private readonly joining: WithinStep[] = [];
  private readonly following: AfterStep[] = [];

  /** Runs before the transaction of the step, with transactions of its own; a refusal thrown there is the step's. */
  before(listener: BeforeStep): void {
    this.preparing.push(listener);
  }

  /** Runs inside the transaction that makes a contest final: whoever has something under way keeps it from that. */
  beforeFinal(guard: FinalGuard): void {
    this.guards.push(guard);
  }

  /** Runs inside the transaction of the step, which holds the contest: when the listener fails, nothing of it is stored. */
  within(listener: WithinStep): void {
    this.joining.push(listener);
  }

  /**
   * Runs once the step is durable, and again when it is asked for again: what was cut short is then made good, what is
   * done stays as it is. The caller waits for it.
   */
  after(listener: AfterStep): void {
    this.following.push(listener);
  }

  async tellBefore(contest: Contest, to: DeclaredState): Promise<void> {
    for (const listener of this.preparing) await listener(contest, to);
  }

  /** @throws contest-not-settled */
  async checkFinal(tx: Tx, contestId: string): Promise<void> {
    for (const guard of this.guards) {
      const underWay = await guard(tx, contestId);
      if (underWay) throw contestNotSettled(underWay);
    }
  }

  async tellWithin(tx: Tx, step: StepTaken): Promise<void> {
    for (const listener of this.joining) await listener(tx, step);
  }

  async tellAfter(contest: Contest, actor: Actor): Promise<void> {
    for (const listener of this.following) await listener(contest, actor);
  }
}
