import { expect, it } from '@jest/globals';
import { ContestCounts } from './contest-views.js';

it('puts together what each feature counts; what it does not know is 0', async () => {
  const counts = new ContestCounts();
  counts.offer('entrants', () => Promise.resolve(new Map([['a', 12]])));
  counts.offer('finished', (ids) => Promise.resolve(new Map(ids.map((id) => [id, id.length]))));
  expect(await counts.of(['a', 'bb'])).toEqual(
    new Map([
      ['a', { entrants: 12, finished: 1 }],
      ['bb', { entrants: 0, finished: 2 }],
    ]),
  );
  expect(await counts.of([])).toEqual(new Map());
});

it('takes a figure from one feature only', () => {
  const counts = new ContestCounts();
  const none = () => Promise.resolve(new Map<string, number>());
  counts.offer('entrants', none);
  expect(() => counts.offer('entrants', none)).toThrow('entrants');
});
