import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/audit/audit-log.js';
import type { DeclaredState } from '../contest-documents/contest-documents.public.js';
import type { Contest } from './contest-catalogue.js';

type BeforeStep = (contest: Contest, to: DeclaredState) => Promise<void>;
type AfterStep = (contest: Contest, actor: Actor) => Promise<void>;

/** Whoever has something to do when a contest's results are declared says so here. */
@Injectable()
export class StepListeners {
  private readonly preparing: BeforeStep[] = [];
  private readonly following: AfterStep[] = [];

  /** Runs before the transaction of the step, with transactions of its own; a refusal thrown there is the step's. */
  before(listener: BeforeStep): void {
    this.preparing.push(listener);
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

  async tellAfter(contest: Contest, actor: Actor): Promise<void> {
    for (const listener of this.following) await listener(contest, actor);
  }
}
