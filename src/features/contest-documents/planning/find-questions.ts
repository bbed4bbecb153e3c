import type { Fault } from '../../../platform/http/refusal.js';
import { joined, said, type Said } from '../../../platform/http/said.js';
import { checkBlueprint } from '../../../rules/paper-drawing/check-blueprint.js';
import type { OutlinedQuestion, QuestionType } from '../../question-banks/question-banks.public.js';
import type { DocumentSection } from '../contest-document.js';
import { questionCount } from './plan-paper.js';
import { questionReference } from './question-reference.js';

/** What the question banks have of all that the sections name. */
export interface BankFindings {
  /** The questions of each bank that sections draw from; a bank that doesn't exist is left out. */
  readonly banks: ReadonlyMap<string, readonly OutlinedQuestion[]>;
  /** Questions by `bank/code`; those that don't exist, or were retired, are left out. */
  readonly questions: ReadonlyMap<string, OutlinedQuestion>;
}

export interface FoundQuestions {
  /** What each section can ask, in an order that never changes: as listed, or as the bank has it. */
  readonly pools: OutlinedQuestion[][];
  /** What the banks lack. */
  readonly obstacles: Fault[];
}

const TYPE_NAMES: Readonly<Record<QuestionType, Said>> = {
  'true-false': said('判断题', 'true/false questions'),
  single: said('单项选择题', 'single-choice questions'),
  multiple: said('多项选择题', 'multiple-choice questions'),
};

/** Holds the sections of a paper against the question banks. */
export function findQuestions(sections: readonly DocumentSection[], findings: BankFindings): FoundQuestions {
  const found = sections.map((section, index) =>
    section.draw ? drawable(section, index, findings) : listed(section, index, findings),
  );
  const pools = found.map(({ pool }) => pool);
  const wanted = sections.map((section, index) => ({
    title: section.title,
    pool: pools[index] ?? [],
    // What a fixed section lacks was said question by question.
    count: section.draw ? questionCount(section) : (pools[index]?.length ?? 0),
    fixed: section.draw === undefined,
  }));
  const short = checkBlueprint(wanted).flatMap(({ section: index, available }) => {
    const section = sections[index];
    return section?.draw && findings.banks.has(section.draw.bank) ? [shortage(section, index, available)] : [];
  });
  return { pools, obstacles: [...found.flatMap(({ obstacles }) => obstacles), ...short] };
}

function drawable(
  { type, draw }: DocumentSection,
  index: number,
  { banks }: BankFindings,
): { pool: OutlinedQuestion[]; obstacles: Fault[] } {
  const { bank = '', tags, difficulty } = draw ?? {};
  const questions = banks.get(bank);
  if (!questions) return { pool: [], obstacles: [noBank(`/paper/sections/${index}/draw/bank`, bank)] };
  const { min = -Infinity, max = Infinity } = difficulty ?? {};
  const pool = questions.filter(
    (question) =>
      question.type === type &&
      (!tags || tags.some((tag) => question.tags.includes(tag))) &&
      (!difficulty || (question.difficulty !== null && min <= question.difficulty && question.difficulty <= max)),
  );
  return { pool, obstacles: [] };
}

function listed(
  { type, questions = [] }: DocumentSection,
  index: number,
  findings: BankFindings,
): { pool: OutlinedQuestion[]; obstacles: Fault[] } {
  const pool: OutlinedQuestion[] = [];
  const obstacles = questions.flatMap((written, place) => {
    const pointer = `/paper/sections/${index}/questions/${place}`;
    const question = findings.questions.get(written);
    if (question?.type === type) {
      pool.push(question);
      return [];
    }
    if (question) return [wrongType(pointer, written, question.type, type)];
    return questionReference(written) ? [noQuestion(pointer, written)] : [];
  });
  return { pool, obstacles };
}

export function noBank(pointer: string, bank: string): Fault {
  return {
    pointer,
    detail: said(
      `没有题库“${bank}”。请先导入题库，或核对名称。`,
      `There is no question bank “${bank}”. Import it first, or check its name.`,
    ),
  };
}

function noQuestion(pointer: string, written: string): Fault {
  return {
    pointer,
    detail: said(`题库里没有试题 ${written}，或它已停用。`, `There is no question ${written}, or it was retired.`),
  };
}

function wrongType(pointer: string, written: string, is: QuestionType, wanted: QuestionType): Fault {
  const detail = said(
    `试题 ${written} 是${TYPE_NAMES[is].zh}，这一大题要的是${TYPE_NAMES[wanted].zh}。`,
    `Question ${written} is one of the ${TYPE_NAMES[is].en}; this section asks ${TYPE_NAMES[wanted].en}.`,
  );
  return { pointer, detail };
}

function shortage(section: DocumentSection, index: number, available: number): Fault {
  const { bank = '', count = 0 } = section.draw ?? {};
  const wanted = conditions(section);
  const detail = said(
    `第 ${index + 1} 大题“${section.title}”要抽 ${count} 题，题库“${bank}”里${wanted.zh}且未被其他大题占用的只有 ${available} 题，还缺 ${count - available} 题。`,
    `For section ${index + 1} (“${section.title}”) ${count} are to be drawn; of the ${wanted.en} in the bank “${bank}” only ${available} are left for it, ${count - available} too few.`,
  );
  return { pointer: `/paper/sections/${index}/draw/count`, detail };
}

function conditions({ type, draw }: DocumentSection): Said {
  const { tags, difficulty } = draw ?? {};
  const tagged = tags && said(`、标签为${tags.join('或')}`, `tagged ${tags.join(' or ')}`);
  const range = difficulty && `${difficulty.min ?? 1}–${difficulty.max ?? 5}`;
  return joined([
    said(`属于${TYPE_NAMES[type].zh}`, TYPE_NAMES[type].en),
    ...(tagged ? [tagged] : []),
    ...(range ? [said(`、难度为 ${range}`, `of difficulty ${range}`)] : []),
  ]);
}
