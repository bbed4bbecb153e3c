import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { RankBoards } from '../../platform/ranks/rank-board.js';
import type { Contest } from '../contests/contests.public.js';
import {
  AllStandings,
  boardKey,
  frozenSince,
  hadEndedBefore,
  type StandingChange,
  StandingsRepository,
} from '../standings/standings.public.js';
import { ContestBoard, type StandingsOfBoard } from './contest-board.js';
import { FrozenStandings, standingAt } from './frozen-standings.js';

/** How many standings are read at once to fill a board. */
const PAGE = 1000;

interface Opened {
  /** What the board was opened for: other terms need another board. */
  readonly terms: string;
  readonly board: Promise<ContestBoard>;
}

/**
 * The boards of all contests. A board is opened when it is first asked for, and opened anew when
 * what it depends on has changed: lots were drawn, the freeze was moved.
 */
@Injectable()
export class ContestBoards {
  /** By contest: the board that always moves, and the one that stands still. */
  private readonly live = new Map<string, Opened>();
  private readonly still = new Map<string, Opened>();

  constructor(
    private readonly transactions: Transactions,
    private readonly ranks: RankBoards,
    private readonly clock: Clock,
    private readonly standings: StandingsRepository,
    private readonly all: AllStandings,
  ) {}

  /** How things stand now: what organizers see. */
  liveBoard(contest: Contest): Promise<ContestBoard> {
    return opened(this.live, contest.id, rankingTerms(contest), () => this.openLive(contest));
  }

  /** What everybody else sees: the live board until it is frozen, and from then on how things stood at that instant. */
  publicBoard(contest: Contest): Promise<ContestBoard> {
    const since = frozenSince(contest, this.clock.now());
    if (!since) return this.liveBoard(contest);
    const terms = `${since.getTime()} ${rankingTerms(contest)}`;
    return opened(this.still, contest.id, terms, () => this.openStill(contest, since));
  }

  /**
   * Takes over a change of a standing, once that is durable. A board that nobody has opened yet will read it by itself;
   * the board that stands still is opened anew after a decision, since decisions hold for the past as well.
   */
  async takeOver({ contestId, entryId, document, after, finished, closed }: StandingChange): Promise<void> {
    const live = await this.live.get(contestId)?.board;
    await (after ? live?.put(after) : live?.take(entryId));
    if (!closed) {
      this.still.delete(contestId);
      return;
    }

    // Overdue before the freeze and closed by the sweep after it: that still belongs on the board that stands still.
    const still = await this.still.get(contestId)?.board;
    if (!still?.frozenSince || !hadEndedBefore(still.frozenSince)(closed)) return;
    const stood = standingAt(document, finished, still.frozenSince);
    if (stood) await still.put(stood);
  }

  /** Forgets the boards of a contest: they are opened anew from what is stored. */
  close(contestId: string): void {
    this.live.delete(contestId);
    this.still.delete(contestId);
  }

  private async openLive(contest: Contest): Promise<ContestBoard> {
    const { committed } = this.transactions;
    const board = this.boardOf(contest, null, {
      of: (entryIds) => this.standings.byEntries(committed, entryIds),
      keep: () => undefined,
    });
    await board.load(this.standings.inPages(committed, contest.id, PAGE));
    return board;
  }

  private async openStill(contest: Contest, since: Date): Promise<ContestBoard> {
    const standings = new FrozenStandings(await this.all.compute(contest, since), since);
    const board = this.boardOf(contest, since, standings);
    await board.load(standings.all());
    return board;
  }

  private boardOf(contest: Contest, frozen: Date | null, standings: StandingsOfBoard): ContestBoard {
    const { ranking } = contest.current.document;
    return new ContestBoard(this.ranks, {
      name: `contest:${contest.id}:${frozen ? 'still' : 'live'}`,
      frozenSince: frozen,
      openedAt: contest.current.appliedAt,
      keyOf: (standing) => boardKey(standing, ranking),
      standings,
    });
  }
}

/** What the keys of a board depend on. */
function rankingTerms({ current: { document } }: Contest): string {
  const { ties, lotSeed } = document.ranking;
  return JSON.stringify([ties, lotSeed, document.attempts.counts]);
}

function opened(
  boards: Map<string, Opened>,
  contestId: string,
  terms: string,
  open: () => Promise<ContestBoard>,
): Promise<ContestBoard> {
  const known = boards.get(contestId);
  if (known?.terms === terms) return known.board;
  const board = open();
  boards.set(contestId, { terms, board });
  // One that could not be opened is not remembered, so that the next reader tries again.
  board.catch(() => boards.get(contestId)?.board === board && boards.delete(contestId));
  return board;
}
