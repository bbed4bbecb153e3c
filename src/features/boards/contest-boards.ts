import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { RankBoards } from '../../platform/ranks/rank-board.js';
import type { Contest } from '../contests/contests.public.js';
import {
  AllStandings,
  boardKey,
  type EntryStanding,
  frozenSince,
  hadEndedBefore,
  type StandingChange,
  StandingsRepository,
} from '../standings/standings.public.js';
import { ContestBoard, type StandingsOfBoard } from './contest-board.js';
import { FrozenStandings, standingAt } from './frozen-standings.js';
import { OpenedBoards } from './opened-boards.js';

/** How many standings are read at once to fill a board. */
const PAGE = 1000;

/** Where a contest's boards of one kind, live or still, find what stands on them. */
interface BoardSource extends StandingsOfBoard {
  readonly frozenSince: Date | null;
  all(): AsyncIterable<readonly EntryStanding[]>;
}

/**
 * The boards of all contests: of each the whole one and one for each division. A board is opened when it is first asked
 * for, and opened anew when what it depends on has changed: lots were drawn, the freeze was moved.
 */
@Injectable()
export class ContestBoards {
  /** The boards that always move, and those that stand still. */
  private readonly live = new OpenedBoards<BoardSource>();
  private readonly still = new OpenedBoards<BoardSource>();

  constructor(
    private readonly transactions: Transactions,
    private readonly ranks: RankBoards,
    private readonly clock: Clock,
    private readonly standings: StandingsRepository,
    private readonly all: AllStandings,
  ) {}

  /** How things stand now: what organizers see. With a division only who is in it, with the places within it. */
  liveBoard(contest: Contest, division: string | null = null): Promise<ContestBoard> {
    return this.live.board(
      { contestId: contest.id, terms: rankingTerms(contest), division },
      () => Promise.resolve(this.liveSource(contest)),
      (source) => this.open(contest, source, division),
    );
  }

  /** What everybody else sees: the live board until it is frozen, and from then on how things stood at that instant. */
  publicBoard(contest: Contest, division: string | null = null): Promise<ContestBoard> {
    const since = frozenSince(contest, this.clock.now());
    if (!since) return this.liveBoard(contest, division);
    return this.still.board(
      { contestId: contest.id, terms: `${since.getTime()} ${rankingTerms(contest)}`, division },
      () => this.stillSource(contest, since),
      (source) => this.open(contest, source, division),
    );
  }

  /**
   * Takes over a change of a standing, once that is durable. A board that nobody has opened yet will read it by itself;
   * the board that stands still is opened anew after a decision, since decisions hold for the past as well.
   */
  async takeOver({ contestId, entryId, document, after, finished, closed, side }: StandingChange): Promise<void> {
    for (const [division, board] of this.live.of(contestId)) await place(await board, division, entryId, after);
    if (!closed) {
      this.still.close(contestId);
      return;
    }
    // Overdue before the freeze and closed by the sweep after it: that still belongs on the board that stands still.
    for (const [division, opened] of this.still.of(contestId)) {
      const board = await opened;
      if (!board.frozenSince || !hadEndedBefore(board.frozenSince)(closed)) continue;
      await place(board, division, entryId, standingAt(document, finished, side, board.frozenSince));
    }
  }

  /** Forgets the boards of a contest: they are opened anew from what is stored. */
  close(contestId: string): void {
    this.live.close(contestId);
    this.still.close(contestId);
  }

  private liveSource({ id }: Contest): BoardSource {
    const { committed } = this.transactions;
    return {
      frozenSince: null,
      of: (entryIds) => this.standings.byEntries(committed, entryIds),
      keep: () => undefined,
      all: () => this.standings.inPages(committed, id, PAGE),
    };
  }

  private async stillSource(contest: Contest, since: Date): Promise<BoardSource> {
    return new FrozenStandings(await this.all.compute(contest, since), since);
  }

  private async open(contest: Contest, source: BoardSource, division: string | null): Promise<ContestBoard> {
    const { ranking } = contest.current.document;
    const kind = source.frozenSince ? 'still' : 'live';
    const board = new ContestBoard(this.ranks, {
      name: `contest:${contest.id}:${kind}${division === null ? '' : `:${division}`}`,
      frozenSince: source.frozenSince,
      openedAt: contest.current.appliedAt,
      keyOf: (standing) => boardKey(standing, ranking),
      standings: source,
    });
    await board.load(ranked(source.all(), division));
    return board;
  }
}

/** Puts a standing on a board, or takes it off where it doesn't belong. */
async function place(
  board: ContestBoard,
  division: string | null,
  entryId: string,
  standing: EntryStanding | null,
): Promise<void> {
  if (standing && belongs(standing, division)) await board.put(standing);
  else if ((await board.placeOf(entryId)) !== null) await board.take(entryId);
}

function belongs(standing: EntryStanding, division: string | null): boolean {
  return standing.unranked === null && (division === null || standing.division === division);
}

async function* ranked(pages: AsyncIterable<readonly EntryStanding[]>, division: string | null) {
  for await (const page of pages) yield page.filter((standing) => belongs(standing, division));
}

/** What the keys of a board depend on. */
function rankingTerms({ current: { document } }: Contest): string {
  const { ties, lotSeed } = document.ranking;
  return JSON.stringify([ties, lotSeed, document.attempts.counts]);
}
