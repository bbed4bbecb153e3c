import { gradeAllOrNothing } from './all-or-nothing.js';
import { rightAnswer, wrongAnswer, type Grade } from './grade.js';
import { gradeHalf } from './half.js';
import { gradePerOption } from './per-option.js';
import type { PickedOptions } from './picked-options.js';
import { gradeProportional } from './proportional.js';
import type { KeyedQuestion, MultipleChoiceRule, ScoringRule } from './question.js';

/** What an incomplete right choice earns: at least one right option picked, at least one missed, no wrong one. */
type IncompleteGrading = (question: KeyedQuestion, picked: PickedOptions, rule: ScoringRule) => Grade;

const incompleteGradings: Record<MultipleChoiceRule, IncompleteGrading> = {
  allOrNothing: gradeAllOrNothing,
  half: gradeHalf,
  perOption: gradePerOption,
  proportional: gradeProportional,
};

/**
 * All the right options and no other: the full points under each rule. Any wrong option: a wrong answer under each rule.
 * In between, `scoring.multipleChoice` of the contest document decides.
 *
 * So picking everything pays only where everything is right, and then it is simply the right answer.
 */
export function gradeMultiple(question: KeyedQuestion, picked: PickedOptions, rule: ScoringRule): Grade {
  if (picked.wrong > 0) return wrongAnswer(rule);
  if (picked.right === picked.ofRight) return rightAnswer(question);
  return incompleteGradings[rule.multipleChoice](question, picked, rule);
}
