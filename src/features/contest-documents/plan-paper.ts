import type { ScoringRule } from '../../rules/grading/question.js';
import type { PaperPlan, PoolQuestion } from '../../rules/paper-drawing/paper-plan.js';
import type { Mark } from '../../rules/scoring/mark.js';
import type { ContestDocument, DocumentSection } from './contest-document.js';

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
