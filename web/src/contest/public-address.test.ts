import { describe, expect, it } from '@jest/globals';
import { publicAddress } from './public-address.ts';

const pageWith = (content: string | null) => ({
  querySelector: (selector: string) =>
    selector === 'meta[name="zhisai-public-url"]' && content !== null ? { getAttribute: () => content } : null,
});

describe('the address that is passed on', () => {
  it.each([
    ['https://contest.example.org', 'https://contest.example.org/contests/a'],
    [null, 'http://localhost:3000/contests/a'],
    ['', 'http://localhost:3000/contests/a'],
  ])('of a server whose public address is %s is %s', (own, address) => {
    expect(publicAddress('/contests/a', pageWith(own), 'http://localhost:3000')).toBe(address);
  });
});
