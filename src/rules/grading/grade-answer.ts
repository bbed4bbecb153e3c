import { blankAnswer, type Grade, rightAnswer, voidAnswer } from './grade.js';
import { gradeMultiple } from './multiple.js';
import { pickedOptions, type PickedOptions } from './picked-options.js';
import type { KeyedQuestion, QuestionType, ScoringRule } from './question.js';
import { gradeSingle } from './single.js';
import { gradeBySpeed } from './speed.js';
import { gradeTrueFalse } from './true-false.js';

type AnswerGrading = (question: KeyedQuestion, picked: PickedOptions, rule: ScoringRule) => Grade;

const answerGradings: Record<QuestionType, AnswerGrading> = {
  'true-false': gradeTrueFalse,
  single: gradeSingle,
  multiple: gradeMultiple,
};

/**
 * Grades one answer. `choice` in canonical letters, in any order; `[]` is a blank. `usedMs` is what the answer used of
 * the question's own time; null where it has none.
 *
 * Promises, whatever the rule: no answer earns more than the question is worth; a choice with a wrong option never earns
 * anything; nor does a blank; points are whole hundredths, rounded down.
 *
 * A correction can settle the question for everybody; where it accepts several keys, the one that earns most counts, and
 * of equal ones the first.
 *
 * Source: contest document, `scoring`.
 */
export function gradeAnswer(
  question: KeyedQuestion,
  choice: readonly string[],
  rule: ScoringRule,
  usedMs: number | null = null,
): Grade {
  if (question.settled === 'void') return voidAnswer();
  if (question.settled === 'everyone') return rightAnswer(question);
  if (choice.length === 0) return blankAnswer(rule);
  const grade = gradeByKey({ ...question, key: countingKey(question, choice, rule) }, choice, rule);
  return rule.speed ? gradeBySpeed(question, grade, rule.speed, usedMs) : grade;
}

/** Of the keys that are accepted, the one that earns most for a choice; of equal ones the first. Canonical letters. */
export function countingKey(question: KeyedQuestion, choice: readonly string[], rule: ScoringRule): readonly string[] {
  const { accepted = [] } = question;
  if (accepted.length === 0) return question.key;
  const points = (key: readonly string[]) => gradeByKey({ ...question, key }, choice, rule).points;
  return accepted.reduce((best, key) => (points(key) > points(best) ? key : best), question.key);
}

function gradeByKey(question: KeyedQuestion, choice: readonly string[], rule: ScoringRule): Grade {
  return answerGradings[question.type](question, pickedOptions(question, choice), rule);
}
