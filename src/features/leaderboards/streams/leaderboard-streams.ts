import { PassThrough, type Readable } from 'node:stream';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';
import { Background } from '../../../platform/events/background.js';
import { shuttingDown } from '../../../platform/http/platform-refusals.js';
import { Refusal } from '../../../platform/http/refusal.js';
import { LOG } from '../../../platform/observing/log.js';
import type { Person } from '../../../platform/session/signed-in.js';
import { type Contest, ContestCatalogue } from '../../contests/contests.public.js';
import { type BoardState, BoardStates } from '../board-states.js';
import { LeaderboardAccess, type LeaderboardSight } from '../leaderboard-access.js';
import { StreamPlaces } from './stream-places.js';

const LOOK_EVERY_MS = 1000;
const HEARTBEAT_EVERY_MS = 15_000;

/** Someone who doesn't read is let go when so much waits for them; the browser comes back by itself. */
const MOST_UNREAD_BYTES = 16 * 1024;

/** Who wants to watch, and from which address. */
export interface Viewer {
  readonly person: Person | null;
  readonly address: string;
}

interface Watcher {
  readonly stream: PassThrough;
  readonly contestId: string;
  readonly person: Person | null;
  readonly entry: LeaderboardSight['entry'];
  /** Sees the live board, also while the public one stands still. */
  live: boolean;
  /** The id of the last event that they have. */
  has: string;
}

/**
 * Server-sent events: `changed` when a leaderboard shows something else than before, at most one a second.
 *
 * An event says only which boards have news (`BoardNews`), and its id names the state of all of them: whoever comes back
 * with `Last-Event-ID` hears at once if there was any meanwhile, and nothing has to be kept for them.
 */
@Injectable()
export class LeaderboardStreams implements OnModuleInit, OnModuleDestroy {
  private readonly watchers = new Set<Watcher>();
  private readonly places = new StreamPlaces();
  private stopped = false;

  constructor(
    private readonly contests: ContestCatalogue,
    private readonly access: LeaderboardAccess,
    private readonly states: BoardStates,
    private readonly background: Background,
    @Inject(LOG) private readonly log: Logger,
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

  /**
   * @returns a stream that whoever sends it destroys when the connection has gone
   * @throws contest-not-found, too-many-streams, shutting-down and what LeaderboardAccess throws
   */
  async open(slug: string, { person, address }: Viewer, lastEventId: string | undefined): Promise<Readable> {
    const contest = await this.contests.bySlug(slug);
    const { live, entry } = await this.access.of(contest, person);
    const state = await this.states.of(contest, live);
    if (this.stopped) throw shuttingDown();

    const leave = this.places.take(address);
    const stream = new PassThrough();
    const watcher: Watcher = { stream, contestId: contest.id, person, entry, live, has: lastEventId ?? '' };
    this.watchers.add(watcher);
    stream.once('close', () => {
      this.watchers.delete(watcher);
      leave();
    });
    // Makes the headers go out even when there is no news, so that the browser knows that it is connected.
    stream.write(': connected\n\n');
    tell(watcher, state);
    return stream;
  }

  /** Looks at every board that is watched. One that can't be looked at keeps no other from it. */
  async announce(): Promise<void> {
    const watched = new Map<string, Watcher[]>();
    for (const watcher of this.watchers) {
      const others = watched.get(watcher.contestId);
      if (others) others.push(watcher);
      else watched.set(watcher.contestId, [watcher]);
    }
    for (const [contestId, watchers] of watched)
      await this.announceTo(contestId, watchers).catch((error: unknown) =>
        this.log.error({ err: error, contestId }, 'a changed leaderboard could not be announced'),
      );
  }

  /** A comment that nobody sees, so that nothing on the way takes a quiet stream for a dead one. */
  beat(): void {
    for (const watcher of this.watchers) send(watcher, ': still here\n\n');
  }

  private async announceTo(contestId: string, watchers: readonly Watcher[]): Promise<void> {
    const contest = await this.contests.byId(contestId);
    const live = await this.states.of(contest, true);
    const shown = await this.states.of(contest, false);
    for (const watcher of watchers) {
      if (watcher.has === (watcher.live ? live : shown).id) continue;
      if (await this.mayStillSee(watcher, contest)) tell(watcher, watcher.live ? live : shown);
      else watcher.stream.end();
    }
  }

  /** What was public may be so no more, and people sign out or lose a role; a browser that comes back is told why. */
  private async mayStillSee(watcher: Watcher, contest: Contest): Promise<boolean> {
    try {
      watcher.live = (await this.access.again(contest, watcher.person, watcher.entry)).live;
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }
}

function tell(watcher: Watcher, state: BoardState): void {
  if (watcher.has === state.id) return;
  const news = state.newsSince(watcher.has);
  watcher.has = state.id;
  if (news.changed.length > 0) send(watcher, `id: ${state.id}\nevent: changed\ndata: ${JSON.stringify(news)}\n\n`);
}

function send({ stream }: Watcher, text: string): void {
  if (stream.readableLength > MOST_UNREAD_BYTES) stream.destroy();
  else if (!stream.writableEnded) stream.write(text);
}
