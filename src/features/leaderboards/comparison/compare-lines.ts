import { Injectable } from '@nestjs/common';
import { invalidRequest } from '../../../platform/http/platform-refusals.js';
import type { Person } from '../../../platform/session/signed-in.js';
import { explainOrder } from '../../../rules/ranking/explain-order.js';
import { ContestCatalogue } from '../../contests/contests.public.js';
import { asRanked, tieChain } from '../../standings/standings.public.js';
import type { Comparison, ComparisonRequest } from './comparison.wire.js';
import { noOwnLine, noSuchLine, toldOrder } from '../told-order.js';
import { askedBoard, shownLine } from '../individual-leaderboard.js';
import { LeaderboardAccess, type LeaderboardSight } from '../leaderboard-access.js';
import { LeaderboardPages, type NamedLine } from '../leaderboard-pages.js';

/** Why one line of a leaderboard stands before another: the tie chain, applied to the two. */
@Injectable()
export class CompareLines {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly access: LeaderboardAccess,
    private readonly pages: LeaderboardPages,
  ) {}

  /** @throws contest-not-found, invalid-request for lines that aren't shown, and what LeaderboardAccess throws */
  async run(slug: string, person: Person | null, query: ComparisonRequest): Promise<Comparison> {
    const contest = await this.contests.bySlug(slug);
    const sight = await this.access.of(contest, person, askedBoard(contest, query));
    const own = sight.entry && (await sight.board.positionOf(sight.entry.id));
    const other = query.other ?? own;
    if (other === null) throw invalidRequest([noOwnLine()]);
    const [first, second] = [Math.min(query.one, other), Math.max(query.one, other)];
    const ahead = await this.line(sight, first, first === own, query);
    const behind = await this.line(sight, second, second === own, query);

    const { ranking, timeZone } = contest.current.document;
    const chain = explainOrder(
      tieChain(ranking),
      asRanked(ahead.standing, ranking),
      asRanked(behind.standing, ranking),
    );
    return {
      ahead: shownLine(ahead, sight),
      behind: shownLine(behind, sight),
      ...toldOrder(chain, timeZone),
    };
  }

  /** Of the own line everybody knows everything; of another one only who sees it. */
  private async line(
    { board, top }: LeaderboardSight,
    position: number,
    isOwn: boolean,
    { one }: ComparisonRequest,
  ): Promise<NamedLine> {
    const visible = top === null ? await board.size() : await board.linesUpTo(top);
    const [line] = isOwn || position < visible ? await this.pages.page(board, position, 1) : [];
    if (!line) throw invalidRequest([noSuchLine(position === one ? '?one' : '?other')]);
    return line;
  }
}
