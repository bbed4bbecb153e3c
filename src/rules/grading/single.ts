import { rightAnswer, wrongAnswer, type Grade } from './grade.js';
import type { PickedOptions } from './picked-options.js';
import type { KeyedQuestion, ScoringRule } from './question.js';

/**
 * One letter, and it is in the key: the full points. Anything else is wrong, also two letters of which both are accepted
 * by a corrected key: the question asks for one.
 */
export function gradeSingle(question: KeyedQuestion, picked: PickedOptions, rule: ScoringRule): Grade {
  return picked.right === 1 && picked.wrong === 0 ? rightAnswer(question) : wrongAnswer(rule);
}
