import type { FinishedAttempt } from '../finished-attempt.js';

/** `last`: the finished attempt with the largest number, also when an earlier one was better or ended later. */
export function last(attempts: readonly FinishedAttempt[]): FinishedAttempt[] {
  return [...attempts].sort((a, b) => b.number - a.number).slice(0, 1);
}
