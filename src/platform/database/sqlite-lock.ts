import { setTimeout as pause } from 'node:timers/promises';
import { databaseBusy, isBusy } from './database-errors.js';

/** How long somebody waits for SQLite's lock while another process (the command line) writes, in milliseconds. */
export const LOCK_PATIENCE = 10_000;

const FIRST_PAUSE = 2;
const LONGEST_PAUSE = 50;

/** When patience ends for whoever asks now. */
export function patienceEnds(): number {
  return performance.now() + LOCK_PATIENCE;
}

/**
 * Does `work`, and does it again while another process holds SQLite's lock.
 *
 * The driver can wait for the lock by itself, but on the main thread, where nobody else is answered meanwhile.
 *
 * @param work does nothing at all when it fails for the lock
 * @param until patienceEnds() when it was asked for; the line in front is part of the wait
 * @throws database-busy
 */
export async function whenUnlocked<T>(until: number, work: () => Promise<T> | T): Promise<T> {
  for (let wait = FIRST_PAUSE; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() + wait > until) throw databaseBusy();
    }
    await pause(wait);
  }
}
