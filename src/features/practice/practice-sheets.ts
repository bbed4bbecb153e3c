import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { seededChance } from '../../rules/chance/seeded-chance.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import { showPaper } from '../papers/papers.public.js';
import type { QuestionVersion } from '../question-banks/question-banks.public.js';
import type { PracticeAnswerRow, PracticeRow } from './practice.entity.js';
import { PracticeRepository } from './practice.repository.js';
import type * as wire from './practice.wire.js';

/** What a practice asks, and what is said of its answers. */
@Injectable()
export class PracticeSheets {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly practices: PracticeRepository,
  ) {}

  /** Its questions in order: a pure function of the version's pool and the seed. */
  async questionsOf({ contestVersionId, seed }: PracticeRow): Promise<QuestionVersion[]> {
    const { plan, document } = await this.contests.version(contestVersionId);
    const questions = await this.contests.questions(contestVersionId);
    const drawn = seededChance(`${seed}/practice`).shuffled(plan.practice ?? []);
    return drawn.slice(0, document.attempts.practice?.questions ?? 0).flatMap(({ id }) => questions.get(id) ?? []);
  }

  async of(practice: PracticeRow): Promise<wire.Practice> {
    const { locale } = (await this.contests.version(practice.contestVersionId)).document;
    const questions = await this.questionsOf(practice);
    const answers = await this.practices.answersOf(this.transactions.committed, practice.id);
    return {
      id: practice.id,
      startedAt: practice.startedAt.toISOString(),
      questions: questions.map((question, index) => shown(question, index + 1, locale)),
      answers: answers.flatMap((answer) => {
        const question = questions[answer.n - 1];
        return question ? [judged(question, answer)] : [];
      }),
    };
  }
}

function shown(question: QuestionVersion, n: number, locale: 'zh-CN' | 'en'): wire.Practice['questions'][number] {
  const order = Array.from({ length: question.optionCount }, (_, index) => index);
  const asked = { title: '', type: question.type, points: 0, questions: [{ n, id: question.id, order }] };
  const { sections } = showPaper({ sections: [asked] }, new Map([[question.id, question]]), locale);
  const { stem = '', options = [] } = sections[0]?.questions[0] ?? {};
  return { n, type: question.type, stem, options };
}

/** With the key: only for an answer that stands. */
export function judged(question: QuestionVersion, { n, choice }: PracticeAnswerRow): wire.PracticeAnswer {
  const { key, type, explanation, source } = question;
  // Of a true/false or single choice with several letters in its key, each is right.
  const right = type === 'multiple' ? choice === [...key].sort().join('') : key.includes(choice);
  return { n, choice: [...choice], right, key, explanation, source };
}
