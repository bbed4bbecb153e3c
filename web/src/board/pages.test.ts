import { describe, expect, it } from '@jest/globals';
import type { Leaderboard } from '../api/shapes.ts';
import { askedBy, isShort, pageWith, reachable, requestOf, turnsFrom } from './pages.ts';

const board = (from: number, count: number, next: number | null, total: number): Leaderboard => ({
  asOf: '2012-09-01T12:00:00.000Z',
  frozen: false,
  total,
  from,
  next,
  entries: Array.from({ length: count }, (_none, index) => ({
    place: from + index + 1,
    name: '选手',
    score: 1,
    timeUsedMs: 1,
    finishedAt: '2012-09-01T12:00:00.000Z',
    attempts: 1,
  })),
  me: null,
});

describe('what the address of the board asks for', () => {
  it.each([
    [{}, { limit: 50, after: 0 }],
    [{ after: '150' }, { limit: 50, after: 150 }],
    [{ after: '-3' }, { limit: 50, after: 0 }],
    [{ after: 'x' }, { limit: 50, after: 0 }],
    [{ place: '1204' }, { limit: 50, after: 1200 }],
    [{ place: '0' }, { limit: 50, after: 0 }],
    [{ around: 'me' }, { limit: 50, after: 0, around: 'me' }],
    [
      { search: ' 张 ', after: '50' },
      { limit: 50, after: 0, search: '张' },
    ],
    [{ search: '  ' }, { limit: 50, after: 0 }],
  ])('%j is the request %j', (query, request) => {
    expect(requestOf(askedBy(query))).toEqual(request);
  });

  it.each([
    [1, 0],
    [50, 0],
    [51, 50],
    [100_000, 99_950],
  ])('place %i is on the page after %i lines', (place, after) => {
    expect(pageWith(place)).toBe(after);
  });
});

describe('turning the pages of 100,000', () => {
  it('goes only forward from the first', () => {
    expect(turnsFrom(board(0, 50, 50, 100_000), 100_000)).toEqual({
      first: null,
      previous: null,
      next: 50,
      last: 99_950,
    });
  });

  it('goes both ways from the middle, also from a page around somebody', () => {
    expect(turnsFrom(board(1180, 50, 1230, 100_000), 100_000)).toEqual({
      first: 0,
      previous: 1130,
      next: 1230,
      last: 99_950,
    });
    expect(turnsFrom(board(20, 50, 70, 100), 100).previous).toBe(0);
  });

  it('goes only back from the last', () => {
    expect(turnsFrom(board(99_950, 50, null, 100_000), 100_000)).toEqual({
      first: 0,
      previous: 99_900,
      next: null,
      last: null,
    });
  });

  it('never offers a last page that was passed already', () => {
    expect(turnsFrom(board(80, 50, 130, 100_000), 100).last).toBe(130);
  });

  it('reaches only what a contest shows', () => {
    expect(reachable(board(0, 50, 50, 3000), 100)).toBe(100);
    expect(reachable(board(50, 53, null, 3000), 100)).toBe(103);
    expect(reachable(board(0, 50, 50, 3000), undefined)).toBe(3000);
    expect(reachable(board(0, 0, null, 0), undefined)).toBe(0);
  });
});

it.each([
  [0, 2, null, true],
  [0, 10, null, true],
  [0, 11, null, false],
  [0, 10, 10, false],
  [50, 2, null, false],
])('a board from %i with %i lines and %s next is short: %s', (from, count, next, short) => {
  expect(isShort(board(from, count, next, from + count))).toBe(short);
});
