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
 * When the attempt ends by itself: limit and extra time after its start. Extra time moves neither the contest's close nor
 * the moment when keys come out: with `cut-off` it never runs past `closesAt`, with `finish-started` never past the last
 * instant that anybody's attempt can last to. Who needs it there needs a later close.
 *
 * Null, which means never, only without a limit and with `finish-started`; extra time adds nothing to no limit.
 *
 * Source: contest document, `time.limit`, extra time, `closesAt`, `closing`.
 */
export function attemptDeadline({ startedAt, limitMs, closesAt, closing, extraMs }: AttemptTimes): Date | null {
  const close = closesAt.getTime();
  if (limitMs === null) return closing === 'cut-off' ? closesAt : null;
  const ownEnd = startedAt.getTime() + limitMs + extraMs;
  return new Date(Math.min(ownEnd, closing === 'cut-off' ? close : close + limitMs));
}
