import type { RankBoards } from '../../platform/ranks/rank-board.js';
import { AgingBoard } from '../boards/boards.public.js';
import type { TeamTieRule } from '../../rules/ranking/team-ranking.js';
import { teamBoardKey } from './compute-team-standing.js';
import type { TeamStandingRow } from './team-standing.entity.js';

/** A line of a leaderboard of teams. */
export interface TeamBoardLine {
  readonly place: number;
  readonly standing: TeamStandingRow;
}

interface TeamBoardParts {
  /** Of the rank boards: this one for all teams together, and one more for each division. */
  readonly name: string;
  /** Since when it stands still; null: it moves. */
  readonly frozenSince: Date | null;
  /** When it came to be; every standing that is newer moves it on. */
  readonly openedAt: Date;
  readonly ties: readonly TeamTieRule[];
  /** All that the contest has: one whose last team has left it is emptied, too. */
  readonly divisions: readonly string[];
  /** Where it finds what its lines say. */
  readonly standingsOf: (teamIds: readonly string[]) => Promise<readonly TeamStandingRow[]>;
}

/** The leaderboard of a contest's teams, together and by division. @see ContestBoard for that of persons */
export class TeamBoard extends AgingBoard {
  /** Which teams are on it, with the division of each. */
  private readonly divisions = new Map<string, string | null>();

  constructor(
    private readonly ranks: RankBoards,
    private readonly parts: TeamBoardParts,
  ) {
    super(parts.frozenSince, parts.openedAt);
  }

  /** @param division null: all together */
  size(division: string | null): Promise<number> {
    return this.ranks.size(this.named(division));
  }

  /** How many lines have a place up to `top`. */
  linesUpTo(division: string | null, top: number): Promise<number> {
    return this.ranks.countUpToPlace(this.named(division), top);
  }

  positionOf(division: string | null, teamId: string): Promise<number | null> {
    return this.ranks.positionOf(this.named(division), teamId);
  }

  /** Lines from a position; 0 is the first. */
  async page(division: string | null, from: number, limit: number): Promise<TeamBoardLine[]> {
    const ranked = await this.ranks.page(this.named(division), from, limit);
    const found = await this.parts.standingsOf(ranked.map(({ id }) => id));
    const standings = new Map(found.map((standing) => [standing.teamId, standing]));
    return ranked.flatMap(({ id, place }) => {
      const standing = standings.get(id);
      return standing ? [{ place, standing }] : [];
    });
  }

  /** Replaces whatever is on it. */
  async load(standings: readonly TeamStandingRow[]): Promise<void> {
    const boards = [null, ...this.parts.divisions];
    const lines = new Map<string | null, { id: string; key: string }[]>(boards.map((division) => [division, []]));
    for (const standing of standings) {
      const line = { id: standing.teamId, key: teamBoardKey(standing, this.parts.ties) };
      lines.get(null)?.push(line);
      if (standing.division !== null) lines.set(standing.division, [...(lines.get(standing.division) ?? []), line]);
      this.divisions.set(standing.teamId, standing.division);
      this.touch(standing.updatedAt);
    }
    for (const [division, ofDivision] of lines) await this.ranks.load(this.named(division), ofDivision);
  }

  async put(standing: TeamStandingRow): Promise<void> {
    const { teamId, division } = standing;
    const line = { id: teamId, key: teamBoardKey(standing, this.parts.ties) };
    const before = this.divisions.get(teamId) ?? null;
    this.divisions.set(teamId, division);
    if (before !== null && before !== division) await this.ranks.remove(this.named(before), teamId);
    await this.ranks.put(this.named(null), line);
    if (division !== null) await this.ranks.put(this.named(division), line);
    this.touch(standing.updatedAt);
  }

  async take(teamId: string, at: Date): Promise<void> {
    const division = this.divisions.get(teamId);
    if (division === undefined) return;
    this.divisions.delete(teamId);
    await this.ranks.remove(this.named(null), teamId);
    if (division !== null) await this.ranks.remove(this.named(division), teamId);
    this.touch(at);
  }

  /** What its teams are called, or of which organization they are, may be otherwise; they stand as they stood. */
  retell(): void {
    this.touch();
  }

  private named(division: string | null): string {
    return division === null ? this.parts.name : `${this.parts.name}:${division}`;
  }
}
