import { Injectable } from '@nestjs/common';
import { invalidRequest } from '../../platform/http/platform-refusals.js';
import { said } from '../../platform/http/said.js';
import type { Person } from '../../platform/session/signed-in.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import type { Entry } from '../entries/entries.public.js';
import type { BoardLine, ContestBoard } from '../boards/boards.public.js';
import { type AskedBoard, LeaderboardAccess, type LeaderboardSight } from './leaderboard-access.js';
import { LeaderboardPages, type NamedLine } from './leaderboard-pages.js';
import { folded, LeaderboardSearch } from './leaderboard-search.js';
import type { BoardRequest, Leaderboard, OwnLine } from './leaderboards.wire.js';
import { maskedName } from './masked-name.js';

/** The leaderboard of persons, a page at a time. */
@Injectable()
export class IndividualLeaderboard {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly access: LeaderboardAccess,
    private readonly pages: LeaderboardPages,
    private readonly search: LeaderboardSearch,
  ) {}

  /** @throws contest-not-found, invalid-request for a division that there is not, and what LeaderboardAccess throws */
  async page(slug: string, person: Person | null, query: BoardRequest): Promise<Leaderboard> {
    const contest = await this.contests.bySlug(slug);
    const sight = await this.access.of(contest, person, askedBoard(contest, query));
    const { board, entry, top } = sight;

    const total = await board.size();
    const visible = top === null ? total : await board.linesUpTo(top);
    const me = entry && (await ownLine(board, entry));
    const { lines, from, next } = await this.lines(sight, query, me, visible);
    return {
      asOf: board.asOf.toISOString(),
      frozen: board.frozenSince !== null,
      total,
      from,
      next,
      entries: lines.map((line) => shownLine(line, sight)),
      me,
    };
  }

  private async lines(
    { board, names }: LeaderboardSight,
    query: BoardRequest,
    me: OwnLine | null,
    visible: number,
  ): Promise<{ lines: NamedLine[] } & Pick<Leaderboard, 'from' | 'next'>> {
    const { search: text, limit } = query;
    if (text !== undefined && folded(text) !== '')
      return { lines: await this.search.lines(board, { text, shown: names, visible, limit }), from: 0, next: null };
    const from = firstLine(query, me, visible);
    const lines = await this.pages.page(board, from, Math.max(0, Math.min(limit, visible - from)));
    const end = from + lines.length;
    return { lines, from, next: lines.length > 0 && end < visible ? end : null };
  }
}

/** @throws invalid-request for a division that there is not */
export function askedBoard(contest: Contest, query: Pick<BoardRequest, 'division' | 'view'>): AskedBoard {
  return { division: divisionOf(contest, query), ...(query.view && { view: query.view }) };
}

/** The whole board must not look like the board of a division. */
function divisionOf({ current }: Contest, { division }: Pick<BoardRequest, 'division'>): string | null {
  if (division === undefined) return null;
  const titles = (current.document.registration.divisions ?? []).map(({ title }) => title);
  if (titles.includes(division)) return division;
  const detail =
    titles.length > 0
      ? said(
          `这场竞赛没有这个组别，应为以下之一：${titles.join('、')}。`,
          `There is no such division; it must be one of: ${titles.join(', ')}.`,
        )
      : said('这场竞赛不分组别，请去掉这一项。', 'This contest has no divisions; please leave this out.');
  throw invalidRequest([{ pointer: '?division', detail }]);
}

/** Who is beyond what is shown finds the own line in `me`, and sees the beginning. */
function firstLine({ around, after, limit }: BoardRequest, me: OwnLine | null, visible: number): number {
  if (around !== 'me') return after;
  return me && me.position < visible ? Math.max(0, me.position - Math.floor(limit / 2)) : 0;
}

async function ownLine(board: ContestBoard, entry: Entry): Promise<OwnLine | null> {
  const [line, position] = await Promise.all([board.lineOf(entry.id), board.positionOf(entry.id)]);
  return line && position !== null ? { ...figures(line), name: entry.name, position } : null;
}

export function shownLine(line: NamedLine, { names, entry }: LeaderboardSight): Leaderboard['entries'][number] {
  return {
    ...figures(line),
    name: names === 'full' ? line.name : maskedName(line.name),
    ...(line.entryId === entry?.id && { mine: true }),
  };
}

function figures({ place, standing }: BoardLine) {
  return {
    place,
    score: standing.score / 100,
    timeUsedMs: standing.timeUsedMs,
    finishedAt: standing.finishedAt.toISOString(),
    attempts: standing.attempts,
  };
}
