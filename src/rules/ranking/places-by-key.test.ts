import { describe, expect, it } from '@jest/globals';
import { placesByKey, placesWithinGroups } from './places-by-key.js';

describe('places by the keys of a board', () => {
  it.each([
    ['nobody', [], []],
    ['a smaller key is ahead', ['b', 'a', 'c'], [2, 1, 3]],
    ['equal keys share a place and the next is skipped', ['b', 'a', 'b', 'c'], [2, 1, 2, 4]],
    ['without a key there is no place, and none is used up', ['b', null, 'a'], [2, null, 1]],
  ])('%s', (_rule, keys, places) => expect(placesByKey(keys)).toEqual(places));

  it.each([
    ['each group by itself', 'x:b y:a x:a y:c', [2, 1, 1, 2]],
    ['a tie within a group', 'x:a y:b x:a x:b', [1, 1, 1, 3]],
    ['who is in no group', 'x:a -:a x:b', [1, null, 2]],
    ['who is on no board', 'x:- x:b', [null, 1]],
  ])('within groups: %s', (_rule, written, places) => {
    const lines = written.split(' ').map((one) => {
      const [group = '', key = ''] = one.split(':');
      return { group: group === '-' ? null : group, key: key === '-' ? null : key };
    });
    expect(placesWithinGroups(lines)).toEqual(places);
  });
});
