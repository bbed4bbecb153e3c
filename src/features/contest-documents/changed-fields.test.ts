import { describe, expect, it } from '@jest/globals';
import { exampleContest, exampleWith, leaves, put } from '../../../test/example-contest.js';
import type { ContestDocument } from './contest-document.js';
import { changedFields, fairnessFaults, newerQuestions } from './changed-fields.js';
import { readContestDocument } from './reading/read-contest-document.js';

const read = (changes: Record<string, unknown> = {}) => {
  const { document, faults } = readContestDocument(exampleWith(changes));
  expect(faults).toEqual([]);
  return document as ContestDocument;
};
const OPEN = new Date('2012-09-10T08:00:00+08:00');
const unfair = (changes: Record<string, unknown>, now = OPEN, before: Record<string, unknown> = {}) =>
  fairnessFaults(read(before), read({ ...before, ...changes }), now).map(({ pointer }) => pointer);

it.each<[string, Record<string, unknown>, string[]]>([
  ['nothing', {}, []],
  ['a text', { '/title': '新标题' }, ['/title']],
  [
    'something deep inside',
    { '/paper/sections/2/draw/difficulty': { min: 2, max: 3 } },
    ['/paper/sections/2/draw/difficulty/min'],
  ],
  ['one more in a list', { '/organizers': ['甲', '乙'] }, ['/organizers']],
  ['something that was not there', { '/ranking/lotSeed': '7' }, ['/ranking/lotSeed']],
  ['something that is gone', { '/attempts/total': undefined }, ['/attempts/total']],
  ['a default written out', { '/locale': 'zh-CN' }, []],
])('%s', (_what, changes, pointers) => expect(changedFields(read(), read(changes))).toEqual(pointers));

describe('when people have competed', () => {
  it('may change: what is said, who else can get in, and what is shown when. Everything else stands', () => {
    const complete = read({ '/ranking/lotSeed': '7' });
    const free = leaves(complete).filter((pointer) => {
      const changed = structuredClone(complete);
      put(changed, pointer, pointer === '/closesAt' ? '2012-10-07T18:00:00+08:00' : 'something else');
      return fairnessFaults(complete, changed, OPEN).length === 0;
    });
    expect(free).toEqual([
      '/title',
      '/organizers/0',
      '/introduction',
      '/locale',
      '/closesAt',
      '/registration/code',
      '/registration/fields/0/label',
      '/registration/fields/1/label',
      '/registration/changes',
      '/publication/leaderboards/for',
      '/publication/leaderboards/top',
      '/publication/leaderboards/names',
      '/publication/leaderboards/freezeAt',
      '/appearance/accent',
      '/appearance/banner',
    ]);
  });

  it('says so of each field', () =>
    expect(unfair({ '/paper/sections/0/points': 2, '/time/limit': 'PT30M', '/title': '新标题' })).toEqual([
      '/paper/sections/0/points',
      '/time/limit',
    ]));

  it.each<[string, string, string, string[]]>([
    ['later while it is open', '2012-09-30T18:00:01+08:00', '2012-09-30T17:59:59+08:00', []],
    ['earlier while it is open', '2012-09-30T17:59:59+08:00', '2012-09-10T08:00:00+08:00', ['/closesAt']],
    ['later at the moment of closing', '2012-10-07T18:00:00+08:00', '2012-09-30T18:00:00+08:00', ['/closesAt']],
    ['later after it has closed', '2012-10-07T18:00:00+08:00', '2012-10-01T08:00:00+08:00', ['/closesAt']],
  ])('the close %s', (_when, closesAt, now, pointers) =>
    expect(unfair({ '/closesAt': closesAt }, new Date(now))).toEqual(pointers),
  );

  const PUBLISHED = { '/publication/results': 'onClose', '/publication/review': 'manual' };

  it.each<[string, Record<string, unknown>, string, string[]]>([
    ['results later', { '/publication/results': 'manual' }, '2012-09-10T08:00:00+08:00', []],
    ['keys later', { '/publication/review': 'never' }, '2012-09-10T08:00:00+08:00', []],
    ['results earlier', { '/publication/results': 'onSubmit' }, '2012-09-10T08:00:00+08:00', ['/publication/results']],
    ['keys earlier', { '/publication/review': 'onClose' }, '2012-09-10T08:00:00+08:00', ['/publication/review']],
    [
      'keys earlier, within the grace',
      { '/publication/review': 'onClose' },
      '2012-09-30T18:00:04.999+08:00',
      ['/publication/review'],
    ],
    ['keys earlier, once it is over', { '/publication/review': 'onClose' }, '2012-09-30T18:00:05+08:00', []],
    ['results earlier, once it is over', { '/publication/results': 'onSubmit' }, '2012-09-30T18:00:05+08:00', []],
  ])('%s', (_what, changes, now, pointers) => expect(unfair(changes, new Date(now), PUBLISHED)).toEqual(pointers));

  it.each<[string, string | undefined, string | undefined, string[]]>([
    ['is set once it was drawn', undefined, '7', []],
    ['is not drawn again', '7', '8', ['/ranking/lotSeed']],
    ['is not taken back', '7', undefined, ['/ranking/lotSeed']],
  ])('the seed of the lots %s', (_rule, before, after, pointers) =>
    expect(unfair({ '/ranking/lotSeed': after }, OPEN, { '/ranking/lotSeed': before })).toEqual(pointers),
  );
});

