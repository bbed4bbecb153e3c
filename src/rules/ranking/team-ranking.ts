import { fixedWidth } from './sort-key.js';

/** The links that compare one member after another, the best of each team first. */
export const MEMBER_TIES = [
  'bestMember',
  'secondMember',
  'thirdMember',
  'fourthMember',
  'fifthMember',
  'sixthMember',
  'seventhMember',
  'eighthMember',
  'ninthMember',
  'tenthMember',
] as const;

/** What parts two teams of equal score: contest document, `teams.ties[]`. */
export type TeamTieRule = (typeof MEMBER_TIES)[number] | 'timeUsed' | 'finishedAt';

export const TEAM_TIES: readonly TeamTieRule[] = [...MEMBER_TIES, 'timeUsed', 'finishedAt'];

/** What ranking has to know of a team. */
export interface TeamStanding {
  readonly id: string;
  /** Hundredths. */
  readonly score: number;
  readonly timeUsedMs: number;
  readonly finishedAt: Date;
  /** Of all members who have a score, the best first. */
  readonly memberScores: readonly number[];
}

export interface PlacedTeam<T extends TeamStanding> {
  /** From 1. */
  readonly place: number;
  readonly standing: T;
}

/**
 * Compares as a leaderboard of teams does: more points first, then the chain in its order. `secondMember` compares the
 * second best of each team, whoever that is, and so on; a place in a team that nobody filled is worth 0. Less time used
 * and the earlier finish are ahead. Negative: `a` is ahead; 0: they share a place.
 *
 * Source: contest document, `teams.ties[]`.
 */
export function compareTeams(ties: readonly TeamTieRule[]): (a: TeamStanding, b: TeamStanding) => number {
  return (a, b) => {
    for (const link of chainOf(ties)) {
      const order = smallerAhead(a, link) - smallerAhead(b, link);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** One link of the chain, held against two teams. */
export interface ExplainedTeamLink {
  readonly rule: 'score' | TeamTieRule;
  /** Hundredths, milliseconds or an instant. */
  readonly ahead: number | Date;
  readonly behind: number | Date;
  /** Whether this is the one that parts the two: the first that differs. */
  readonly decides: boolean;
}

/** Why one team stands before another, as `explainOrder` tells it of persons. @param ahead who stands before, or beside */
export function explainTeamOrder(
  ties: readonly TeamTieRule[],
  ahead: TeamStanding,
  behind: TeamStanding,
): ExplainedTeamLink[] {
  const links: ExplainedTeamLink[] = [];
  for (const rule of chainOf(ties)) {
    const decides = smallerAhead(ahead, rule) !== smallerAhead(behind, rule);
    links.push({ rule, ahead: valueOf(ahead, rule), behind: valueOf(behind, rule), decides });
    if (decides) break;
  }
  return links;
}

/** A text that orders teams as `compareTeams` does; see `sortKey`. */
export function teamSortKey(standing: TeamStanding, ties: readonly TeamTieRule[]): string {
  return chainOf(ties)
    .map((link) => fixedWidth(smallerAhead(standing, link)))
    .join('');
}

/** Teams in order with their places: equals share one and the places after it are skipped (1, 2, 2, 4). */
export function rankTeams<T extends TeamStanding>(
  standings: readonly T[],
  ties: readonly TeamTieRule[],
): PlacedTeam<T>[] {
  const compare = compareTeams(ties);
  const ordered = [...standings].sort((a, b) => compare(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const placed: PlacedTeam<T>[] = [];
  for (const standing of ordered) {
    const before = placed.at(-1);
    const shares = before !== undefined && compare(before.standing, standing) === 0;
    placed.push({ place: shares ? before.place : placed.length + 1, standing });
  }
  return placed;
}

function chainOf(ties: readonly TeamTieRule[]) {
  return ['score', ...ties] as const;
}

/** A number that is smaller for who is ahead. */
function smallerAhead(standing: TeamStanding, link: 'score' | TeamTieRule): number {
  switch (link) {
    case 'score':
      return -standing.score;
    case 'timeUsed':
      return standing.timeUsedMs;
    case 'finishedAt':
      return standing.finishedAt.getTime();
    default:
      return -(standing.memberScores[MEMBER_TIES.indexOf(link)] ?? 0);
  }
}

function valueOf(standing: TeamStanding, link: 'score' | TeamTieRule): number | Date {
  if (link === 'finishedAt') return standing.finishedAt;
  return Math.abs(smallerAhead(standing, link));
}
