import { isDeepStrictEqual } from 'node:util';
import { type TeamStanding, teamSortKey, type TeamTieRule } from '../../rules/ranking/team-ranking.js';
import { type MemberResult, teamScore } from '../../rules/scoring/team-score.js';
import { type ContestDocument, teamRanking } from '../contests/contests.public.js';
import type { ComputedStanding } from '../standings/standings.public.js';
import type { Team } from '../teams/teams.public.js';
import { type Members, sizeOf, standingMembers } from './team-members.js';
import type { TeamStandingRow } from './team-standing.entity.js';

/** Everything of a team's standing but when it was written. */
export type ComputedTeamStanding = Omit<TeamStandingRow, 'updatedAt'>;

/** The results that count for teams, by entry: who is excluded or disqualified is as good as absent, who missed the minimum isn't. */
export function memberResults(standings: readonly ComputedStanding[]): Map<string, MemberResult> {
  const counting = standings.filter(({ unranked }) => unranked === null || unranked === 'belowMinimum');
  return new Map(counting.map((standing) => [standing.entryId, standing]));
}

/**
 * What a team's members come to; null when the contest doesn't rank teams, when it has fewer members than
 * `registration.teamSize.min`, or when nobody of it has a score yet. Whom the roster lists is a member, absent until entering.
 *
 * @param results of the members who have a score, by entry
 */
export function computeTeamStanding(
  document: Pick<ContestDocument, 'registration' | 'teams'>,
  team: Pick<Team, 'id' | 'contestId' | 'division'>,
  members: Members,
  results: ReadonlyMap<string, MemberResult>,
): ComputedTeamStanding | null {
  const rule = teamRanking(document);
  const entries = standingMembers(members.entries);
  if (!rule || sizeOf(members) < (document.registration.teamSize?.min ?? 1)) return null;
  const computed = teamScore(
    rule,
    [...entries.map(({ id }) => id), ...members.expected].map((id) => ({ id, result: results.get(id) ?? null })),
  );
  if (!computed) return null;
  const counting = new Set(computed.counting);
  return {
    teamId: team.id,
    contestId: team.contestId,
    division: team.division,
    score: computed.score,
    timeUsedMs: computed.timeUsedMs,
    finishedAt: computed.finishedAt,
    members: [...computed.counting, ...entries.map(({ id }) => id).filter((id) => !counting.has(id))]
      .map((entryId) => ({ entryId, score: results.get(entryId)?.score ?? null, counts: counting.has(entryId) }))
      .sort((a, b) => (b.score ?? -1) - (a.score ?? -1)),
    absent: members.expected.length > 0 ? [...members.expected] : null,
  };
}

const FIELDS = [
  'contestId',
  'division',
  'score',
  'timeUsedMs',
  'finishedAt',
  'members',
  'absent',
] as const satisfies readonly (keyof ComputedTeamStanding)[];

/** In what two standings of one team differ. */
export function differingTeamFields(one: ComputedTeamStanding, other: ComputedTeamStanding): (typeof FIELDS)[number][] {
  return FIELDS.filter((field) => !isDeepStrictEqual(one[field], other[field]));
}

/** What ranking compares. */
export function asRankedTeam({ teamId, score, timeUsedMs, finishedAt, members }: ComputedTeamStanding): TeamStanding {
  return { id: teamId, score, timeUsedMs, finishedAt, memberScores: members.flatMap((member) => member.score ?? []) };
}

/** What a rank board orders the team by. */
export function teamBoardKey(standing: ComputedTeamStanding, ties: readonly TeamTieRule[]): string {
  return teamSortKey(asRankedTeam(standing), ties);
}
