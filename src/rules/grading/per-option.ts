import { partialAnswer, type Grade } from './grade.js';
import type { PickedOptions } from './picked-options.js';
import type { KeyedQuestion, ScoringRule } from './question.js';

/**
 * `perOption`: `pointsEach` for each right option that was picked, up to the worth of the question.
 *
 * Example: 2 points, 0.5 each, key ABCD: A earns 0.5, ABC earns 1.5, ABCD 2, ABE 0.
 */
export function gradePerOption(question: KeyedQuestion, picked: PickedOptions, rule: ScoringRule): Grade {
  return partialAnswer(question, (rule.pointsEach ?? 0) * picked.right);
}
