import { expect, it } from '@jest/globals';
import { exampleWith } from '../../../../test/example-contest.js';
import { readContestDocument } from '../reading/read-contest-document.js';

const TEAMS = { '/registration/team': 'required', '/registration/teamSize': { min: 2, max: 3 }, '/teams': {} };

const read = (changes: Record<string, unknown>) => readContestDocument(exampleWith({ ...TEAMS, ...changes }));

it('fills in how teams are ranked', () =>
  expect(read({ '/registration/teamsCloseAt': '2012-09-20T00:00:00Z' }).document).toMatchObject({
    registration: { teamsCloseAt: '2012-09-20T08:00:00+08:00' },
    teams: { score: 'sum', absent: 'zero', ties: ['bestMember', 'timeUsed', 'finishedAt'] },
  }));

it('leaves a contest without teams as it was', () => {
  const { document } = readContestDocument(exampleWith({}));
  expect(document).not.toHaveProperty('teams');
  expect(document?.registration).not.toHaveProperty('team');
});

it.each<[string, Record<string, unknown>, string[]]>([
  ['teams', {}, []],
  ['teams that are not ranked', { '/teams': undefined }, []],
  ['the best two', { '/teams': { score: 'best:2' } }, []],
  ['an average', { '/teams': { score: 'average', absent: 'leftOut' } }, []],
  ['every tie', { '/teams': { ties: ['bestMember', 'secondMember', 'thirdMember', 'timeUsed', 'finishedAt'] } }, []],
  ['teams that close with the contest', { '/registration/teamsCloseAt': '2012-09-30T18:00:00+08:00' }, []],
  ['no size', { '/registration/teamSize': undefined }, ['/registration/teamSize']],
  ['sizes the wrong way round', { '/registration/teamSize': { min: 3, max: 2 } }, ['/registration/teamSize/max']],
  [
    'sizes and scores without teams',
    { '/registration/team': 'none', '/registration/teamsCloseAt': '2012-09-20T18:00:00+08:00' },
    ['/registration/teamSize', '/registration/teamsCloseAt', '/teams'],
  ],
  ['a close that is none', { '/registration/teamsCloseAt': 'noon' }, ['/registration/teamsCloseAt']],
  [
    'a close after that of the contest',
    { '/registration/teamsCloseAt': '2012-09-30T18:00:01+08:00' },
    ['/registration/teamsCloseAt'],
  ],
  ['a score that there is not', { '/teams': { score: 'median' } }, ['/teams/score']],
  ['the best none', { '/teams': { score: 'best:0' } }, ['/teams/score']],
  ['more than a team has', { '/teams': { score: 'best:4' } }, ['/teams/score']],
  ['a tie that there is not', { '/teams': { ties: ['lot'] } }, ['/teams/ties/0']],
  ['a member beyond the size', { '/teams': { ties: ['fourthMember'] } }, ['/teams/ties/0']],
  ['a tie twice', { '/teams': { ties: ['timeUsed', 'bestMember', 'timeUsed'] } }, ['/teams/ties/2']],
])('%s', (_what, changes, pointers) => expect(read(changes).faults.map(({ pointer }) => pointer)).toEqual(pointers));
