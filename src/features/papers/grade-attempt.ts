import type { CorrectedKeys } from '../answer-keys/answer-keys.public.js';
import { type GradedPaper, gradePaper } from '../../rules/grading/grade-paper.js';
import { correctedQuestion } from '../../rules/grading/key-correction.js';
import type { KeyedQuestion, QuestionType, ScoringRule } from '../../rules/grading/question.js';
import type { ComposedPaper } from '../../rules/paper-drawing/compose-paper.js';
import { toCanonical } from '../../rules/paper-drawing/shown-letters.js';

/** What grading needs of a question's version. */
export interface GradableQuestion {
  /** Of the question itself, which corrections are about. */
  readonly questionId: string;
  readonly type: QuestionType;
  readonly optionCount: number;
  readonly key: readonly string[];
}

/** A choice in letters as the paper shows them. */
export interface ShownAnswer {
  readonly n: number;
  readonly choice: readonly string[];
  /** What it used of the question's own time, in milliseconds; null or missing: the question has none. */
  readonly usedMs?: number | null;
}

export interface KeyedSection {
  readonly title: string;
  readonly questions: readonly KeyedQuestion[];
}

/**
 * The one way from answers to a score: what submission stores, the sweep stores and `verify` compares. `questions` by the
 * id of the question's version, `keys` what was corrected of them. An answer to a number that the paper doesn't have counts nothing.
 *
 * @throws Error when the paper asks a question that isn't among `questions`.
 */
export function gradeAttempt(
  paper: ComposedPaper,
  questions: ReadonlyMap<string, GradableQuestion>,
  answers: readonly ShownAnswer[],
  scoring: ScoringRule,
  keys: CorrectedKeys,
): GradedPaper {
  const orders = paper.sections.flatMap((section) => section.questions.map(({ order }) => order));
  const canonical = new Map(answers.map(({ n, choice }) => [n, toCanonical(choice, orders[n - 1] ?? [])]));
  const used = new Map(answers.map(({ n, usedMs }) => [n, usedMs ?? null]));
  return gradePaper(keyedSections(paper, questions, keys), canonical, scoring, used);
}

export function keyedSections(
  paper: ComposedPaper,
  questions: ReadonlyMap<string, GradableQuestion>,
  keys: CorrectedKeys,
): KeyedSection[] {
  return paper.sections.map(({ title, points, questions: asked }) => ({
    title,
    questions: asked.map(({ id }) => keyedQuestion(id, points, questions, keys)),
  }));
}

/**
 * What grading has to know of one question of a paper.
 *
 * @param id of the question's version
 * @throws Error when it isn't among `questions`
 */
export function keyedQuestion(
  id: string,
  points: number,
  questions: ReadonlyMap<string, GradableQuestion>,
  keys: CorrectedKeys,
): KeyedQuestion {
  const question = questions.get(id);
  if (!question) throw new Error(`the paper asks the question version ${id}, which is not there`);
  const { type, optionCount, key, questionId } = question;
  return correctedQuestion({ type, optionCount, key, points }, keys.get(questionId));
}