it('the example has no field that these tables miss', () =>
  expect(leaves(exampleContest()).length).toBeGreaterThan(40));

it('says of how many questions of a published paper the bank has something else by now', () => {
  const plan = (...pools: string[]) => ({
    drawnPer: 'contest' as const,
    shuffle: { questions: false, options: false },
    sections: pools.map((ids, index) => ({
      title: `第${index}`,
      type: 'single' as const,
      points: 100,
      pool: ids.split(' ').map((id) => ({ id, optionCount: 4 })),
      count: 1,
      fixed: false,
    })),
  });
  const notices = newerQuestions(plan('a b c', 'd e', 'f'), plan('a b2 c2', 'd e', 'f g'));
  expect(notices.map(({ pointer, detail }) => `${pointer} ${detail.zh}`)).toEqual([
    '/paper/sections/0 “第0”有 2 道题在发布之后于题库中修改过；竞赛仍沿用发布时的版本。',
    '/paper/sections/2 “第2”有 1 道题在发布之后于题库中修改过；竞赛仍沿用发布时的版本。',
  ]);
});

describe('stages that people have competed in', () => {
  const week = (id: string, from: string, to: string, more: object = {}) => ({
    id,
    title: id,
    opensAt: `2012-09-${from}T08:00:00+08:00`,
    closesAt: `2012-09-${to}T08:00:00+08:00`,
    ...more,
  });
  const BEFORE = [week('a', '01', '08'), week('b', '08', '15'), week('c', '15', '22')];

  it.each<[string, unknown, string, string[]]>([
    ['a title', [week('a', '01', '08', { title: '第一周' }), ...BEFORE.slice(1)], '10', []],
    [
      'one to come, in everything',
      [BEFORE[0], BEFORE[1], week('d', '16', '20', { attempts: { perDay: 2 } })],
      '10',
      [],
    ],
    ['one to come, left out', BEFORE.slice(0, 2), '10', []],
    ['one more', [...BEFORE, week('d', '22', '29')], '10', []],
    ['the close of one under way, later', [BEFORE[0], week('b', '08', '16'), week('c', '16', '22')], '10', []],
    [
      'the close of one under way, earlier',
      [BEFORE[0], week('b', '08', '14'), BEFORE[2]],
      '10',
      ['/stages/1/closesAt'],
    ],
    ['the close of one that is over', [week('a', '01', '07'), BEFORE[1], BEFORE[2]], '10', ['/stages/0/closesAt']],
    [
      'the quota of one under way',
      [BEFORE[0], week('b', '08', '15', { attempts: { perDay: 2 } }), BEFORE[2]],
      '10',
      ['/stages/1/attempts'],
    ],
    ['one under way, left out', [BEFORE[0], BEFORE[2]], '10', ['/stages/1']],
    ['all of them', undefined, '10', ['/stages']],
  ])('%s', (_what, after, day, pointers) =>
    expect(unfair({ '/stages': after }, new Date(`2012-09-${day}T08:00:00+08:00`), { '/stages': BEFORE })).toEqual(
      pointers,
    ),
  );
});
