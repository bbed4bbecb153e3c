import type { ScoringRule } from '../../../rules/grading/question.js';
import type { PaperPlan, PoolQuestion } from '../../../rules/paper-drawing/paper-plan.js';
import type { Mark } from '../../../rules/scoring/mark.js';
import type { ContestDocument, DocumentSection } from '../contest-document.js';

/**
 * The plans of all papers of a contest: the contest's own, and those of stages that have one. Stored with each version of
 * the document; those from before there were stages have none.
 */
export interface ContestPlan extends PaperPlan {
  /** By the stage's id; absent where no stage has a paper of its own. */
  readonly stages?: Readonly<Record<string, PaperPlan>>;
  /** What people practise on; absent where the contest offers no practice. */
  readonly practice?: readonly PoolQuestion[];
}

/** @param plans the contest's own among them, with the stage id null */
export function contestPlan(
  plans: readonly { readonly stageId: string | null; readonly plan: PaperPlan }[],
  practice: readonly PoolQuestion[] | undefined,
): ContestPlan {
  const own = plans.find(({ stageId }) => stageId === null)?.plan;
  if (!own) throw new Error('a contest without a plan of its own');
  const { drawnPer, shuffle, sections } = own;
  const stages = plans.flatMap(({ stageId, plan }) => (stageId === null ? [] : [[stageId, plan] as const]));
  return {
    drawnPer,
    shuffle,
    sections,
    ...(stages.length > 0 && { stages: Object.fromEntries(stages) }),
    ...(practice && { practice: practice.map(({ id, optionCount }) => ({ id, optionCount })) }),
  };
}

/** The plan for attempts of a stage; null: of a contest without stages. */
export function planOf(plan: ContestPlan, stageId: string | null): PaperPlan {
  return (stageId === null ? undefined : plan.stages?.[stageId]) ?? plan;
}

/** Every question that papers of the contest can ask, or that people practise on, by the id of its version, each once. */
export function questionsOf(plan: ContestPlan): string[] {
  const plans = [plan, ...Object.values(plan.stages ?? {})];
  const pools = [...plans.flatMap(({ sections }) => sections.map(({ pool }) => pool)), plan.practice ?? []];
  return [...new Set(pools.flatMap((pool) => pool.map(({ id }) => id)))];
}

/** Points of a document, which have at most two decimals, in hundredths. */
export function hundredths(points: number): number {
  return Math.round(points * 100);
}

/** How many questions a section asks. */
export function questionCount({ questions, draw }: Pick<DocumentSection, 'questions' | 'draw'>): number {
  return questions?.length ?? draw?.count ?? 0;
}

/** What each section of a paper is worth, in hundredths. */
export function paperWorths({ sections }: Pick<ContestDocument['paper'], 'sections'>) {
  return sections.map((section) => ({ points: hundredths(section.points), count: questionCount(section) }));
}

/** The part `paper` with the questions that the bank has for each section, in the order of the sections. */
export function planPaper(
  { sections, drawnPer, shuffle }: ContestDocument['paper'],
  pools: readonly (readonly PoolQuestion[])[],
): PaperPlan {
  return {
    drawnPer,
    shuffle: { questions: shuffle.questions, options: shuffle.options },
    sections: sections.map((section, index) => ({
      title: section.title,
      type: section.type,
      points: hundredths(section.points),
      pool: (pools[index] ?? []).map(({ id, optionCount }) => ({ id, optionCount })),
      count: questionCount(section),
      fixed: section.questions !== undefined,
    })),
  };
}

/** The part `scoring`, in hundredths; `perQuestion` of the part `time`. */
export function scoringRule(
  { multipleChoice, pointsEach, wrong, blank, speed }: ContestDocument['scoring'],
  perQuestion: number | undefined,
): ScoringRule {
  return {
    multipleChoice,
    ...(pointsEach !== undefined && { pointsEach: hundredths(pointsEach) }),
    wrong: hundredths(wrong),
    blank: hundredths(blank),
    ...(speed &&
      perQuestion !== undefined && {
        speed: {
          base: hundredths(speed.base),
          perSecondLeft: hundredths(speed.perSecondLeft),
          perQuestionMs: perQuestion * 1000,
        },
      }),
  };
}

/** `passMark` or `excellentMark`: a number of points, or a share of the full marks as `60%`. */
export function markOf(written: number | string): Mark {
  return typeof written === 'number' ? { points: hundredths(written) } : { percent: Number(written.slice(0, -1)) };
}
