import { expect, it } from '@jest/globals';
import { exampleWith } from '../../../test/example-contest.js';
import type { ContestDocument } from './contest-document.js';
import { documentNotices } from './document-notices.js';
import { readContestDocument } from './reading/read-contest-document.js';

const AT_ONCE = { '/publication/review': 'onSubmit' };
const DRAWN = { '/paper/drawnPer': 'attempt' };
const FIXED = {
  '/scoring/excellentMark': 4,
  '/paper/sections/1': { title: '单选题', type: 'single', points: 1, questions: ['example/S1'] },
  '/paper/sections/2': { title: '多项选择题', type: 'multiple', points: 2, questions: ['example/M1'] },
};

it.each<[string, Record<string, unknown>, string[]]>([
  ['the example', {}, []],
  ['keys at once on a paper that is the same for everyone', AT_ONCE, ['/publication/review']],
  ['keys at once, each attempt drawn by itself', { ...AT_ONCE, ...DRAWN }, []],
  [
    'keys at once, drawn by itself but with nothing to draw',
    { ...AT_ONCE, ...DRAWN, ...FIXED },
    ['/publication/review'],
  ],
  ['as often as one likes', { '/attempts/total': undefined, '/attempts/perDay': undefined }, ['/attempts']],
  ['as often as one likes, but not in a day', { '/attempts/total': undefined }, []],
])('%s', (_what, changes, pointers) => {
  const { document, faults } = readContestDocument(exampleWith(changes));
  expect(faults).toEqual([]);
  expect(documentNotices(document as ContestDocument).map(({ pointer }) => pointer)).toEqual(pointers);
});
