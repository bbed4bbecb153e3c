import { isPassing, type Trouble } from '../api/trouble.ts';
import type { Safety } from './saved-words.ts';

/**
 * How handing in stands. `asking-again`: some answer was refused meanwhile. `offline`, `busy`: not everything is saved, so
 * nothing was handed in. `unsure`: it was handed in, and no answer came. `refused`: answers aren't taken, `denied`: the
 * handing in isn't.
 */
export type HandIn = 'no' | 'asking' | 'asking-again' | 'submitting' | 'back' | Waiting | 'refused' | 'denied';

/** Handing in goes on by itself. */
export type Waiting = 'offline' | 'busy' | 'unsure';

export function isWaiting(phase: HandIn): phase is Waiting {
  return phase === 'offline' || phase === 'busy' || phase === 'unsure';
}

/** Pressed and not called off. */
export function isHandingIn(phase: HandIn): boolean {
  return phase === 'submitting' || phase === 'back' || isWaiting(phase);
}

/**
 * What keeps somebody from handing in.
 *
 * @param known refused answers that were listed when the person pressed, so they go without those
 * @param unsure an earlier try may have come through
 */
export function obstacleOf(
  { state, unsaved, refused }: Pick<Safety, 'state' | 'unsaved' | 'refused'>,
  known: readonly number[],
  unsure: boolean,
): Waiting | 'asking' | 'asking-again' | 'refused' | null {
  if (state === 'signed-out' || state === 'not-yours') return 'asking';
  if (state === 'closed') return null;
  if (state === 'refused' && unsaved > refused.length) return 'refused';
  if (refused.some((n) => !known.includes(n))) return 'asking-again';
  if (unsaved === refused.length) return null;
  if (unsure) return 'unsure';
  return state === 'busy' ? 'busy' : 'offline';
}

/** After handing in brought `trouble`. Too many requests is said before anything is done. */
export function phaseAfter(trouble: Trouble, unsure: boolean): Waiting | 'denied' {
  if (!isPassing(trouble)) return 'denied';
  return trouble.kind === 'problem' && trouble.status === 429 && !unsure ? 'busy' : 'unsure';
}
