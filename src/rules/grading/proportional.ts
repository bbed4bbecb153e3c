import { partialAnswer, type Grade } from './grade.js';
import type { PickedOptions } from './picked-options.js';
import type { KeyedQuestion } from './question.js';

/**
 * `proportional`: the share of the right options that was picked, rounded down to a whole hundredth.
 *
 * Example: 2 points, key ABC: A earns 0.66, AB earns 1.33.
 */
export function gradeProportional(question: KeyedQuestion, picked: PickedOptions): Grade {
  return partialAnswer(question, Math.floor((question.points * picked.right) / picked.ofRight));
}
