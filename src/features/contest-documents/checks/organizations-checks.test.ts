import { expect, it } from '@jest/globals';
import { exampleWith } from '../../../../test/example-contest.js';
import { readContestDocument } from '../reading/read-contest-document.js';

const BANDS = [
  { title: '小', from: 1, to: 99 },
  { title: '大', from: 100 },
];

function pointers(organizations: unknown, changes: Record<string, unknown> = {}): string[] {
  const written = exampleWith({
    '/registration/organization': 'required',
    ...changes,
    '/organizations': organizations,
  });
  return readContestDocument(written).faults.map(({ pointer }) => pointer);
}

it.each<[string, unknown]>([
  ['nothing but figures', {}],
  ['the average of the best ten', { average: 'best:10' }],
  ['an award by one figure', { award: { by: 'excellenceRate', places: 3 } }],
  ['an award by a weighted sum', { award: { by: { participationRate: 60, average: 40 }, minimumParticipants: 20 } }],
  ['weights with decimals', { award: { by: { participants: 0.5, average: 0.25 } } }],
  ['size bands', { level: 2, award: { by: 'average', sizeBands: BANDS } }],
])('takes %s', (_what, organizations) => expect(pointers(organizations)).toEqual([]));

it.each<[string, unknown, string]>([
  ['another average', { average: 'best:0' }, '/organizations/average'],
  ['no figure to award by', { award: { by: {} } }, '/organizations/award/by'],
  ['a figure that there is not', { award: { by: 'speed' } }, '/organizations/award/by'],
  ['a figure that there is not, with a weight', { award: { by: { 'a/b': 1 } } }, '/organizations/award/by/a~1b'],
  ['a weight of 0', { award: { by: { average: 0 } } }, '/organizations/award/by/average'],
  ['a weight in words', { award: { by: { average: '60%' } } }, '/organizations/award/by/average'],
  ['a weight of three decimals', { award: { by: { average: 0.125 } } }, '/organizations/award/by/average'],
  ['an award without saying by what', { award: { places: 3 } }, '/organizations/award/by'],
  [
    'two bands of one title',
    { award: { by: 'average', sizeBands: [BANDS[0], { title: '小', from: 100 }] } },
    '/organizations/award/sizeBands/1/title',
  ],
  [
    'a band that ends before it begins',
    { award: { by: 'average', sizeBands: [{ title: '小', from: 9, to: 8 }] } },
    '/organizations/award/sizeBands/0/to',
  ],
  [
    'bands that overlap',
    { award: { by: 'average', sizeBands: [BANDS[1], { title: '小', from: 1, to: 100 }] } },
    '/organizations/award/sizeBands/1/from',
  ],
])('refuses %s', (_what, organizations, pointer) => expect(pointers(organizations)).toEqual([pointer]));

it('refuses figures of organizations that nobody enters for', () =>
  expect(pointers({}, { '/registration/organization': undefined })).toEqual(['/organizations']));

it.each([
  ['passRate', '/scoring/passMark'],
  ['excellenceRate', '/scoring/excellentMark'],
])('refuses an award by %s without %s', (figure, mark) =>
  expect(pointers({ award: { by: { [figure]: 1, average: 1 } } }, { [mark]: undefined })).toEqual([
    `/organizations/award/by/${figure}`,
  ]),
);
