import type { QuestionType, ReviewAnswer, ReviewedQuestion } from '../api/shapes.ts';

export type Verdict = ReviewedQuestion['verdict'];

/** In the order in which they are counted. */
export const VERDICTS: readonly Verdict[] = ['right', 'partial', 'wrong', 'blank', 'void'];

/** A question as it is looked through, with what its section says about it. */
export interface Reviewed extends ReviewedQuestion {
  readonly type: QuestionType;
  /** What it is worth. */
  readonly worth: number;
}

export interface ReviewedGroup {
  readonly title: string;
  readonly questions: readonly Reviewed[];
}

export function groupsOf(sections: ReviewAnswer['sections']): ReviewedGroup[] {
  return sections.map(({ title, type, points, questions }) => ({
    title,
    questions: questions.map((question) => ({ ...question, type, worth: points })),
  }));
}

/** Only what was not fully right, as far as it counts; sections with nothing left go. */
export function faultyOf(groups: readonly ReviewedGroup[]): ReviewedGroup[] {
  return groups
    .map(({ title, questions }) => ({
      title,
      questions: questions.filter(({ verdict }) => verdict !== 'right' && verdict !== 'void'),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** All questions by number. */
export function allOf(groups: readonly ReviewedGroup[]): Reviewed[] {
  return groups.flatMap(({ questions }) => questions).sort((one, other) => one.n - other.n);
}

/** How many of each verdict; those that there are. */
export function tallyOf(questions: readonly Reviewed[]): { readonly verdict: Verdict; readonly n: number }[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    n: questions.filter((question) => question.verdict === verdict).length,
  })).filter(({ n }) => n > 0);
}

/** What is said at an option: chosen and right, right and not chosen, chosen and wrong; null: nothing, as where no key holds. */
export function optionMark(
  { choice, key }: Pick<ReviewedQuestion, 'choice' | 'key'>,
  letter: string,
): 'hit' | 'missed' | 'slip' | null {
  if (key.length === 0) return null;
  const chosen = choice.includes(letter);
  if (key.includes(letter)) return chosen ? 'hit' : 'missed';
  return chosen ? 'slip' : null;
}
