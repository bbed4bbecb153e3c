import { describe, expect, it } from '@jest/globals';
import { nameKey } from '../../teams/teams.public.js';
import type { ListedPerson, WantedPerson } from './judge-rows.js';
import { type KnownPerson, planRoster } from './plan-roster.js';
import { rosterNotices } from './roster-notices.js';

const listed = (name: string, teamName: string | null, rest: Partial<ListedPerson> = {}): ListedPerson => {
  const nobody = { employeeNumber: null, phone: null, organizationId: null, division: null };
  return { ...nobody, name, teamName, ...rest };
};
const known = (person: ListedPerson, rest: Partial<KnownPerson> = {}): KnownPerson => {
  const teamKey = person.teamName === null ? null : nameKey(person.teamName);
  return { ...person, id: person.name, accountId: null, teamKey, removedAt: null, ...rest };
};

function noticed(
  roster: readonly KnownPerson[],
  file: readonly ListedPerson[],
  mostInTeam: number | null = 3,
): string[] {
  const people: WantedPerson[] = file.map((person, index) => ({ ...person, row: index + 2 }));
  const notices = rosterNotices(roster, planRoster(roster, people), mostInTeam);
  return notices.map(({ members }) => `${String(members?.row)} ${String(members?.kind)} ${String(members?.column)}`);
}

const three = ['选手01', '选手02', '选手03'].map((name) => listed(name, '甲队'));
const fourth = listed('选手04', '甲 队');

describe('what an organizer is told of an import of a roster', () => {
  it.each<[string, KnownPerson[], ListedPerson[], number | null, string[]]>([
    ['a team as large as it may be', [], three, 3, []],
    ['one too many in the file, however the team is written', [], [...three, fourth], 3, ['5 team-overfull 代表队']],
    ['one too many with those who are there', three.map((one) => known(one)), [fourth], 3, ['2 team-overfull 代表队']],
    ['everybody again', three.map((one) => known(one)), three, 3, []],
    [
      'somebody who was removed holds no place',
      three.map((one, index) => known(one, { removedAt: index === 0 ? new Date('2012-09-01T00:00:00Z') : null })),
      [fourth],
      3,
      [],
    ],
    [
      'somebody whom the file sends to another team holds no place in the old one',
      three.map((one) => known(one)),
      [listed('选手01', '乙队'), fourth],
      3,
      [],
    ],
    ['a contest without teams', [], [...three, fourth], null, []],
    [
      'another team for somebody who has not come',
      [known(listed('选手01', '甲队'))],
      [listed('选手01', '乙队')],
      3,
      [],
    ],
    [
      'another team and division for somebody who has come',
      [known(listed('选手01', '甲队'), { accountId: 'account' })],
      [listed('选手01', '乙队', { division: '团体' })],
      3,
      ['2 signed-in-already 组别', '2 signed-in-already 代表队'],
    ],
    [
      'a phone number for somebody who has come',
      [known(listed('选手01', '甲队'), { accountId: 'account' })],
      [listed('选手01', '甲队', { phone: '13800000001' })],
      3,
      [],
    ],
  ])('%s', (_case, roster, file, mostInTeam, expected) => {
    expect(noticed(roster, file, mostInTeam)).toEqual(expected);
  });
});
