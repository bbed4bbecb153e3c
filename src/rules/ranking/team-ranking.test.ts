import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compareTeams,
  explainTeamOrder,
  rankTeams,
  TEAM_TIES,
  teamSortKey,
  type TeamStanding,
  type TeamTieRule,
} from './team-ranking.js';

/** `a 90+80+70 50m 11:00`: team a, its members' scores, the time used, when the last one finished. */
const team = (text: string): TeamStanding => {
  const [id = '', scores = '', minutes = '0', at = '10:00'] = text.split(' ');
  const memberScores = scores.split('+').map(Number);
  return {
    id,
    score: memberScores.reduce((total, score) => total + score, 0),
    timeUsedMs: Number.parseInt(minutes) * 60_000,
    finishedAt: new Date(`2012-08-25T${at}:00+08:00`),
    memberScores,
  };
};
const ties = (text: string) => text.split(' ').filter(Boolean) as TeamTieRule[];

const decidedBy = (chain: readonly TeamTieRule[], a: TeamStanding, b: TeamStanding) =>
  explainTeamOrder(chain, a, b).find(({ decides }) => decides)?.rule ?? 'shared';

describe('teams', () => {
  it.each([
    ['more points win', '', 'a 80+80+80, b 90+90+61', '1:b 2:a'],
    ['equal points share a place without a chain', '', 'a 80+80, b 90+70, c 50+50', '1:a 1:b 3:c'],
    ['then the better first member', 'bestMember', 'a 80+80, b 90+70', '1:b 2:a'],
    ['then the better second', 'bestMember secondMember', 'a 90+60+50, b 90+70+40', '1:b 2:a'],
    [
      'first and second equal make the third equal',
      'bestMember secondMember thirdMember',
      'a 9+6+5, b 9+6+5',
      '1:a 1:b',
    ],
    ['a place that nobody filled is worth 0', 'secondMember', 'a 90, b 60+30', '1:b 2:a'],
    ['less time', 'bestMember timeUsed', 'a 80+70 90m, b 80+70 80m', '1:b 2:a'],
    ['the earlier finish', 'finishedAt', 'a 80+70 90m 10:30, b 80+70 90m 10:29', '1:b 2:a'],
    ['a shared place skips the next', 'bestMember', 'a 5+5, b 5+5, c 6+4, d 4+4', '1:c 2:a 2:b 4:d'],
  ])('%s', (_rule, chain, given, expected) =>
    expect(
      rankTeams(given.split(', ').map(team), ties(chain))
        .map(({ place, standing }) => `${place}:${standing.id}`)
        .join(' '),
    ).toBe(expected),
  );

  it.each([
    ['a 80+80', 'b 90+71', 'score'],
    ['a 80+80', 'b 90+70', 'bestMember'],
    ['a 9+6+5', 'b 9+7+4', 'secondMember'],
    ['a 9+6 50m', 'b 9+6 40m', 'timeUsed'],
    ['a 9+6 50m', 'b 9+6 50m', 'shared'],
  ])('%s and %s are parted by %s', (a, b, link) =>
    expect(decidedBy(ties('bestMember secondMember timeUsed'), team(a), team(b))).toBe(link),
  );

  it('say of every link down to the one that parts them what it compared', () =>
    expect(
      explainTeamOrder(
        ties('bestMember secondMember finishedAt timeUsed'),
        team('a 90 9m 10:29'),
        team('b 90 8m 10:30'),
      ).map(({ rule, ahead, behind }) => [rule, ahead, behind]),
    ).toEqual([
      ['score', 90, 90],
      ['bestMember', 90, 90],
      ['secondMember', 0, 0],
      ['finishedAt', team('a 90 9m 10:29').finishedAt, team('b 90 8m 10:30').finishedAt],
    ]));

  const anyTeam = fc
    .record({
      scores: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
      timeUsedMs: fc.nat(3),
      finishedAt: fc.nat(3).map((ms) => new Date(ms)),
    })
    .map(({ scores, ...rest }): TeamStanding => {
      const memberScores = scores.sort((a, b) => b - a);
      return { id: 't', score: memberScores.reduce((total, score) => total + score, 0), memberScores, ...rest };
    });

  it('are in the order of their keys', () =>
    fc.assert(
      fc.property(anyTeam, anyTeam, fc.subarray([...TEAM_TIES]), (a, b, chain) => {
        const [one, other] = [teamSortKey(a, chain), teamSortKey(b, chain)];
        expect(one < other ? -1 : one > other ? 1 : 0).toBe(Math.sign(compareTeams(chain)(a, b)));
        expect(decidedBy(chain, a, b) === 'shared').toBe(one === other);
      }),
    ));
});
