import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { invalidRequest } from '../../platform/http/platform-refusals.js';
import type { Fault } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';
import { AnswerStore, type AnswerToSave } from '../answers/answers.public.js';
import { AttemptPapers, type PaperShape, SEVERAL } from '../papers/papers.public.js';
import { attemptClosed, attemptNotFound } from './attempt-refusals.js';
import type { SaveAnswersBody, SavedAnswers } from './attempts.wire.js';
import { AttemptsRepository } from './attempts.repository.js';

type SentAnswers = SaveAnswersBody['answers'];

/** What never changes of an attempt. Its state and deadline do, so they are not here: the database decides (I1). */
interface KnownAttempt {
  readonly accountId: string;
  readonly shape: PaperShape;
}

/** Some 600 bytes each. */
const KNOWN_ATTEMPTS = 50_000;

/** Saves answers of one person: nine requests in ten end here, so it does nothing that it doesn't need. */
@Injectable()
export class SaveAnswers {
  private readonly known = new LRUCache<string, KnownAttempt>({ max: KNOWN_ATTEMPTS });

  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: AttemptsRepository,
    private readonly papers: AttemptPapers,
    private readonly store: AnswerStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Resolves when the answers are durable.
   *
   * @throws attempt-not-found, attempt-closed, invalid-request
   */
  async run(attemptId: string, accountId: string, answers: SentAnswers): Promise<SavedAnswers> {
    const receivedAt = this.clock.now().getTime();
    const { accountId: owner, shape } = this.known.get(attemptId) ?? (await this.learn(attemptId));
    if (owner !== accountId) throw attemptNotFound();

    const { saved, attempt } = await this.store.save({ attemptId, receivedAt, answers: checked(answers, shape) });
    if (!attempt) throw attemptNotFound();
    if (!saved) throw attemptClosed({ deadline: instant(attempt.deadline), endedAt: instant(attempt.endedAt) });
    return {
      saved: saved as SavedAnswers['saved'],
      serverTime: this.clock.now().toISOString(),
      deadline: instant(attempt.deadline)?.toISOString() ?? null,
    };
  }

  private async learn(attemptId: string): Promise<KnownAttempt> {
    const attempt = await this.attempts.find(this.transactions.committed, attemptId);
    if (!attempt) throw attemptNotFound();
    const known = { accountId: attempt.accountId, shape: await this.papers.shapeOf(attempt) };
    this.known.set(attemptId, known);
    return known;
  }
}

function instant(milliseconds: number | null): Date | null {
  return milliseconds === null ? null : new Date(milliseconds);
}

/** @throws invalid-request when the paper doesn't have a question or an option, or takes only one */
function checked(answers: SentAnswers, shape: PaperShape): AnswerToSave[] {
  const faults: Fault[] = [];
  const checkedAnswers = answers.map(({ n, choice, seq }, index) => {
    const question = shape[n - 1];
    if (question === undefined) faults.push(noSuchQuestion(index, shape.length));
    else if (choice.length > 0 && !fits(choice, question)) faults.push(...choiceFaults(choice, question, index));
    return { n, choice: choice.length < 2 ? (choice[0] ?? '') : [...choice].sort().join(''), seq };
  });
  if (faults.length > 0) throw invalidRequest(faults);
  return checkedAnswers;
}

function fits(choice: readonly string[], question: number): boolean {
  if (choice.length > 1 && question < SEVERAL) return false;
  return choice.every((letter) => isOption(letter, question));
}

function isOption(letter: string, question: number): boolean {
  return letter.charCodeAt(0) - 'A'.charCodeAt(0) < question % SEVERAL;
}

function noSuchQuestion(index: number, count: number): Fault {
  return {
    pointer: `/answers/${index}/n`,
    detail: said(`这份试卷只有 ${count} 道题。`, `This paper has ${count} questions only.`),
  };
}

function choiceFaults(choice: readonly string[], question: number, index: number): Fault[] {
  const unknown = choice.flatMap((letter, place) =>
    isOption(letter, question)
      ? []
      : [
          {
            pointer: `/answers/${index}/choice/${place}`,
            detail: said(`这道题没有选项 ${letter}。`, `This question has no option ${letter}.`),
          },
        ],
  );
  if (unknown.length > 0) return unknown;
  return [
    {
      pointer: `/answers/${index}/choice`,
      detail: said('这道题只能选一个答案。', 'Only one option can be chosen for this question.'),
    },
  ];
}
