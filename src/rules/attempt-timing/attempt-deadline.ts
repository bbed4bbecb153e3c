/** What happens at `closesAt` to attempts that are under way: contest document, `closing`. */
export type Closing = 'cut-off' | 'finish-started';

export interface AttemptTimes {
  readonly startedAt: Date;
  /** For the whole paper; null: no limit. */
  readonly limitMs: number | null;
  readonly closesAt: Date;
  readonly closing: Closing;
  /** Extra time granted to this person; 0 for most. */
  readonly extraMs: number;
}

/**
 * When the attempt ends by itself: limit and extra time after its start, and with `cut-off` never after `closesAt`. Extra
 * time doesn't move the contest's close; who needs it across the close needs a later close.
 *
 * Null, which means never, only without a limit and with `finish-started`; extra time adds nothing to no limit.
 *
 * Source: contest document, `time.limit`, extra time, `closesAt`, `closing`.
 */
export function attemptDeadline({ startedAt, limitMs, closesAt, closing, extraMs }: AttemptTimes): Date | null {
  const ownEnd = limitMs === null ? null : startedAt.getTime() + limitMs + extraMs;
  if (closing === 'cut-off') return new Date(Math.min(ownEnd ?? Infinity, closesAt.getTime()));
  return ownEnd === null ? null : new Date(ownEnd);
}
