import { Injectable } from '@nestjs/common';
import { type Reading, Transactions, type Tx } from '../../../platform/database/transactions.js';
import type { Fault } from '../../../platform/http/refusal.js';
import { BankOutlines, type OutlinedQuestion, QuestionPool } from '../../question-banks/question-banks.public.js';
import { OrganizationDirectory } from '../../organizations/organizations.public.js';
import type { ContestDocument, DocumentSection } from '../contest-document.js';
import { organizationLists, unknownOrganizations } from './find-organizations.js';
import { type BankFindings, findQuestions } from './find-questions.js';
import { type ContestPlan, contestPlan, planPaper } from './plan-paper.js';
import { practicePool } from './practice-pool.js';
import { questionReference } from './question-reference.js';
import { readContestDocument } from '../reading/read-contest-document.js';
import type { PlacedPaper } from '../meaning/stage-rules.js';

export interface CheckedContest {
  /** The document, complete and normalized, with the plan of its paper; null when there are faults. */
  readonly planned: { readonly document: ContestDocument; readonly plan: ContestPlan } | null;
  /** What is wrong with the document itself. */
  readonly faults: readonly Fault[];
  /** What the question banks and the tree of organizations lack for it: no fault of a draft, but it can't be published so. */
  readonly obstacles: readonly Fault[];
}

/** A check made before a transaction, of committed data; `CheckContest.confirm` says whether it still holds in there. */
export interface CheckedAhead {
  readonly written: unknown;
  /** As far as it is held against the question banks. */
  readonly checked: CheckedContest;
  /** The banks that were looked into, and their state before that. */
  readonly banks: readonly string[];
  readonly state: string;
}

/**
 * Checks a contest document whole: its shape, its meaning, whether the question banks can fill its paper, and whether
 * there are the organizations that it names.
 *
 * A bank may have tens of thousands of questions. They are read ahead of the transaction, which others wait for; inside
 * it only the banks' state is looked at, and read again in the rare case that it changed in between.
 */
@Injectable()
export class CheckContest {
  constructor(
    private readonly transactions: Transactions,
    private readonly pool: QuestionPool,
    private readonly outlines: BankOutlines,
    private readonly organizations: OrganizationDirectory,
  ) {}

  async ahead(written: unknown): Promise<CheckedAhead> {
    const { committed } = this.transactions;
    const read = readContestDocument(written);
    const banks = banksOf(sectionsOf(read.papers), practiceBank(read.document));
    // Before the questions, so that a change while they are read is noticed.
    const state = await this.outlines.state(committed, banks);
    return { written, checked: await this.plan(committed, read), banks, state };
  }

  async confirm(tx: Tx, { written, checked, banks, state }: CheckedAhead): Promise<CheckedContest> {
    return (await this.outlines.state(tx, banks)) === state
      ? this.withOrganizations(tx, checked)
      : this.run(tx, written);
  }

  async run(reading: Reading, written: unknown): Promise<CheckedContest> {
    return this.withOrganizations(reading, await this.plan(reading, readContestDocument(written)));
  }

  private async withOrganizations(reading: Reading, checked: CheckedContest): Promise<CheckedContest> {
    const lists = checked.planned ? organizationLists(checked.planned.document.registration) : [];
    if (lists.length === 0) return checked;
    const known = await this.organizations.byCodes(
      reading,
      lists.flatMap(({ codes }) => codes),
    );
    return { ...checked, obstacles: [...checked.obstacles, ...unknownOrganizations(lists, (code) => known.has(code))] };
  }

  private async plan(
    reading: Reading,
    { document, papers, faults }: ReturnType<typeof readContestDocument>,
  ): Promise<CheckedContest> {
    const findings = await this.look(reading, sectionsOf(papers), practiceBank(document));
    const found = papers.map((placed) => ({ ...placed, ...findQuestions(placed.paper.sections, findings) }));
    // Where the questions of a paper are looked for, it is the only one.
    const obstacles = found.flatMap(({ pointer, obstacles: ofPaper }) =>
      ofPaper.map((obstacle) => ({ ...obstacle, pointer: pointer + obstacle.pointer.slice('/paper'.length) })),
    );
    const plans = found.map(({ stageId, paper, pools }) => ({ stageId, plan: planPaper(paper, pools) }));
    if (!document) return { planned: null, faults, obstacles };
    const practice = practicePool(document, found, findings);
    return {
      planned: { document, plan: contestPlan(plans, document.attempts.practice && practice.pool) },
      faults,
      obstacles: [...obstacles, ...practice.obstacles],
    };
  }

  private async look(
    reading: Reading,
    sections: readonly DocumentSection[],
    more: readonly string[],
  ): Promise<BankFindings> {
    const banks = new Map<string, OutlinedQuestion[]>();
    for (const bank of new Set([...sections.flatMap(({ draw }) => draw?.bank ?? []), ...more])) {
      const questions = await this.outlines.questions(reading, bank);
      if (questions) banks.set(bank, questions);
    }
    const listed = await this.pool.byCodes(reading, referencesOf(sections));
    return { banks, questions: new Map(listed.map((question) => [`${question.bank}/${question.code}`, question])) };
  }
}

function sectionsOf(papers: readonly PlacedPaper[]): DocumentSection[] {
  return papers.flatMap(({ paper }) => paper.sections);
}

function referencesOf(sections: readonly DocumentSection[]) {
  return sections.flatMap(({ questions = [] }) => questions.flatMap((written) => questionReference(written) ?? []));
}

function practiceBank(document: ContestDocument | null): string[] {
  const bank = document?.attempts.practice?.bank;
  return bank === undefined ? [] : [bank];
}

function banksOf(sections: readonly DocumentSection[], more: readonly string[]): string[] {
  const drawn = sections.flatMap(({ draw }) => draw?.bank ?? []);
  return [...new Set([...more, ...drawn, ...referencesOf(sections).map(({ bank }) => bank)])];
}
