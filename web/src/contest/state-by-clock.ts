import type { Contest, ContestState } from '../api/shapes.ts';

/** What the clock is asked about. */
export interface Timed {
  readonly state: ContestState;
  readonly document: Pick<Contest['document'], 'opensAt' | 'closesAt'>;
}

/** The state by the clock: a page that stays open sees the contest open and close. @param now the server's time, in milliseconds */
export function stateByClock({ state, document }: Timed, now: number): ContestState {
  if (state !== 'published' && state !== 'open') return state;
  if (now >= Date.parse(document.closesAt)) return 'closed';
  return now >= Date.parse(document.opensAt) ? 'open' : state;
}

/** Whether no attempt can be started any more, by the clock too. @param now the server's time, in milliseconds */
export function isOver(contest: Timed, now: number): boolean {
  const state = stateByClock(contest, now);
  return state !== 'published' && state !== 'open';
}

/** Whether the organizer has declared results: what somebody is awarded holds, until then it is how things stand. */
export function isDeclared(state: ContestState): boolean {
  return state === 'provisional' || state === 'publicized' || state === 'final';
}
