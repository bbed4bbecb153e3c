import { Injectable } from '@nestjs/common';
import { invalidRequest } from '../../../platform/http/platform-refusals.js';
import type { Person } from '../../../platform/session/signed-in.js';
import { explainTeamOrder } from '../../../rules/ranking/team-ranking.js';
import { teamRanking } from '../../contests/contests.public.js';
import { asRankedTeam } from '../../team-standings/team-standings.public.js';
import type { ComparisonRequest, TeamComparison } from './comparison.wire.js';
import { type AskedTeamBoard, shownTeam, TeamLeaderboard } from '../teams/team-leaderboard.js';
import { type NamedTeamLine, TeamLeaderboardLines } from '../teams/team-leaderboard-lines.js';
import { noOwnLine, noSuchLine, toldOrder } from '../told-order.js';

/** Why one team stands before another: the chain of the teams, applied to the two. */
@Injectable()
export class CompareTeamLines {
  constructor(
    private readonly leaderboard: TeamLeaderboard,
    private readonly lines: TeamLeaderboardLines,
  ) {}

  /** @throws no-such-leaderboard, invalid-request for lines that aren't shown, and what LeaderboardAccess throws */
  async run(slug: string, person: Person | null, query: ComparisonRequest): Promise<TeamComparison> {
    const asked = await this.leaderboard.asked(slug, person, query);
    const { contest, board, division, sight } = asked;
    const own = sight.entry?.teamId ? await board.positionOf(division, sight.entry.teamId) : null;
    const other = query.other ?? own;
    if (other === null) throw invalidRequest([noOwnLine()]);
    const [first, second] = [Math.min(query.one, other), Math.max(query.one, other)];
    const ahead = await this.line(asked, first, first === own, query);
    const behind = await this.line(asked, second, second === own, query);

    const { document } = contest.current;
    const ties = teamRanking(document)?.ties ?? [];
    const chain = explainTeamOrder(ties, asRankedTeam(ahead.standing), asRankedTeam(behind.standing));
    return {
      ahead: shownTeam(ahead, sight),
      behind: shownTeam(behind, sight),
      ...toldOrder(chain, document.timeZone),
    };
  }

  /** Of the own team everybody knows everything; of another one only who sees it. */
  private async line(
    { board, division, sight: { top } }: AskedTeamBoard,
    position: number,
    isOwn: boolean,
    { one }: ComparisonRequest,
  ): Promise<NamedTeamLine> {
    const visible = top === null ? await board.size(division) : await board.linesUpTo(division, top);
    const [line] = isOwn || position < visible ? await this.lines.page(board, division, position, 1) : [];
    if (!line) throw invalidRequest([noSuchLine(position === one ? '?one' : '?other')]);
    return line;
  }
}
