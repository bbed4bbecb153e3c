import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { RankBoards } from '../../platform/ranks/rank-board.js';
import { type Contest, teamRanking } from '../contests/contests.public.js';
import { OrganizationChanges } from '../organizations/organizations.public.js';
import { frozenSince } from '../standings/standings.public.js';
import { AllTeamStandings } from './all-team-standings.js';
import { TeamBoard } from './team-board.js';
import type { TeamStandingRow } from './team-standing.entity.js';
import type { TeamStandingChange } from './update-team-standings.js';

interface Opened {
  /** What the board was opened for: other terms need another board. */
  readonly terms: string;
  readonly board: Promise<TeamBoard>;
}

/** The team boards of all contests; each is opened when it is first asked for. */
@Injectable()
export class TeamBoards implements OnModuleInit {
  private readonly live = new Map<string, Opened>();
  private readonly still = new Map<string, Opened>();

  constructor(
    private readonly transactions: Transactions,
    private readonly ranks: RankBoards,
    private readonly clock: Clock,
    private readonly all: AllTeamStandings,
    private readonly organizations: OrganizationChanges,
  ) {}

  /** What teams' organizations are called stands on the boards. */
  onModuleInit(): void {
    this.organizations.listen((tx) => {
      tx.afterCommit(() => {
        this.live.clear();
        this.still.clear();
      });
      return Promise.resolve();
    });
  }

  /** How things stand now: what organizers see. */
  liveBoard(contest: Contest): Promise<TeamBoard> {
    return opened(this.live, contest.id, termsOf(contest), () => this.openLive(contest));
  }

  /** What everybody else sees: the live board until it is frozen, and from then on how things stood at that instant. */
  publicBoard(contest: Contest): Promise<TeamBoard> {
    const since = frozenSince(contest, this.clock.now());
    if (!since) return this.liveBoard(contest);
    const terms = `${since.getTime()} ${termsOf(contest)}`;
    return opened(this.still, contest.id, terms, () => this.openStill(contest, since));
  }

  /** Takes over what has changed, once that is durable. A board that nobody has opened yet will read it by itself. */
  async takeOver(contestId: string, changes: readonly TeamStandingChange[]): Promise<void> {
    const live = await this.live.get(contestId)?.board;
    for (const { teamId, after } of changes) await (after ? live?.put(after) : live?.take(teamId, this.clock.now()));
  }

  /** Something happened that belongs on the board that stands still as well: it is opened anew. */
  thaw(contestId: string): void {
    this.still.delete(contestId);
  }

  /** Forgets the boards of a contest: they are opened anew from what is stored. */
  close(contestId: string): void {
    this.live.delete(contestId);
    this.still.delete(contestId);
  }

  private async openLive(contest: Contest): Promise<TeamBoard> {
    const { committed } = this.transactions;
    const board = this.boardOf(contest, null, (teamIds) => this.all.stored(committed, teamIds));
    await board.load(await this.all.storedOf(contest));
    return board;
  }

  private async openStill(contest: Contest, since: Date): Promise<TeamBoard> {
    const standings = (await this.all.compute(contest, since)).map((one) => ({ ...one, updatedAt: since }));
    const byTeam = new Map<string, TeamStandingRow>(standings.map((standing) => [standing.teamId, standing]));
    const board = this.boardOf(contest, since, (teamIds) =>
      Promise.resolve(teamIds.flatMap((teamId) => byTeam.get(teamId) ?? [])),
    );
    await board.load(standings);
    return board;
  }

  private boardOf(
    contest: Contest,
    frozen: Date | null,
    standingsOf: (teamIds: readonly string[]) => Promise<readonly TeamStandingRow[]>,
  ): TeamBoard {
    return new TeamBoard(this.ranks, {
      name: `contest:${contest.id}:teams:${frozen ? 'still' : 'live'}`,
      frozenSince: frozen,
      openedAt: contest.current.appliedAt,
      ties: teamRanking(contest.current.document)?.ties ?? [],
      standingsOf,
    });
  }
}

/** What the keys of a board depend on. */
function termsOf({ current: { document } }: Contest): string {
  return JSON.stringify([document.teams, document.attempts.counts]);
}

function opened(
  boards: Map<string, Opened>,
  contestId: string,
  terms: string,
  open: () => Promise<TeamBoard>,
): Promise<TeamBoard> {
  const known = boards.get(contestId);
  if (known?.terms === terms) return known.board;
  const board = open();
  boards.set(contestId, { terms, board });
  // One that could not be opened is not remembered, so that the next reader tries again.
  board.catch(() => boards.get(contestId)?.board === board && boards.delete(contestId));
  return board;
}
