import type { FinishedAttempt } from './finished-attempt.js';

/** Sorts the better attempt first: more points, then less time, then the earlier finish, then the earlier number. */
export function compareAttempts(a: FinishedAttempt, b: FinishedAttempt): number {
  return (
    b.score - a.score ||
    a.timeUsedMs - b.timeUsedMs ||
    a.finishedAt.getTime() - b.finishedAt.getTime() ||
    a.number - b.number
  );
}

/** The best attempt of each group; `groupOf` names the group that an attempt belongs to. */
export function bestOfEach(
  attempts: readonly FinishedAttempt[],
  groupOf: (attempt: FinishedAttempt) => string | null,
): FinishedAttempt[] {
  const best = new Map<string | null, FinishedAttempt>();
  for (const attempt of [...attempts].sort(compareAttempts)) {
    const group = groupOf(attempt);
    if (!best.has(group)) best.set(group, attempt);
  }
  return [...best.values()];
}
