import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { invalidRequest } from '../../platform/http/platform-refusals.js';
import { said } from '../../platform/http/said.js';
import { LETTERS } from '../../rules/grading/question.js';
import type { QuestionVersion } from '../question-banks/question-banks.public.js';
import { FreeToPractise } from './free-to-practise.js';
import { judged } from './judge-practice.js';
import { practiceNotFound } from './practice-refusals.js';
import { PracticeSheets } from './practice-sheets.js';
import { PracticeRepository } from './practice.repository.js';
import type { PracticeAnswer } from './practice.wire.js';

/** Takes an answer and says at once whether it is right, with the key; the first answer to a question stands. */
@Injectable()
export class AnswerPractice {
  constructor(
    private readonly transactions: Transactions,
    private readonly practices: PracticeRepository,
    private readonly sheets: PracticeSheets,
    private readonly free: FreeToPractise,
  ) {}

  /** @throws practice-not-found also for somebody else's, attempt-under-way, invalid-request */
  async run(
    practiceId: string,
    accountId: string,
    answer: { readonly n: number; readonly choice: readonly string[] },
  ): Promise<PracticeAnswer> {
    const practice = await this.practices.find(this.transactions.committed, practiceId);
    if (practice?.accountId !== accountId) throw practiceNotFound();
    await this.free.check(practice.entryId);

    const questions = await this.sheets.questionsOf(practice);
    const question = questions[answer.n - 1];
    if (!question) throw noSuchQuestion(questions.length);
    if (!fits(answer.choice, question)) throw noSuchChoice();
    const stands = await this.transactions.run(async (tx) => {
      await this.free.hold(tx, practice.entryId);
      await this.practices.answer(tx, { practiceId, n: answer.n, choice: [...answer.choice].sort().join('') });
      const answers = await this.practices.answersOf(tx, practiceId);
      return answers.find(({ n }) => n === answer.n);
    });
    if (!stands) throw practiceNotFound();
    return judged(question, stands, (await this.sheets.keysOf(practice)).get(question.questionId));
  }
}

function fits(choice: readonly string[], { type, optionCount }: QuestionVersion): boolean {
  const letters = LETTERS.slice(0, optionCount);
  return (type === 'multiple' || choice.length === 1) && choice.every((letter) => letters.includes(letter));
}

function noSuchQuestion(count: number) {
  const detail = said(`这次练习只有 ${count} 道题。`, `This practice has ${count} questions only.`);
  return invalidRequest([{ pointer: '/n', detail }]);
}

function noSuchChoice() {
  const detail = said(
    '这道题没有这个选项，或只能选一个答案。',
    'This question has no such option, or takes only one of them.',
  );
  return invalidRequest([{ pointer: '/choice', detail }]);
}
