import type { Fault } from '../../../platform/http/refusal.js';
import { MEMBER_TIES, TEAM_TIES } from '../../../rules/ranking/team-ranking.js';
import { instantOf } from '../reading/instants-and-durations.js';
import { hasTeams } from '../meaning/team-rules.js';
import { type DocumentCheck, fault, repeats } from './document-check.js';
import { notAnInstant } from './time-checks.js';

const SCORE = /^(sum|average|best:([1-9]\d{0,2}))$/;

export const teamChecks: readonly DocumentCheck[] = [
  {
    reads: ['/registration/team', '/registration/teamSize', '/registration/teamsCloseAt', '/teams'],
    run: (document) => {
      const { registration, teams } = document;
      if (hasTeams(document))
        return registration.teamSize === undefined
          ? [fault('/registration/teamSize', '按代表队报名需要写明每队人数。', 'Teams need a size, min and max.')]
          : [];
      const unused = [
        ...(registration.teamSize === undefined ? [] : ['/registration/teamSize']),
        ...(registration.teamsCloseAt === undefined ? [] : ['/registration/teamsCloseAt']),
        ...(teams === undefined ? [] : ['/teams']),
      ];
      return unused.map((pointer) =>
        fault(
          pointer,
          '这场竞赛不按代表队报名（registration.team），用不到这一项，请删去。',
          'People do not enter as teams here (registration.team), so this is not used; leave it out.',
        ),
      );
    },
  },
  {
    reads: ['/registration/teamSize'],
    run: ({ registration: { teamSize } }) =>
      teamSize === undefined || teamSize.min <= teamSize.max
        ? []
        : [
            fault(
              '/registration/teamSize/max',
              '每队人数的上限不能小于下限。',
              'The largest size is below the smallest.',
            ),
          ],
  },
  {
    reads: ['/registration/teamsCloseAt', '/closesAt'],
    run: ({ registration: { teamsCloseAt }, closesAt }) => {
      const pointer = '/registration/teamsCloseAt';
      if (teamsCloseAt === undefined) return [];
      const [teams, close] = [instantOf(teamsCloseAt), instantOf(closesAt)];
      if (!teams) return [notAnInstant(pointer)];
      if (!close || teams <= close) return [];
      return [
        fault(pointer, '代表队的截止时间不能晚于竞赛的截止时间。', 'Teams must close no later than the contest.'),
      ];
    },
  },
  {
    reads: ['/teams', '/registration/teamSize'],
    run: ({ teams, registration: { teamSize } }) => (teams ? scoreFaults(teams.score, teamSize?.max) : []),
  },
  {
    reads: ['/teams', '/registration/teamSize'],
    run: ({ teams, registration: { teamSize } }) =>
      (teams?.ties ?? []).flatMap((tie, index) => tieFaults(tie, index, teamSize?.max)),
  },
  {
    reads: ['/teams/ties'],
    run: ({ teams }) =>
      repeats(teams?.ties ?? []).map(({ index, first }) =>
        fault(
          `/teams/ties/${index}`,
          `与第 ${first + 1} 条相同，不会再起作用，请删去。`,
          `This repeats rule ${first + 1} and decides nothing more; leave it out.`,
        ),
      ),
  },
];

function scoreFaults(score: string, most = Infinity): Fault[] {
  const [, , best] = SCORE.exec(score) ?? [];
  if (!SCORE.test(score))
    return [
      fault(
        '/teams/score',
        `没有“${score}”这种代表队计分方法；可用：sum、average、best:n（如 best:3）。`,
        `There is no team score “${score}”; there are sum, average and best:<n>, such as best:3.`,
      ),
    ];
  if (best === undefined || Number(best) <= most) return [];
  return [
    fault(
      '/teams/score',
      `取最好的 ${best} 人，而每队最多 ${most} 人。`,
      `The best ${best} count, and a team has ${most} members at most.`,
    ),
  ];
}

function tieFaults(tie: string, index: number, most = Infinity): Fault[] {
  const pointer = `/teams/ties/${index}`;
  if (!TEAM_TIES.some((known) => known === tie))
    return [
      fault(
        pointer,
        `没有“${tie}”这种代表队同分规则；可用：${TEAM_TIES.join('、')}。`,
        `There is no tie rule “${tie}” for teams; there are ${TEAM_TIES.join(', ')}.`,
      ),
    ];
  if (MEMBER_TIES.findIndex((member) => member === tie) < most) return [];
  return [
    fault(
      pointer,
      `每队最多 ${most} 人，没有这一名队员，请删去。`,
      `A team has ${most} members at most, so there is no such member; leave this out.`,
    ),
  ];
}
