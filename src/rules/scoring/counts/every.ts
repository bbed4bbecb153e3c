import type { FinishedAttempt } from '../finished-attempt.js';

/** `sum` and `average`: every finished attempt counts. */
export function every(attempts: readonly FinishedAttempt[]): FinishedAttempt[] {
  return [...attempts];
}
