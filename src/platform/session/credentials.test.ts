import { describe, expect, it } from '@jest/globals';
import { SystemRandomness } from '../chance/randomness.js';
import type { Refusal } from '../http/refusal.js';
import { Credentials } from './credentials.js';
import { type PasswordHashing, PasswordLine } from './passwords.js';
import { WrongTries } from './wrong-tries.js';

/** Readable "hashes", and a count of how often the slow function was asked. */
class CountedHashing implements PasswordHashing {
  asked = 0;

  async hash(password: string): Promise<string> {
    this.asked += 1;
    return `hash of ${password}`;
  }

  async verify(hash: string, password: string): Promise<boolean> {
    return hash === (await this.hash(password));
  }
}

function given() {
  const hashing = new CountedHashing();
  return { hashing, credentials: new Credentials(new PasswordLine(hashing), new WrongTries(), new SystemRandomness()) };
}

const from = { login: 'anna', address: '192.0.2.1' };
const CODE = 'K7PQ-XW3M-9RTD-H2VN';

describe('new secrets', () => {
  it('a password is stored as its hash', async () => {
    expect(await given().credentials.make({ password: 'a good one' })).toEqual({
      stored: { passwordHash: 'hash of a good one', accessCodeHash: null },
      generatedPassword: null,
    });
  });

  it('one is made up when there is none, readable and good for signing in', async () => {
    const { credentials } = given();
    const { stored, generatedPassword } = await credentials.make({});
    expect(generatedPassword).toMatch(/^[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$/);
    expect(await credentials.match(stored, generatedPassword ?? '', from)).toBe(true);
  });

  it.each([
    ['7 characters', { password: '1234567' }, '/password'],
    ['129 characters', { password: 'x'.repeat(129) }, '/password'],
    ['a code that could be guessed', { accessCode: 'ABCD-1234' }, '/accessCode'],
  ])('%s: refused', async (_rule, secret, pointer) => {
    const refused = await given()
      .credentials.make(secret)
      .catch((error: Refusal) => error.parts);
    expect(refused).toMatchObject({ code: 'invalid-request', faults: [{ pointer }] });
  });
});

describe('an access code', () => {
  it.each([
    ['as printed', CODE, true],
    ['in small letters without hyphens', 'k7pqxw3m9rtdh2vn', true],
    ['in groups, in full width', 'Ｋ７ＰＱ XW3M 9RTD H2VN', true],
    ['with one character wrong', 'K7PQ-XW3M-9RTD-H2VM', false],
    ['nothing', '', false],
  ])('%s', async (_rule, typed, right) => {
    const { credentials } = given();
    const { stored } = await credentials.make({ accessCode: CODE });
    expect(await credentials.match(stored, typed, from)).toBe(right);
  });

  it('is stored as a hash of its own and checked without the slow one', async () => {
    const { hashing, credentials } = given();
    const { stored } = await credentials.make({ accessCode: CODE });
    expect(stored).toEqual({ passwordHash: null, accessCodeHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    await credentials.match(stored, CODE, from);
    expect(hashing.asked).toBe(0);
  });

  it('when it is wrong takes as long as a password', async () => {
    const { hashing, credentials } = given();
    const { stored } = await credentials.make({ accessCode: CODE });
    await credentials.match(stored, 'something else', from);
    await credentials.match(null, 'something else', from);
    expect(hashing.asked).toBe(2);
  });
});
