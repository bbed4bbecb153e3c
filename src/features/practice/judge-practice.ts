import { gradeAnswer, countingKey } from '../../rules/grading/grade-answer.js';
import { correctedQuestion } from '../../rules/grading/key-correction.js';
import type { ScoringRule } from '../../rules/grading/question.js';
import type { KeyCorrectionRow } from '../answer-keys/answer-keys.public.js';
import type { QuestionVersion } from '../question-banks/question-banks.public.js';
import type { PracticeAnswerRow } from './practice.entity.js';
import type { PracticeAnswer } from './practice.wire.js';

/** Nothing is earned here: an answer is right or not. */
const ALL_OR_NOTHING: ScoringRule = { multipleChoice: 'allOrNothing', wrong: 0, blank: 0 };

/**
 * What is said of an answer, with the key that holds in the contest: that of the question bank, or what was decided since.
 * Only for an answer that stands.
 */
export function judged(
  question: QuestionVersion,
  { n, choice }: Pick<PracticeAnswerRow, 'n' | 'choice'>,
  correction: KeyCorrectionRow | undefined,
): PracticeAnswer {
  const { type, optionCount, key, explanation, source } = question;
  const asked = correctedQuestion({ type, optionCount, key, points: 1 }, correction);
  const { verdict } = gradeAnswer(asked, [...choice], ALL_OR_NOTHING);
  return {
    n,
    choice: [...choice],
    right: verdict === 'void' ? null : verdict === 'right',
    key: asked.settled ? [] : [...countingKey(asked, [...choice], ALL_OR_NOTHING)],
    ...(correction && { correction: noted(correction, key) }),
    explanation,
    source,
  };
}

function noted(
  { kind, keys, reason, decidedAt }: KeyCorrectionRow,
  bankKey: readonly string[],
): NonNullable<PracticeAnswer['correction']> {
  return {
    kind,
    keys: keys.map((one) => [...one]),
    bankKey: [...bankKey],
    reason,
    decidedAt: decidedAt.toISOString(),
  };
}
