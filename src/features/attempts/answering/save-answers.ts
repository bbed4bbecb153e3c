import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/chance/clock.js';
import { invalidRequest } from '../../../platform/http/platform-refusals.js';
import type { Fault } from '../../../platform/http/refusal.js';
import { said } from '../../../platform/http/said.js';
import { AnswerStore, type AnswerToSave } from '../../answers/answers.public.js';
import { type PaperShape, SEVERAL } from '../../papers/papers.public.js';
import { QuestionWalks } from '../../question-walks/question-walks.public.js';
import { attemptClosed, attemptNotFound } from '../attempt-refusals.js';
import type { SaveAnswersBody, SavedAnswers } from '../attempts.wire.js';
import { KnownAttempts } from './known-attempts.js';

type SentAnswers = SaveAnswersBody['answers'];

/** Saves answers of one person: nine requests in ten end here, so it does nothing that it doesn't need. */
@Injectable()
export class SaveAnswers {
  constructor(
    private readonly known: KnownAttempts,
    private readonly store: AnswerStore,
    private readonly walks: QuestionWalks,
    private readonly clock: Clock,
  ) {}

  /**
   * Resolves when the answers are durable.
   *
   * @throws attempt-not-found, attempt-closed, invalid-request; where questions are shown one at a time also
   *   question-not-showing, question-time-over
   */
  async run(attemptId: string, accountId: string, answers: SentAnswers): Promise<SavedAnswers> {
    const receivedAt = this.clock.now().getTime();
    const { accountId: owner, shape, graceMs } = this.known.get(attemptId) ?? (await this.known.learn(attemptId));
    if (owner !== accountId) throw attemptNotFound();

    const request = { attemptId, receivedAt, answers: checked(answers, shape) };
    const { saved, attempt } = await (graceMs === null
      ? this.store.save(request)
      : this.walks.save({ ...request, graceMs }));
    if (!attempt) throw attemptNotFound();
    if (!saved) throw attemptClosed({ deadline: instant(attempt.deadline), endedAt: instant(attempt.endedAt) });
    return {
      saved: saved as SavedAnswers['saved'],
      serverTime: this.clock.now().toISOString(),
      deadline: instant(attempt.deadline)?.toISOString() ?? null,
    };
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
