import type { FinishedAttempt } from '../finished-attempt.js';

/** `first`: the finished attempt with the smallest number. Where attempt 1 was voided, that is attempt 2. */
export function first(attempts: readonly FinishedAttempt[]): FinishedAttempt[] {
  return [...attempts].sort((a, b) => a.number - b.number).slice(0, 1);
}
