import type { Fault } from '../../../platform/http/refusal.js';
import { said } from '../../../platform/http/said.js';
import type { OutlinedQuestion } from '../../question-banks/question-banks.public.js';
import type { ContestDocument } from '../contest-document.js';
import { type BankFindings, noBank } from './find-questions.js';
import { papersOf, type PlacedPaper } from '../meaning/stage-rules.js';

interface FoundPaper extends PlacedPaper {
  readonly pools: readonly (readonly OutlinedQuestion[])[];
}

/**
 * What people practise on: the bank that `attempts.practice` names, or else what attempts draw for themselves.
 *
 * Never a question that a paper lists, nor one of a bank from which a paper draws the same for everyone: practice shows
 * keys. Whole banks, since a question that only never turns up in practice would be known to be on the paper.
 */
export function practicePool(
  document: ContestDocument,
  found: readonly FoundPaper[],
  { banks }: BankFindings,
): { pool: OutlinedQuestion[]; obstacles: Fault[] } {
  const { practice } = document.attempts;
  if (!practice) return { pool: [], obstacles: [] };
  const { bank } = practice;
  if (bank !== undefined && !banks.has(bank)) return { pool: [], obstacles: [noBank('/attempts/practice/bank', bank)] };

  const candidates = bank === undefined ? found.flatMap(drawnForEach) : (banks.get(bank) ?? []);
  const listed = new Set(
    papersOf(document).flatMap(({ paper }) => paper.sections.flatMap((one) => one.questions ?? [])),
  );
  const shared = sharedBanks(document);
  const open = candidates.filter((one) => !shared.has(one.bank) && !listed.has(`${one.bank}/${one.code}`));
  const pool = [...new Map(open.map((question) => [question.id, question])).values()];
  return { pool, obstacles: pool.length < practice.questions ? [tooFew(practice.questions, pool.length)] : [] };
}

/** The banks from which a paper draws the same for everyone, in the contest or in a stage. */
export function sharedBanks(document: Pick<ContestDocument, 'paper' | 'stages'>): Set<string> {
  const shared = papersOf(document).filter(({ paper }) => paper.drawnPer !== 'attempt');
  return new Set(shared.flatMap(({ paper }) => paper.sections.flatMap(({ draw }) => draw?.bank ?? [])));
}

function drawnForEach({ paper, pools }: FoundPaper): OutlinedQuestion[] {
  if (paper.drawnPer !== 'attempt') return [];
  return paper.sections.flatMap(({ draw }, index) => (draw ? (pools[index] ?? []) : []));
}

function tooFew(wanted: number, available: number): Fault {
  const detail = said(
    `每次练习要 ${wanted} 题，可供练习的题只有 ${available} 道：试卷列出的题和所有人相同的抽题题库都不能用来练习。`,
    `Each practice needs ${wanted} questions, and only ${available} can be practised on: not those that a paper lists, nor a bank from which everyone is asked the same.`,
  );
  return { pointer: '/attempts/practice/questions', detail };
}
