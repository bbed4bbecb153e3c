import { said } from '../../../platform/http/said.js';
import type { Difference } from './difference.js';

const about = (kind: string, teamId: string, zh: string, en: string): Difference => ({
  kind,
  subject: teamId,
  said: said(`代表队 ${teamId}：${zh}`, `team ${teamId}: ${en}`),
});

export const otherTeamSize = (teamId: string, stored: number, counted: number) =>
  about(
    'team-members',
    teamId,
    `记录的人数是 ${stored}，实际有 ${counted} 人`,
    `it is said to have ${stored} members and has ${counted}`,
  );

export const missingTeamStanding = (teamId: string) =>
  about('team-standing', teamId, '队员有成绩，却没有代表队成绩', 'its members have scores and it has no standing');

export const needlessTeamStanding = (teamId: string) =>
  about('team-standing', teamId, '有代表队成绩，按规程却不应有', 'it has a standing and should have none');

export const otherTeamStanding = (teamId: string, field: string, stored: string, computed: string) =>
  about(
    'team-standing',
    teamId,
    `成绩的 ${field} 存储的是 ${stored}，按队员成绩重新计算是 ${computed}`,
    `the stored ${field} of its standing is ${stored}; from its members it is ${computed}`,
  );

export const otherTeamPlace = (teamId: string, shown: number | null, computed: number) =>
  about(
    'team-place',
    teamId,
    `排行榜上的名次是 ${shown ?? '-'}，按排名规则计算是 ${computed}`,
    `its place on the leaderboard is ${shown ?? '-'}; by the ranking rules it is ${computed}`,
  );
