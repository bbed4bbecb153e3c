import { type GradedPaper, gradePaper } from '../../rules/grading/grade-paper.js';
import type { KeyedQuestion, QuestionType, ScoringRule } from '../../rules/grading/question.js';
import type { ComposedPaper } from '../../rules/paper-drawing/compose-paper.js';
import { toCanonical } from '../../rules/paper-drawing/shown-letters.js';

/** What grading needs of a question's version. */
export interface GradableQuestion {
  readonly type: QuestionType;
  readonly optionCount: number;
  readonly key: readonly string[];
}

/** A choice in letters as the paper shows them. */
export interface ShownAnswer {
  readonly n: number;
  readonly choice: readonly string[];
}

export interface KeyedSection {
  readonly title: string;
  readonly questions: readonly KeyedQuestion[];
}

/**
 * The one way from answers to a score: what submission stores, the sweep stores and `verify` compares. `questions` by the
 * id of the question's version. An answer to a number that the paper doesn't have counts nothing.
 *
 * @throws Error when the paper asks a question that isn't among `questions`.
 */
export function gradeAttempt(
  paper: ComposedPaper,
  questions: ReadonlyMap<string, GradableQuestion>,
  answers: readonly ShownAnswer[],
  scoring: ScoringRule,
): GradedPaper {
  const orders = paper.sections.flatMap((section) => section.questions.map(({ order }) => order));
  const canonical = new Map(answers.map(({ n, choice }) => [n, toCanonical(choice, orders[n - 1] ?? [])]));
  return gradePaper(keyedSections(paper, questions), canonical, scoring);
}

export function keyedSections(paper: ComposedPaper, questions: ReadonlyMap<string, GradableQuestion>): KeyedSection[] {
  return paper.sections.map(({ title, points, questions: asked }) => ({
    title,
    questions: asked.map(({ id }) => {
      const question = questions.get(id);
      if (!question) throw new Error(`the paper asks the question version ${id}, which is not there`);
      return { type: question.type, optionCount: question.optionCount, key: question.key, points };
    }),
  }));
}
