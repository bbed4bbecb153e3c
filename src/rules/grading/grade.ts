import type { KeyedQuestion, ScoringRule } from './question.js';

/**
 * What was said about the choice, apart from what it earned: `partial` is some of the right options, not all, and no
 * wrong one, even where rounding leaves 0 points for it. `void` says nothing of the choice: the question doesn't count.
 */
export type Verdict = 'right' | 'partial' | 'wrong' | 'blank' | 'void';

/** `points` in hundredths. */
export interface Grade {
  readonly points: number;
  readonly verdict: Verdict;
}

export function rightAnswer(question: KeyedQuestion): Grade {
  return { points: question.points, verdict: 'right' };
}

/** Part of the points: never more than the question is worth, whatever a rule computed. */
export function partialAnswer(question: KeyedQuestion, points: number): Grade {
  return { points: Math.min(question.points, points), verdict: 'partial' };
}

/** Never above 0: picking everything must not pay, even in a contest whose document says something positive here. */
export function wrongAnswer(rule: ScoringRule): Grade {
  return { points: Math.min(0, rule.wrong), verdict: 'wrong' };
}

/** Never above 0: picking nothing must not pay. */
export function blankAnswer(rule: ScoringRule): Grade {
  return { points: Math.min(0, rule.blank), verdict: 'blank' };
}

/** Whatever was chosen, also where wrong answers or blanks cost points. */
export function voidAnswer(): Grade {
  return { points: 0, verdict: 'void' };
}
