import { answered, api } from '../api/client.ts';
import type { Leaderboard, OrganizationBoard, OrganizationLine } from '../api/shapes.ts';
import { loadBoard } from './load-board.ts';
import type { Figure } from './organization-figures.ts';
import type { Cut } from './screen-pages.ts';
import type { OnScreen } from './use-screen.ts';

/** `by`: the figure of organizations that stands for their score; `band`: the size band in which their places count. */
export type ScreenBoard = Leaderboard & { readonly by?: Figure; readonly band?: string };

/** A part of what a big screen shows. @throws ApiTrouble */
export async function loadScreen(slug: string, { kind, division, band }: OnScreen, cut: Cut): Promise<ScreenBoard> {
  if (kind !== 'organizations') return loadBoard(slug, { kind, division }, cut);
  const board = await answered(() =>
    api.GET('/api/contests/{slug}/leaderboards/organizations', {
      params: { path: { slug }, query: { ...cut, ...(band && { band }) } },
    }),
  );
  return { ...asLines(board), ...(band && { band }) };
}

/** Organizations as a big screen shows them: with the one figure that they are put in order by. Those without a place aren't. */
export function asLines(board: OrganizationBoard): ScreenBoard {
  const { asOf, frozen, total, from, next, by } = board;
  const entries = board.entries.flatMap((line) => (line.place === null ? [] : [asLine(line, line.place, by, asOf)]));
  const isAll = entries.length < board.entries.length;
  return {
    asOf,
    frozen,
    total: isAll ? from + entries.length : total,
    from,
    next: isAll ? null : next,
    entries,
    me: null,
    by,
  };
}

function asLine(line: OrganizationLine, place: number, by: OrganizationBoard['by'], asOf: string) {
  return { place, name: line.name, score: line[by] ?? 0, timeUsedMs: 0, finishedAt: asOf };
}
