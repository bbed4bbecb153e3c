import type { Contest, ContestState } from '../api/shapes.ts';

/** The state by the clock: a page that stays open sees the contest open and close. @param now the server's time, in milliseconds */
export function stateByClock({ state, document }: Pick<Contest, 'state' | 'document'>, now: number): ContestState {
  if (state !== 'published' && state !== 'open') return state;
  if (now >= Date.parse(document.closesAt)) return 'closed';
  return now >= Date.parse(document.opensAt) ? 'open' : state;
}
