import { describe, expect, it } from '@jest/globals';
import { checkTree } from './check-tree.js';

type Row = [id: string, parentId: string | null, level: number, path: string, mergedIntoId?: string];

const check = (rows: readonly Row[]) =>
  checkTree(
    rows.map(([id, parentId, level, path, mergedIntoId = null]) => ({
      ...{ id, code: id.toUpperCase(), name: id, parentId, level, path, mergedIntoId },
    })),
  ).map(({ kind, subject, said: { en } }) => `${kind} ${subject} ${en.split(': ').slice(1).join(': ')}`);

const TREE: readonly Row[] = [
  ['county', 'city', 2, '/province/city/county/'],
  ['province', null, 0, '/province/'],
  ['city', 'province', 1, '/province/city/'],
  ['old', null, 0, '/old/', 'city'],
];

/** The tree, with one row in place of the one of that id. */
const but = (...row: Row): Row[] => [...TREE.filter(([id]) => id !== row[0]), row];

describe('the tree of organizations', () => {
  it('that fits together has no differences', () => expect(check(TREE)).toEqual([]));

  it.each<[what: string, rows: Row[], found: string[]]>([
    [
      'a path that is not that of those above',
      but('city', 'province', 1, '/elsewhere/city/'),
      [
        'organizations city its stored level and path are 1 /elsewhere/city/; by those above it they are 1 /province/city/',
      ],
    ],
    [
      'a level that is not one below the one above',
      but('county', 'city', 1, '/province/city/county/'),
      [
        'organizations county its stored level and path are 1 /province/city/county/; by those above it they are 2 /province/city/county/',
      ],
    ],
    [
      'a parent that is not that of its path, and nothing about those below that fit',
      but('city', null, 1, '/province/city/'),
      [
        'organizations county its stored level and path are 2 /province/city/county/; by those above it they are 1 /city/county/',
        'organizations city its stored level and path are 1 /province/city/; by those above it they are 0 /city/',
      ],
    ],
    [
      'a parent that is not there',
      but('city', 'gone', 1, '/province/city/'),
      ['organizations city the organization gone that it is said to be below is not there'],
    ],
    [
      'a circle',
      but('province', 'county', 0, '/province/'),
      [
        'organizations county those above it lead back to themselves, and to no top',
        'organizations city those above it lead back to themselves, and to no top',
        'organizations province those above it lead back to themselves, and to no top',
      ],
    ],
    [
      'a merge into nothing',
      but('old', null, 0, '/old/', 'gone'),
      ['organizations old the organization gone that it was merged into is not there, or leads back to it'],
    ],
    [
      'merges in a circle',
      [...but('old', null, 0, '/old/', 'older'), ['older', null, 0, '/older/', 'old']],
      [
        'organizations old the organization older that it was merged into is not there, or leads back to it',
        'organizations older the organization old that it was merged into is not there, or leads back to it',
      ],
    ],
  ])('is told of %s', (_, rows, found) => expect(check(rows)).toEqual(found));
});
