import { blankAnswer, type Grade } from './grade.js';
import { gradeMultiple } from './multiple.js';
import { pickedOptions, type PickedOptions } from './picked-options.js';
import type { KeyedQuestion, QuestionType, ScoringRule } from './question.js';
import { gradeSingle } from './single.js';
import { gradeTrueFalse } from './true-false.js';

type AnswerGrading = (question: KeyedQuestion, picked: PickedOptions, rule: ScoringRule) => Grade;

const answerGradings: Record<QuestionType, AnswerGrading> = {
  'true-false': gradeTrueFalse,
  single: gradeSingle,
  multiple: gradeMultiple,
};

/**
 * Grades one answer. `choice` in canonical letters, in any order; `[]` is a blank.
 *
 * Promises, whatever the rule: no answer earns more than the question is worth; a choice with a wrong option never earns
 * anything; nor does a blank; points are whole hundredths, rounded down.
 *
 * Source: contest document, `scoring`.
 */
export function gradeAnswer(question: KeyedQuestion, choice: readonly string[], rule: ScoringRule): Grade {
  if (choice.length === 0) return blankAnswer(rule);
  return answerGradings[question.type](question, pickedOptions(question, choice), rule);
}
