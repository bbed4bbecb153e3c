import type { KeyedQuestion } from './question.js';

/**
 * What was decided about a question after people answered it. `keys` in canonical letters, each a whole key:
 *
 * - `key`: another key in place of the old one (`keys` has one)
 * - `accept`: several keys; for each contestant the best of them counts (two keys of a multiple choice, or B as well as C)
 * - `everyone`: the full points for everybody, whatever was chosen, also for a blank
 * - `void`: as if it had not been asked: no points for anybody, none taken away, and the paper is worth that much less
 */
export interface KeyCorrection {
  readonly kind: 'key' | 'accept' | 'everyone' | 'void';
  readonly keys: readonly (readonly string[])[];
}

/** The question as it is graded after a correction; without one it stays as it is. */
export function correctedQuestion(question: KeyedQuestion, correction: KeyCorrection | undefined): KeyedQuestion {
  if (!correction) return question;
  if (correction.kind === 'everyone' || correction.kind === 'void') return { ...question, settled: correction.kind };
  const [key = question.key, ...accepted] = correction.keys;
  return { ...question, key, ...(accepted.length > 0 && { accepted }) };
}
