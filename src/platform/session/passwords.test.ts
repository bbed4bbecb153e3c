import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../http/refusal.js';
import { argon2id, type LineOptions, type PasswordHashing, PasswordLine } from './passwords.js';

/** Hashing that ends when the test says so, and a stopwatch that the test moves. */
class SlowHashing implements PasswordHashing {
  readonly begun: string[] = [];
  private readonly endings: (() => void)[] = [];
  elapsed = 0;

  async hash(password: string): Promise<string> {
    this.begun.push(password);
    await new Promise<void>((resolve) => this.endings.push(resolve));
    if (password === 'broken') throw new Error('no memory');
    return `hash of ${password}`;
  }

  async verify(hash: string, password: string): Promise<boolean> {
    return hash === (await this.hash(password));
  }

  /** Ends what was begun first, after so many milliseconds, and lets the line move. */
  async end(milliseconds = 0): Promise<void> {
    await new Promise(setImmediate);
    this.elapsed += milliseconds;
    this.endings.shift()?.();
    await new Promise(setImmediate);
  }
}

function line(options: Partial<LineOptions>) {
  const hashing = new SlowHashing();
  return { hashing, passwords: new PasswordLine(hashing, { stopwatch: () => hashing.elapsed, ...options }) };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

async function refusalOf(promise: Promise<unknown>): Promise<Refusal | null> {
  return promise.then(
    () => null,
    (error: Refusal) => error,
  );
}

describe('the line for passwords', () => {
  it('works on no more at once than it may, first come first served', async () => {
    const { hashing, passwords } = line({ atOnce: 2 });
    const done = Promise.all(numbers(5).map((password) => passwords.hash(password)));
    await hashing.end();
    expect(hashing.begun).toEqual(['1', '2', '3']);
    await hashing.end();
    expect(hashing.begun).toEqual(['1', '2', '3', '4']);
    for (let left = 0; left < 3; left += 1) await hashing.end();
    expect(await done).toEqual(numbers(5).map((password) => `hash of ${password}`));
  });

  it('goes on after a failure, which only the one concerned hears of', async () => {
    const { hashing, passwords } = line({ atOnce: 1 });
    const broken = refusalOf(passwords.hash('broken'));
    const next = passwords.hash('next');
    await hashing.end();
    await hashing.end();
    expect((await broken)?.message).toBe('no memory');
    expect(await next).toBe('hash of next');
  });

  it('refuses who would wait longer than people are patient, by the mean that was measured', async () => {
    const { hashing, passwords } = line({ atOnce: 1, patience: 1000, fewestPlaces: 2 });
    for (let turn = 0; turn < 100; turn += 1) {
      const hashed = passwords.hash('measured');
      await hashing.end(100);
      await hashed;
    }
    // One is worked on; ten wait, the last of them for 10 × 100 ms; the next would wait for 1,100.
    const taken = numbers(11).map((password) => passwords.hash(password));
    const refused = await refusalOf(passwords.hash('one too many'));
    expect(refused?.parts).toMatchObject({ code: 'sign-in-busy', status: 503, retryAfterSeconds: 2 });

    await hashing.end(100);
    const later = passwords.hash('12');
    for (let left = 0; left < 11; left += 1) await hashing.end(100);
    expect(await Promise.all([...taken, later])).toHaveLength(12);
    expect(hashing.begun).not.toContain('one too many');
  });

  it('has its fewest places however slow the machine is', async () => {
    const { hashing, passwords } = line({ atOnce: 1, patience: 0, fewestPlaces: 3 });
    const taken = numbers(4).map((password) => passwords.hash(password));
    expect((await refusalOf(passwords.hash('5')))?.parts.code).toBe('sign-in-busy');
    for (let left = 0; left < 4; left += 1) await hashing.end();
    expect(await Promise.all(taken)).toHaveLength(4);
  });

  it('verifies as much work for nobody as for somebody, and never lets nobody in', async () => {
    const { hashing, passwords } = line({ atOnce: 2 });
    const somebody = passwords.verify('hash of secret', 'secret');
    const nobody = passwords.verify(null, 'secret');
    await hashing.end();
    await hashing.end();
    expect(hashing.begun).toEqual(['secret', 'secret']);
    expect([await somebody, await nobody]).toEqual([true, false]);
  });

  it('takes full-width characters for plain ones', async () => {
    const { hashing, passwords } = line({ atOnce: 1 });
    const verified = passwords.verify('hash of Abc12345', 'Ａｂｃ１２３４５');
    await hashing.end();
    expect(await verified).toBe(true);
  });
});

describe('argon2id', () => {
  it('hashes with the recommended cost and a salt of its own, and knows its password again', async () => {
    const [one, other] = await Promise.all([argon2id.hash('correct horse'), argon2id.hash('correct horse')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect(await argon2id.verify(one, 'correct horse')).toBe(true);
    expect(await argon2id.verify(one, 'correct horsf')).toBe(false);
  });

  it('takes no password for something that is not a hash', async () => {
    expect(await argon2id.verify('plain text', 'plain text')).toBe(false);
  });
});
