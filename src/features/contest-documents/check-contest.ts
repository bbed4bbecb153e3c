import { Injectable } from '@nestjs/common';
import type { Reading } from '../../platform/database/transactions.js';
import type { Fault } from '../../platform/http/refusal.js';
import type { PaperPlan } from '../../rules/paper-drawing/paper-plan.js';
import { QuestionPool, type QuestionVersion } from '../question-banks/question-banks.public.js';
import type { ContestDocument, DocumentSection } from './contest-document.js';
import { type BankFindings, findQuestions } from './find-questions.js';
import { planPaper } from './plan-paper.js';
import { questionReference } from './question-reference.js';
import { readContestDocument } from './read-contest-document.js';

export interface CheckedContest {
  /** The document, complete and normalized, with the plan of its paper; null when there are faults. */
  readonly planned: { readonly document: ContestDocument; readonly plan: PaperPlan } | null;
  /** What is wrong with the document itself. */
  readonly faults: readonly Fault[];
  /** What the question banks lack for it: no fault of a draft, but it can't be published so. */
  readonly obstacles: readonly Fault[];
}

/** Checks a contest document whole: its shape, its meaning, and whether the question banks can fill its paper. */
@Injectable()
export class CheckContest {
  constructor(private readonly pool: QuestionPool) {}

  async run(reading: Reading, written: unknown): Promise<CheckedContest> {
    const { document, paper, faults } = readContestDocument(written);
    if (!paper) return { planned: null, faults, obstacles: [] };
    const { pools, obstacles } = findQuestions(paper.sections, await this.look(reading, paper.sections));
    return { planned: document && { document, plan: planPaper(document.paper, pools) }, faults, obstacles };
  }

  private async look(reading: Reading, sections: readonly DocumentSection[]): Promise<BankFindings> {
    const banks = new Map<string, QuestionVersion[]>();
    for (const bank of new Set(sections.flatMap(({ draw }) => draw?.bank ?? [])))
      if (await this.pool.hasBank(reading, bank)) banks.set(bank, await this.pool.current(reading, bank));

    const references = sections.flatMap(({ questions = [] }) =>
      questions.flatMap((written) => questionReference(written) ?? []),
    );
    const listed = await this.pool.byCodes(reading, references);
    return { banks, questions: new Map(listed.map((question) => [`${question.bank}/${question.code}`, question])) };
  }
}
