import { describe, expect, it } from '@jest/globals';
import type { Refusal } from '../http/refusal.js';
import { networkOf, WrongTries } from './wrong-tries.js';

const LIMITS = { perLogin: 3, perAddress: 5, within: 900 };
type Check = () => Promise<string | null>;
const wrong: Check = () => Promise.resolve(null);
const right: Check = () => Promise.resolve('right');

/** What came of each try: its answer, or the code of the refusal. */
async function tried(tries: WrongTries, login: string, address: string, check = wrong): Promise<string | null> {
  return tries.watch<string>(login, address, check).catch((error: Refusal) => error.parts.code);
}

const REFUSED = 'too-many-wrong-tries';

describe('wrong tries', () => {
  it('are refused past the limit, without a look at the password, and say when to come back', async () => {
    const tries = new WrongTries(LIMITS);
    for (let n = 0; n < 3; n += 1) expect(await tried(tries, 'a', '192.0.2.1')).toBeNull();
    let looked = false;
    const refused = await tries
      .watch('a', '192.0.2.1', () => Promise.resolve((looked = true)))
      .catch((error: Refusal) => error.parts);
    expect(refused).toMatchObject({ code: REFUSED, status: 429 });
    expect((refused as Refusal['parts']).retryAfterSeconds).toBeGreaterThan(890);
    expect(looked).toBe(false);
  });

  it('at one login from elsewhere do not lock its owner out', async () => {
    const tries = new WrongTries(LIMITS);
    for (let n = 0; n < 4; n += 1) await tried(tries, 'a', '192.0.2.66');
    expect(await tried(tries, 'a', '192.0.2.1', right)).toBe('right');
  });

  it('are forgotten when the right one comes', async () => {
    const tries = new WrongTries(LIMITS);
    for (let n = 0; n < 2; n += 1) await tried(tries, 'a', '192.0.2.1');
    expect(await tried(tries, 'a', '192.0.2.1', right)).toBe('right');
    for (let n = 0; n < 3; n += 1) expect(await tried(tries, 'a', '192.0.2.1')).toBeNull();
    expect(await tried(tries, 'a', '192.0.2.1')).toBe(REFUSED);
  });

  it('at many logins from one address are refused past the wider limit', async () => {
    const tries = new WrongTries(LIMITS);
    for (const login of ['a', 'b', 'c', 'd', 'e']) expect(await tried(tries, login, '192.0.2.1')).toBeNull();
    expect(await tried(tries, 'f', '192.0.2.1')).toBe(REFUSED);
    expect(await tried(tries, 'f', '192.0.2.2')).toBeNull();
  });

  it('do not count when the check failed for another reason', async () => {
    const tries = new WrongTries(LIMITS);
    const broken = () => Promise.reject(new Error('busy'));
    for (let n = 0; n < 5; n += 1) await expect(tries.watch('a', '192.0.2.1', broken)).rejects.toThrow('busy');
    expect(await tried(tries, 'a', '192.0.2.1')).toBeNull();
  });

  it('sent all at once get no further than one after another', async () => {
    const tries = new WrongTries(LIMITS);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => tried(tries, 'a', '192.0.2.1')));
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(3);
  });

  it('right ones sent all at once are all let in', async () => {
    const tries = new WrongTries(LIMITS);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => tried(tries, 'a', '192.0.2.1', right)));
    expect(new Set(outcomes)).toEqual(new Set(['right']));
  });

  it('keep logins and addresses apart that look alike when written together', async () => {
    const tries = new WrongTries({ ...LIMITS, perAddress: 100 });
    for (let n = 0; n < 3; n += 1) await tried(tries, 'a|192.0.2.1', '192.0.2.2');
    expect(await tried(tries, 'a', '192.0.2.1|192.0.2.2')).toBeNull();
  });
});

describe('what counts as one address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:DB8:1:2::', '2001:db8:1:2'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['not an address', 'not an address'],
  ])('%s is %s', (address, network) => expect(networkOf(address)).toBe(network));
});
