import { PassThrough, type Readable } from 'node:stream';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Background } from '../../platform/events/background.js';
import { shuttingDown } from '../../platform/http/platform-refusals.js';
import type { Person } from '../../platform/session/signed-in.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import { type ContestBoard, ContestBoards } from '../standings/standings.public.js';
import { LeaderboardAccess } from './leaderboard-access.js';

const LOOK_EVERY_MS = 1000;
const HEARTBEAT_EVERY_MS = 15_000;

/** Someone who doesn't read is let go when so much waits for them; the browser comes back by itself. */
const MOST_UNREAD_BYTES = 16 * 1024;

interface Watcher {
  readonly stream: PassThrough;
  readonly contestId: string;
  /** Sees the live board, also while the public one stands still. */
  readonly live: boolean;
  /** The id of the last event that they have. */
  has: string;
}

/**
 * Server-sent events: `changed` when a leaderboard shows something else than before, at most one a second.
 *
 * An event says only that there is news, with `total` and `asOf`, and its id names the state of the board: whoever comes
 * back with `Last-Event-ID` hears at once if there was any meanwhile, and nothing has to be kept for them.
 */
@Injectable()
export class LeaderboardStreams implements OnModuleInit, OnModuleDestroy {
  private readonly watchers = new Set<Watcher>();
  private stopped = false;

  constructor(
    private readonly contests: ContestCatalogue,
    private readonly access: LeaderboardAccess,
    private readonly boards: ContestBoards,
    private readonly background: Background,
  ) {}

  onModuleInit(): void {
    this.background.every(LOOK_EVERY_MS, 'announce changed leaderboards', () => this.announce());
    this.background.every(HEARTBEAT_EVERY_MS, 'keep leaderboard streams alive', async () => this.beat());
  }

  /** Ends all streams, so that the server can. */
  onModuleDestroy(): void {
    this.stopped = true;
    for (const { stream } of this.watchers) stream.end();
  }

  /** @throws contest-not-found, shutting-down and what LeaderboardAccess throws */
  async open(slug: string, person: Person | null, lastEventId: string | undefined): Promise<Readable> {
    const contest = await this.contests.bySlug(slug);
    const { board, live } = await this.access.of(contest, person);
    const news = await newsOf(board);
    if (this.stopped) throw shuttingDown();

    const stream = new PassThrough();
    const watcher: Watcher = { stream, contestId: contest.id, live, has: lastEventId ?? '' };
    this.watchers.add(watcher);
    stream.once('close', () => this.watchers.delete(watcher));
    // Makes the headers go out even when there is no news, so that the browser knows that it is connected.
    stream.write(': connected\n\n');
    tell(watcher, news);
    return stream;
  }

  /** Looks at every board that is watched. */
  async announce(): Promise<void> {
    const watched = new Set([...this.watchers].map(({ contestId }) => contestId));
    for (const contestId of watched) {
      const contest = await this.contests.byId(contestId);
      const live = await newsOf(await this.boards.liveBoard(contest));
      const shown = await newsOf(await this.boards.publicBoard(contest));
      for (const watcher of this.watchers)
        if (watcher.contestId === contestId) tell(watcher, watcher.live ? live : shown);
    }
  }

  /** A comment that nobody sees, so that nothing on the way takes a quiet stream for a dead one. */
  beat(): void {
    for (const watcher of this.watchers) send(watcher, ': still here\n\n');
  }
}

interface News {
  readonly id: string;
  readonly data: string;
}

/** The id is of this process: after a restart everyone hears of the same board once more. */
async function newsOf(board: ContestBoard): Promise<News> {
  const total = await board.size();
  const asOf = board.asOf.toISOString();
  return {
    id: [board.asOf.getTime(), total, board.revision, board.frozenSince ? 'frozen' : 'live'].join('-'),
    data: JSON.stringify({ total, asOf, frozen: board.frozenSince !== null }),
  };
}

function tell(watcher: Watcher, { id, data }: News): void {
  if (watcher.has === id) return;
  watcher.has = id;
  send(watcher, `id: ${id}\nevent: changed\ndata: ${data}\n\n`);
}

function send({ stream }: Watcher, text: string): void {
  if (stream.readableLength > MOST_UNREAD_BYTES) stream.destroy();
  else if (!stream.writableEnded) stream.write(text);
}
