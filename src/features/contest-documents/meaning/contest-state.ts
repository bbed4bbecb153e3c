import { type ContestWindow, windowState } from '../../../rules/attempt-timing/contest-window.js';

/** As people see it. `open` and `closed` come by the clock; every other state was reached by somebody's step. */
export type ContestState = 'draft' | 'published' | 'open' | 'closed' | 'provisional' | 'publicized' | 'final';

/** The state that somebody's last step led to. */
export type ReachedState = Exclude<ContestState, 'open' | 'closed'>;

/** The states that somebody declares after the close, in the order in which they follow each other. */
export const DECLARED_STATES = ['provisional', 'publicized', 'final'] as const satisfies readonly ReachedState[];
export type DeclaredState = (typeof DECLARED_STATES)[number];

const BY_CLOCK = { upcoming: 'published', open: 'open', over: 'closed' } as const;

/**
 * The state of a contest at a moment: once published, and until somebody declares the results provisional, the clock
 * decides. The moment of opening is open already, the moment of closing is closed already.
 *
 * Source: contest document, `publication`, life cycle.
 */
export function contestState(reached: ReachedState, window: ContestWindow, now: Date): ContestState {
  return reached === 'published' ? BY_CLOCK[windowState(window, now)] : reached;
}

/** The step that somebody can take from a state; null: none, or the clock has to go on first. */
export function nextStep(state: ContestState): DeclaredState | null {
  if (state === 'closed') return DECLARED_STATES[0];
  const at = DECLARED_STATES.findIndex((declared) => declared === state);
  return at < 0 ? null : (DECLARED_STATES[at + 1] ?? null);
}
