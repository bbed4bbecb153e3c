import type { Grade } from './grade.js';
import type { PickedOptions } from './picked-options.js';
import type { KeyedQuestion, ScoringRule } from './question.js';
import { gradeSingle } from './single.js';

/** True or false is a single choice of two: picking both is wrong, not half right. */
export function gradeTrueFalse(question: KeyedQuestion, picked: PickedOptions, rule: ScoringRule): Grade {
  return gradeSingle(question, picked, rule);
}
