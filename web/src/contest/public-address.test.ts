import { describe, expect, it } from '@jest/globals';
import { opensOnlyHere, publicAddress } from './public-address.ts';

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

it.each([
  ['http://localhost:3000/contests/a', true],
  ['http://127.0.0.1/contests/a', true],
  ['http://[::1]:3000/contests/a', true],
  ['https://contest.example.org/contests/localhost', false],
  ['http://192.168.1.5:3000/contests/a', false],
  ['http://localhost.example.org/contests/a', false],
])('that only this device opens %s is %s', (address, only) => {
  expect(opensOnlyHere(address)).toBe(only);
});
