import type { TeamTieRule } from '../../../rules/ranking/team-ranking.js';
import type { TeamRule, TeamScoreRule } from '../../../rules/scoring/team-score.js';
import type { ContestDocument } from '../contest-document.js';

/** Whether people of the contest may form teams. */
export function hasTeams({ registration: { team = 'none' } }: Pick<ContestDocument, 'registration'>): boolean {
  return team !== 'none';
}

/** By what teams are scored and ranked; null: they aren't. The checks of the document let nothing else pass. */
export function teamRanking({
  teams,
}: Pick<ContestDocument, 'teams'>): (TeamRule & { readonly ties: readonly TeamTieRule[] }) | null {
  return teams
    ? { score: teams.score as TeamScoreRule, absent: teams.absent, ties: teams.ties as TeamTieRule[] }
    : null;
}
