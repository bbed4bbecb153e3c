import type { SavedState } from './answer-keeper.ts';

/** How safe the answers are. */
export interface Safety {
  readonly state: SavedState;
  /** All that isn't saved is at least on the device. */
  readonly onDevice: boolean;
  /** Questions whose answers the server won't have as they are. */
  readonly refused: readonly number[];
  /** How many answers the server has not acknowledged, those among them. */
  readonly unsaved: number;
}

/** The text of the sign. Single questions are named only where all the others are saved. `submitting`: handing in waits. */
export function savedWords({ state, onDevice, refused, unsaved }: Safety, submitting: boolean) {
  if (state === 'refused') return refused.length > 0 && refused.length === unsaved ? 'refusedSome' : 'refused';
  if (state === 'offline' && submitting) return onDevice ? 'offlineSubmitting' : 'offlineUnkeptSubmitting';
  if (state === 'offline') return onDevice ? 'offline' : 'offlineUnkept';
  if (state === 'busy') return onDevice ? 'busy' : 'busyUnkept';
  if (state === 'signed-out' || state === 'not-yours') return 'signedOut';
  return state === 'closed' ? 'late' : state;
}
