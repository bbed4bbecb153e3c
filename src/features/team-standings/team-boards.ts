import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { RankBoards } from '../../platform/ranks/rank-board.js';
import type { AttemptRecord } from '../attempts/attempts.public.js';
import { type Contest, teamRanking } from '../contests/contests.public.js';
import { OrganizationChanges } from '../organizations/organizations.public.js';
import { frozenSince, hadEndedBefore } from '../standings/standings.public.js';
import { AllTeamStandings } from './all-team-standings.js';
import { TeamBoard } from './team-board.js';
import type { TeamStandingRow } from './team-standing.entity.js';
import type { TeamStandingChange } from './update-team-standings.js';

interface Opened {
  /** What the board was opened for: other terms need another board. */
  readonly terms: string;
  readonly board: Promise<TeamBoard>;
}

/** How often a contest's boards changed: the one that moves, and the one that stands still. */
interface Moves {
  live: number;
  still: number;
}

/** The team boards of all contests; each is opened when it is first asked for. */
@Injectable()
export class TeamBoards implements OnModuleInit {
  private readonly live = new Map<string, Opened>();
  private readonly still = new Map<string, Opened>();
  /** How often the boards of all contests changed, and by contest those of this one. */
  private clearings = 0;
  private readonly moves = new Map<string, Moves>();

  constructor(
    private readonly transactions: Transactions,
    private readonly ranks: RankBoards,
    private readonly clock: Clock,
    private readonly all: AllTeamStandings,
    private readonly organizations: OrganizationChanges,
  ) {}

  /** What teams' organizations are called stands on the boards. */
  onModuleInit(): void {
    this.organizations.listen((tx, { kind }) => {
      if (kind !== 'headCount')
        tx.afterCommit(() => {
          this.live.clear();
          this.still.clear();
          this.clearings += 1;
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

  /**
   * In which state the contest's board is, live or as it stands still, without opening it: another one as soon as it may
   * show something else.
   */
  revision(contest: Contest, frozen: Date | null): string {
    const { live, still } = this.movesOf(contest.id);
    const { number } = contest.current;
    return [number, this.clearings, frozen ? `${still}-${frozen.getTime()}` : live].join('.');
  }

  /**
   * Takes over what has changed, once that is durable. A board that nobody has opened yet will read it by itself; the one
   * that stands still is opened anew where it belongs there, too.
   *
   * @param closed attempts whose end brought it about; null: a decision did, which holds for the past as well
   */
  async takeOver(
    contestId: string,
    changes: readonly TeamStandingChange[],
    closed: readonly AttemptRecord[] | null,
  ): Promise<void> {
    const since = (await this.still.get(contestId)?.board)?.frozenSince;
    // Overdue before the freeze and closed by the sweep after it: that still belongs on the board that stands still.
    if (closed === null || (since && closed.some(hadEndedBefore(since)))) this.thaw(contestId);
    const live = await this.live.get(contestId)?.board;
    for (const { teamId, after } of changes) await (after ? live?.put(after) : live?.take(teamId, this.clock.now()));
    if (closed === null) live?.retell();
    if (closed === null || changes.length > 0) this.movesOf(contestId).live += 1;
  }

  private thaw(contestId: string): void {
    this.still.delete(contestId);
    this.movesOf(contestId).still += 1;
  }

  /** Forgets the boards of a contest: they are opened anew from what is stored. */
  close(contestId: string): void {
    this.live.delete(contestId);
    this.still.delete(contestId);
    const moves = this.movesOf(contestId);
    moves.live += 1;
    moves.still += 1;
  }

  private movesOf(contestId: string): Moves {
    const known = this.moves.get(contestId) ?? { live: 0, still: 0 };
    this.moves.set(contestId, known);
    return known;
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
      divisions: (contest.current.document.registration.divisions ?? []).map(({ title }) => title),
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
