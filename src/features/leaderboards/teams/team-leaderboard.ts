import { Injectable } from '@nestjs/common';
import type { Person } from '../../../platform/session/signed-in.js';
import { type Contest, ContestCatalogue, teamRanking } from '../../contests/contests.public.js';
import { AllTeamStandings, type TeamBoard, TeamBoards } from '../../team-standings/team-standings.public.js';
import { askedBoard } from '../individual-leaderboard.js';
import { LeaderboardAccess, type LeaderboardSight, wholeBoard } from '../leaderboard-access.js';
import { noSuchLeaderboard } from '../leaderboard-refusals.js';
import { maskedName } from '../masked-name.js';
import { type NamedTeamLine, TeamLeaderboardLines } from './team-leaderboard-lines.js';
import type { TeamBoardRequest, TeamLeaderboardPage, TeamLine, Unplaced } from './team-leaderboard.wire.js';

/** Of which division; null: all together. */
type Division = string | null;

/** A team board as somebody may see it. */
export interface AskedTeamBoard {
  readonly contest: Contest;
  readonly board: TeamBoard;
  readonly division: Division;
  readonly sight: LeaderboardSight;
}

/** The leaderboard of teams, a page at a time: published, masked and frozen as that of persons is. */
@Injectable()
export class TeamLeaderboard {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly access: LeaderboardAccess,
    private readonly boards: TeamBoards,
    private readonly lines: TeamLeaderboardLines,
    private readonly all: AllTeamStandings,
  ) {}

  /** @throws contest-not-found, no-such-leaderboard and what LeaderboardAccess throws */
  async page(slug: string, person: Person | null, query: TeamBoardRequest): Promise<TeamLeaderboardPage> {
    const { contest, board, division, sight } = await this.asked(slug, person, query);
    const total = await board.size(division);
    const visible = sight.top === null ? total : await board.linesUpTo(division, sight.top);
    const me = await this.own(board, division, sight);
    const from = firstLine(query, me?.position ?? null, visible);
    const lines = await this.lines.page(board, division, from, Math.max(0, Math.min(query.limit, visible - from)));
    const end = from + lines.length;
    return {
      asOf: board.asOf.toISOString(),
      frozen: board.frozenSince !== null,
      total,
      from,
      next: lines.length > 0 && end < visible ? end : null,
      entries: lines.map((line) => shownTeam(line, sight)),
      me: me && { ...shown(me.line, { names: 'full' }), position: me.position },
      unplaced: me ? null : await this.unplaced(contest, sight),
    };
  }

  /** @throws what `page` throws, and invalid-request for a division that there is not */
  async asked(
    slug: string,
    person: Person | null,
    query: Pick<TeamBoardRequest, 'division' | 'view'>,
  ): Promise<AskedTeamBoard> {
    const contest = await this.contests.bySlug(slug);
    if (!teamRanking(contest.current.document)) throw noSuchLeaderboard();
    const { division, ...view } = askedBoard(contest, query);
    const sight = await this.access.of(contest, person, wholeBoard(view));
    const board = await (sight.live ? this.boards.liveBoard(contest) : this.boards.publicBoard(contest));
    return { contest, board, division, sight };
  }

  /** Why somebody who has entered finds no team of theirs on the board. */
  private async unplaced(contest: Contest, { entry }: LeaderboardSight): Promise<Unplaced | null> {
    if (!entry) return null;
    if (entry.teamId === null) return { why: 'no-team' };
    const { lacking, least } = await this.all.lacking(contest, entry.teamId);
    return lacking > 0 ? { why: 'too-small', lacking, least } : { why: 'no-score' };
  }

  private async own(board: TeamBoard, division: Division, { entry }: LeaderboardSight) {
    const position = entry?.teamId ? await board.positionOf(division, entry.teamId) : null;
    if (position === null) return null;
    const [line] = await this.lines.page(board, division, position, 1);
    return line ? { line, position } : null;
  }
}

/** Whose team is beyond what is shown finds it in `me`, and sees the beginning. */
function firstLine({ around, after, limit }: TeamBoardRequest, position: number | null, visible: number): number {
  if (around !== 'me') return after;
  return position !== null && position < visible ? Math.max(0, position - Math.floor(limit / 2)) : 0;
}

export function shownTeam(line: NamedTeamLine, sight: LeaderboardSight): TeamLine {
  return { ...shown(line, sight), ...(line.standing.teamId === sight.entry?.teamId && { mine: true }) };
}

function shown(
  { place, standing, team, organization, names }: NamedTeamLine,
  sight: Pick<LeaderboardSight, 'names'>,
): TeamLine {
  const written = (name: string) => (sight.names === 'full' ? name : maskedName(name));
  return {
    place,
    teamId: standing.teamId,
    name: team,
    ...(organization !== null && { organization }),
    ...(standing.division !== null && { division: standing.division }),
    score: standing.score / 100,
    timeUsedMs: standing.timeUsedMs,
    finishedAt: standing.finishedAt.toISOString(),
    members: [
      ...standing.members.map(({ entryId, score, counts }) => ({
        name: written(names.get(entryId) ?? ''),
        score: score === null ? null : score / 100,
        counts,
      })),
      ...(standing.absent ?? []).map((id) => ({ name: written(names.get(id) ?? ''), score: null, counts: false })),
    ],
  };
}
