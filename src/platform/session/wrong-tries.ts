import { isIPv6 } from 'node:net';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { Turns } from '../database/turns.js';
import type { Refusal } from '../http/refusal.js';
import { tooManyWrongTries } from './session-refusals.js';

export interface TryLimits {
  /** Wrong tries for one login from one address. */
  readonly perLogin: number;
  /** Wrong tries from one address for whatever login: wide, since a whole company may sit behind one address. */
  readonly perAddress: number;
  /** For how long a wrong try counts, in seconds, from the first one on. */
  readonly within: number;
  /** Wrong tries stay counted after a right one: where whoever knows one right answer may be guessing others. */
  readonly keepsCount?: boolean;
}

const USUAL: TryLimits = { perLogin: 10, perAddress: 1000, within: 15 * 60 };

/**
 * Stops the guessing of passwords, and of other secrets: wrong tries are counted, right ones aren't.
 *
 * It counts by login *and* address: somebody who guesses at a login from elsewhere can't lock its owner out.
 * The count is this process's own and starts anew with it.
 */
export class WrongTries {
  private readonly byLogin: RateLimiterMemory;
  private readonly byAddress: RateLimiterMemory;
  private readonly lines = new Map<string, { turns: Turns; people: number }>();

  /** @param refuse what is said to who tried too often, and may again in so many seconds */
  constructor(
    private readonly limits: TryLimits = USUAL,
    private readonly refuse: (seconds: number) => Refusal = tooManyWrongTries,
  ) {
    this.byLogin = new RateLimiterMemory({ points: limits.perLogin, duration: limits.within });
    this.byAddress = new RateLimiterMemory({ points: limits.perAddress, duration: limits.within });
  }

  /**
   * Lets `check` decide unless too many were wrong. Its answer null counts as a wrong try, any other sets the count
   * of this login and address back (unless the limits keep it); an error says nothing about the password and counts as neither.
   *
   * Tries at one login from one address are checked one after another: a hundred sent at once get no further than
   * a hundred in a row, and right ones among them don't count against each other.
   *
   * @throws too-many-wrong-tries
   */
  async watch<T>(login: string, address: string, check: () => Promise<T | null>): Promise<T | null> {
    const network = networkOf(address);
    const key = JSON.stringify([login, network]);
    return this.inLine(key, async () => {
      this.refuseBeyond(this.limits.perLogin, await this.byLogin.get(key));
      this.refuseBeyond(this.limits.perAddress, await this.byAddress.get(network));

      const answer = await check();
      if (answer === null) await Promise.all([this.byLogin.penalty(key), this.byAddress.penalty(network)]);
      else if (!this.limits.keepsCount) await this.byLogin.delete(key);
      return answer;
    });
  }

  private refuseBeyond(limit: number, counted: RateLimiterRes | null): void {
    if (counted && counted.consumedPoints >= limit) throw this.refuse(Math.ceil(counted.msBeforeNext / 1000));
  }

  private async inLine<T>(key: string, work: () => Promise<T>): Promise<T> {
    const line = this.lines.get(key) ?? { turns: new Turns(), people: 0 };
    this.lines.set(key, line);
    line.people += 1;
    try {
      return await line.turns.take(work);
    } finally {
      line.people -= 1;
      if (line.people === 0) this.lines.delete(key);
    }
  }
}

/**
 * What counts as one address: all of an IPv4 address, the first 64 bits of an IPv6 one (the rest is the
 * household's to change at will). `2001:db8::1` → `2001:db8:0:0`; `::ffff:192.0.2.1` → `192.0.2.1`.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [before = '', after] = plain.split('%')[0]!.toLowerCase().split('::');
  const groups = (text: string | undefined) => (text ? text.split(':') : []);
  const shortened = after === undefined ? 0 : 8 - groups(before).length - groups(after).length;
  return [...groups(before), ...Array<string>(Math.max(0, shortened)).fill('0'), ...groups(after)]
    .slice(0, 4)
    .join(':');
}
