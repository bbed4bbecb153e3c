import { expect, it } from '@jest/globals';
import { comparableTeamCode, nameKey, teamNameFaults, tidyTeamName } from './team-names.js';

it.each([
  ['长治市局代表队', '长治市局 代表队', true],
  ['山西省计量院（一队）', '山西省计量院(一队)', true],
  ['Team A', 'ｔｅａｍ－ａ', true],
  ['晋中一队', '晋中二队', false],
])('%s and %s are one name: %s', (one, other, same) => expect(nameKey(one) === nameKey(other)).toBe(same));

it('tidies what was typed', () => {
  expect(tidyTeamName('  长治市局　 代表队 ')).toBe('长治市局 代表队');
  expect(comparableTeamCode(' ａbcd 2345')).toBe('ABCD2345');
});

it.each([
  ['', 1],
  ['　 ', 1],
  ['队'.repeat(61), 1],
  ['看不见\u200b的', 1],
  ['长治市局代表队', 0],
])('%j has %d faults', (name, count) => expect(teamNameFaults('/teamName', name)).toHaveLength(count));
