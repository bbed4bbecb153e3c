import { setTimeout as pause } from 'node:timers/promises';
import type { Randomness } from '../chance/randomness.js';
import { isConflict } from './database-errors.js';

/** How often work is begun, the first time counted. */
export const MOST_TRIES = 6;

/** The longest pause before the second try, in milliseconds; it doubles with every further one. */
const FIRST_PAUSE = 25;

/**
 * Does `work`, and does it again when PostgreSQL gave it up so that another transaction could go on: two waited for each
 * other (a deadlock), or both changed what the other had read. The pauses are drawn, so that the same two don't meet again.
 *
 * @param work leaves nothing behind when it fails for that
 * @throws what the last try threw
 */
export async function untilUndisturbed<T>(randomness: Randomness, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isConflict(error) || tries === MOST_TRIES) throw error;
    }
    await pause(randomness.fraction() * FIRST_PAUSE * 2 ** (tries - 1));
  }
}
