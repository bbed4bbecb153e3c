/**
 * Whether something that arrived at `receivedAt` by the server's clock still counts: up to the deadline and `graceMs` past
 * it, the last millisecond included. The grace is for answers that were sent in time and arrived late; without a deadline
 * everything is in time.
 *
 * Source: contest document, `time.grace`.
 */
export function isInTime(deadline: Date | null, graceMs: number, receivedAt: Date): boolean {
  return deadline === null || receivedAt.getTime() <= deadline.getTime() + graceMs;
}

/**
 * Milliseconds from the start to the end, as tie rules compare them: never beyond the deadline, so what arrived in the
 * grace, or was closed by a late sweep, used exactly the time it had; and never below 0.
 *
 * Source: contest document, `ranking` ("from start to submission by the server's clock").
 */
export function timeUsedMs(attempt: {
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly deadline: Date | null;
}): number {
  const end = Math.min(attempt.endedAt.getTime(), attempt.deadline?.getTime() ?? Infinity);
  return Math.max(0, end - attempt.startedAt.getTime());
}
