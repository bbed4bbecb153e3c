import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { seededChance } from '../../rules/chance/seeded-chance.js';
import { AnswerKeys, type KeyCorrectionRow } from '../answer-keys/answer-keys.public.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import { showPaper } from '../papers/papers.public.js';
import type { QuestionVersion } from '../question-banks/question-banks.public.js';
import type { PracticeRow } from './practice.entity.js';
import { judged } from './judge-practice.js';
import { PracticeRepository } from './practice.repository.js';
import type * as wire from './practice.wire.js';

/** What a practice asks, and what is said of its answers. */
@Injectable()
export class PracticeSheets {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly practices: PracticeRepository,
    private readonly keys: AnswerKeys,
  ) {}

  /** Its questions in order: a pure function of the version's pool and the seed. */
  async questionsOf({ contestVersionId, seed }: PracticeRow): Promise<QuestionVersion[]> {
    const { plan, document } = await this.contests.version(contestVersionId);
    const questions = await this.contests.questions(contestVersionId);
    const drawn = seededChance(`${seed}/practice`).shuffled(plan.practice ?? []);
    return drawn.slice(0, document.attempts.practice?.questions ?? 0).flatMap(({ id }) => questions.get(id) ?? []);
  }

  /** What was corrected of the keys in its contest, by question: as of now, whichever process corrected it. */
  async keysOf({ contestVersionId }: PracticeRow): Promise<ReadonlyMap<string, KeyCorrectionRow>> {
    const { contestId } = await this.contests.version(contestVersionId);
    return (await this.keys.fresh(contestId)).at();
  }

  async of(practice: PracticeRow): Promise<wire.Practice> {
    const { locale } = (await this.contests.version(practice.contestVersionId)).document;
    const questions = await this.questionsOf(practice);
    const answers = await this.practices.answersOf(this.transactions.committed, practice.id);
    const keys = await this.keysOf(practice);
    return {
      id: practice.id,
      startedAt: practice.startedAt.toISOString(),
      questions: questions.map((question, index) => shown(question, index + 1, locale)),
      answers: answers.flatMap((answer) => {
        const question = questions[answer.n - 1];
        return question ? [judged(question, answer, keys.get(question.questionId))] : [];
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
