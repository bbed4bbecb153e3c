import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { THREADS } from '../settings/threads.js';
import { signInBusy } from './session-refusals.js';

/** The slow function at the heart of it, off the main thread. */
export interface PasswordHashing {
  /** In PHC form, at most 160 characters, with a salt of its own. */
  hash(password: string): Promise<string>;
  /** false also for a hash that isn't one. */
  verify(hash: string, password: string): Promise<boolean>;
}

/** OWASP's Password Storage Cheat Sheet: Argon2id with 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const argon2id: PasswordHashing = {
  hash: (password) => hash(password, COST),
  verify: (stored, password) => verify(stored, password).catch(() => false),
};

/** Hash of 32 random bytes that nobody knows: a password is verified against it where there is no account. */
const NOBODYS = '$argon2id$v=19$m=19456,t=2,p=1$akhLvNIGi4OsC9MDwIdiLw$rHO5Gn5gyxvT6MP6IBVK7mjcATtIj746JvG5uWzzyRc';

export interface LineOptions {
  /** How many passwords are worked on side by side. */
  readonly atOnce: number;
  /** Nobody joins a line in which the wait would be longer, in milliseconds. */
  readonly patience: number;
  /** Places in the line that there are in any case. */
  readonly fewestPlaces: number;
  /** Milliseconds from some fixed point on. */
  readonly stopwatch: () => number;
}

/** One core is left to the requests that need no password, and one thread to files. */
const USUAL: LineOptions = {
  atOnce: Math.max(1, Math.min(availableParallelism() - 1, THREADS - 1)),
  patience: 15_000,
  fewestPlaces: 50,
  stopwatch: () => performance.now(),
};

/** What one password takes before any was measured, in milliseconds. */
const FIRST_GUESS = 50;

/** How much the latest measurement counts in the mean. */
const WEIGHT = 0.1;

/**
 * Hashes and verifies passwords, never more at once than the machine bears.
 *
 * In the minute before a contest everyone signs in. Whoever comes while all hands are
 * full waits, first come first served; when the wait would outlast people's patience
 * (by the measured mean), the rest is told at once to come back, so that the line
 * moves and nobody waits for an answer that their browser has given up on.
 */
export class PasswordLine {
  private readonly options: LineOptions;
  private readonly waiting: (() => void)[] = [];
  private busy = 0;
  private mean = FIRST_GUESS;

  constructor(
    private readonly hashing: PasswordHashing = argon2id,
    options: Partial<LineOptions> = {},
  ) {
    this.options = { ...USUAL, ...options };
  }

  /** @throws sign-in-busy */
  hash(password: string): Promise<string> {
    return this.inTurn(() => this.hashing.hash(comparable(password)));
  }

  /**
   * Whether the password is the one that `stored` was made from. Takes as long when there is no stored one (null).
   *
   * @throws sign-in-busy
   */
  async verify(stored: string | null, password: string): Promise<boolean> {
    const right = await this.inTurn(() => this.hashing.verify(stored ?? NOBODYS, comparable(password)));
    return right && stored !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    await this.myTurn();
    const begun = this.options.stopwatch();
    try {
      return await work();
    } finally {
      this.mean += WEIGHT * (this.options.stopwatch() - begun - this.mean);
      this.next();
    }
  }

  private async myTurn(): Promise<void> {
    if (this.busy < this.options.atOnce) {
      this.busy += 1;
      return;
    }
    const wait = ((this.waiting.length + 1) * this.mean) / this.options.atOnce;
    if (this.waiting.length >= this.options.fewestPlaces && wait > this.options.patience)
      throw signInBusy(Math.ceil(wait / 1000));
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Hands the place over to who waits longest; `busy` stays as it is then. */
  private next(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.busy -= 1;
  }
}

/** Full-width letters and digits, which Chinese keyboards type, are the same as plain ones. */
function comparable(password: string): string {
  return password.normalize('NFKC');
}
