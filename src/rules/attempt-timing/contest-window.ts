/** The time in which attempts can be started, of a contest or of one of its stages. */
export interface ContestWindow {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

export type WindowState = 'upcoming' | 'open' | 'over';

/**
 * Where an instant lies: the moment of opening is open already, the moment of closing is over already, so that stages
 * which follow each other without a gap never overlap.
 *
 * Source: contest document, `opensAt` and `closesAt`, also of `stages[]`.
 */
export function windowState({ opensAt, closesAt }: ContestWindow, now: Date): WindowState {
  if (now < opensAt) return 'upcoming';
  return now < closesAt ? 'open' : 'over';
}
