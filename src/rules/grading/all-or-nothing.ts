import { wrongAnswer, type Grade } from './grade.js';
import type { PickedOptions } from './picked-options.js';
import type { KeyedQuestion, ScoringRule } from './question.js';

/** `allOrNothing`: an incomplete choice is a wrong answer, negative points included. */
export function gradeAllOrNothing(_question: KeyedQuestion, _picked: PickedOptions, rule: ScoringRule): Grade {
  return wrongAnswer(rule);
}
