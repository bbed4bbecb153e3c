import { expect, it } from '@jest/globals';
import { chooseDivision } from './choose-division.js';

const CHOSEN = [{ title: '小学组' }, { title: '中学组' }];
const FIXED = [
  { title: '央企', organizations: ['YQ'] },
  { title: '地方', organizations: ['DF', 'YQ-SX'] },
];
const MIXED = [{ title: '系统内', organizations: ['XT'] }, { title: '社会' }];

it.each<[string, object[] | undefined, string, string | undefined, string | null]>([
  ['no divisions', undefined, '', undefined, null],
  ['the one that was chosen', CHOSEN, '', '中学组', '中学组'],
  ['spaces around it make no difference', CHOSEN, '', ' 小学组 ', '小学组'],
  ['the own organization decides', FIXED, 'YQ', undefined, '央企'],
  ['the one above it', FIXED, 'DF DF-1', undefined, '地方'],
  ['the nearest before the one above it', FIXED, 'YQ YQ-SX YQ-SX-1', undefined, '地方'],
  ['whatever case and width the code is written in', FIXED, 'ｙｑ', undefined, '央企'],
  ['chosen although it is fixed, the same', FIXED, 'YQ', '央企', '央企'],
  ['who is in none of the organizations chooses', MIXED, 'OTHER', '社会', '社会'],
  ['who has no organization chooses', MIXED, '', '社会', '社会'],
  ['the only one that can be chosen', MIXED, 'OTHER', undefined, '社会'],
])('%s', (_rule, divisions, codes, given, expected) =>
  expect(chooseDivision(divisions as never, codes.split(' ').filter(Boolean), given)).toEqual({
    division: expected,
    faults: [],
  }),
);

it.each<[string, object[] | undefined, string, string | undefined, string]>([
  ['one where there are none', undefined, '', '小学组', '这场竞赛不分组别'],
  ['none where one has to be chosen', CHOSEN, '', undefined, '请选择组别：小学组、中学组'],
  ['one that there is not', CHOSEN, '', '大学组', '请选择组别：小学组、中学组'],
  ['an empty one', CHOSEN, '', ' ', '请选择组别'],
  ['another than the organization’s', FIXED, 'YQ', '地方', '所选的单位属于“央企”'],
  ['one of an organization that is not the own', MIXED, '', '系统内', '请选择组别：社会'],
  ['an organization that is in none', FIXED, 'OTHER', undefined, '不属于这场竞赛的任何组别'],
])('refuses %s', (_rule, divisions, codes, given, detail) => {
  const { division, faults } = chooseDivision(divisions as never, codes.split(' ').filter(Boolean), given);
  expect(division).toBeNull();
  expect(faults.map(({ pointer }) => pointer)).toEqual(['/division']);
  expect(faults[0]?.detail.zh).toContain(detail);
});
