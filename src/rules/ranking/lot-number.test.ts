import { describe, expect, it } from '@jest/globals';
import { lotNumber } from './lot-number.js';

describe('a lot', () => {
  // printf lot-2012:7 | sha256sum: 664283ffbe1b6c7c…; printf lot-2012:8 | sha256sum: ca6bf20c5ae21068…
  it.each([
    ['lot-2012', '7', 0x664283ffbe1b],
    ['lot-2012', '8', 0xca6bf20c5ae2],
    ['知赛', '0', 0x84b2951700b0],
  ])('seed %s, id %s: the first 48 bits of the hash', (seed, id, expected) => {
    expect(lotNumber(seed, id)).toBe(expected);
  });

  it('is another one for each id and each seed', () => {
    const lots = Array.from({ length: 1000 }, (_, id) => [lotNumber('one', `${id}`), lotNumber('two', `${id}`)]).flat();
    expect(new Set(lots).size).toBe(2000);
  });
});
