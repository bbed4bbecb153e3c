import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/transactions.js';
import { extendedShowing } from '../../rules/attempt-timing/question-clock.js';
import { AnswersRepository } from '../answers/answers.public.js';
import { QuestionWalksRepository } from './question-walks.repository.js';

/** An attempt as it stands after extra time has moved its own end. */
export interface Extended {
  readonly id: string;
  readonly deadline: Date | null;
  readonly questionExtraMs: number | null;
}

/** Extra time for an attempt whose questions are shown one at a time: its clocks are what a fault takes away from. */
@Injectable()
export class ExtendQuestion {
  constructor(
    private readonly walks: QuestionWalksRepository,
    private readonly answers: AnswersRepository,
  ) {}

  /**
   * The question whose clock is running without an answer gets all of it; without one the next that is shown does.
   *
   * @param attempt open, and held by the transaction
   */
  async run(tx: Tx, attempt: Extended, extraMs: number, now: Date): Promise<void> {
    const current = (await this.walks.newest(tx, [attempt.id])).get(attempt.id);
    const isRunning = current && now < current.deadline && !(await this.isAnswered(tx, attempt.id, current.n));
    if (isRunning) await this.walks.extend(tx, { ...current, ...extendedShowing(current, extraMs, attempt.deadline) });
    else await this.walks.keepExtra(tx, [attempt.id], (attempt.questionExtraMs ?? 0) + extraMs);
  }

  private async isAnswered(tx: Tx, attemptId: string, showing: number): Promise<boolean> {
    const given = await this.answers.ofAttempt(tx, attemptId);
    return given.some(({ n, choice }) => n === showing && choice.length > 0);
  }
}
