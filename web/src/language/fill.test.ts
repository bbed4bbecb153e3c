import { describe, expect, it } from '@jest/globals';
import { fill } from './fill.ts';

describe('a text with names', () => {
  it.each([
    ['{n} 分', { n: 1 }, '1 分'],
    ['{n} {n|point|points}', { n: 1 }, '1 point'],
    ['{n} {n|point|points}', { n: 2 }, '2 points'],
    ['{n} {n|point|points}', { n: 0 }, '0 points'],
    ['{n} {n|point|points}', { n: 0.5 }, '0.5 points'],
    ['{n} {n|point|points}', { n: '1' }, '1 point'],
    ['{n} {n|point|points}', { n: '1.0' }, '1.0 points'],
    ['{n} {n|person has|people have} entered', { n: '1,204' }, '1,204 people have entered'],
    [
      '{count} {count|question|questions}, {points} {points|point|points} each',
      { count: 20, points: 1 },
      '20 questions, 1 point each',
    ],
    ['{n|it is|they are} {n}{n||s}', { n: 1 }, 'it is 1'],
  ])('%s with %j is %s', (text, named, filled) => {
    expect(fill(text, named)).toBe(filled);
  });
});
