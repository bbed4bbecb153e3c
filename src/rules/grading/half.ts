import { partialAnswer, type Grade } from './grade.js';
import type { KeyedQuestion } from './question.js';

/** `half`: half the points however many of the right options were picked, rounded down to a whole hundredth. */
export function gradeHalf(question: KeyedQuestion): Grade {
  return partialAnswer(question, Math.floor(question.points / 2));
}
