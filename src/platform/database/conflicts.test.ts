import { describe, expect, it } from '@jest/globals';
import { SystemRandomness } from '../chance/randomness.js';
import { MOST_TRIES, untilUndisturbed } from './conflicts.js';
import { refusalOfDatabaseError } from './database-errors.js';

/** Chance that never lets anybody wait. */
class NoPause extends SystemRandomness {
  override fraction(): number {
    return 0;
  }
}

/** How often work is begun that fails like this so many times and then succeeds; and what comes of it. */
async function begunFor(code: string, failures: number): Promise<string> {
  let begun = 0;
  const outcome = await untilUndisturbed(new NoPause(), () => {
    begun += 1;
    return begun <= failures ? Promise.reject(Object.assign(new Error(code), { code })) : Promise.resolve('done');
  }).catch((error: Error) => error.message);
  return `${begun} ${outcome}`;
}

describe('work that PostgreSQL gave up', () => {
  it.each([
    ['40P01', 0, '1 done'],
    ['40P01', 1, '2 done'],
    ['40001', 2, '3 done'],
    ['40P01', MOST_TRIES - 1, `${MOST_TRIES} done`],
    ['40P01', MOST_TRIES, `${MOST_TRIES} 40P01`],
    ['23505', 1, '1 23505'],
    ['57014', 1, '1 57014'],
  ])('with %s, %i times: begun and ended as %s', async (code, failures, expected) =>
    expect(await begunFor(code, failures)).toBe(expected),
  );

  it('and that was in the way to the last is refused for now, not a fault', () =>
    expect(refusalOfDatabaseError(Object.assign(new Error(), { code: '40P01' }))?.parts.code).toBe('database-busy'));
});
