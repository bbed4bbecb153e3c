import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FirstAdministrator } from '../../src/features/accounts/accounts.public.js';
import { LeaderboardStreams } from '../../src/features/leaderboards/leaderboard-streams.js';
import type { Caller } from '../caller.js';
import { ALL_RIGHT, compete } from '../competition.js';
import { loadBank, openContest } from '../contest-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';

interface StreamEvent {
  readonly id: string;
  readonly event: string;
  readonly data: { readonly total: number; readonly asOf: string; readonly frozen: boolean };
}

/** A browser's side of a stream of server-sent events, on a connection of its own that goes when it stops. */
class Watching {
  private readonly chunks: AsyncIterator<Buffer>;
  private unread = '';

  private constructor(private readonly response: IncomingMessage) {
    this.chunks = response[Symbol.asyncIterator]();
  }

  static async start(caller: Caller, slug: string, lastEventId?: string): Promise<Watching> {
    const headers = {
      ...(caller.token && { authorization: `Bearer ${caller.token}` }),
      ...(lastEventId && { 'last-event-id': lastEventId }),
    };
    const request = get(`${caller.url}/api/contests/${slug}/leaderboards/stream`, { headers, agent: false });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return new Watching(response);
  }

  get contentType(): string | undefined {
    return this.response.headers['content-type'];
  }

  /** The next event or comment; null: the stream has ended. */
  async next(): Promise<StreamEvent | string | null> {
    while (!this.unread.includes('\n\n')) {
      const { done, value } = await this.chunks.next();
      if (done) return null;
      this.unread += value.toString('utf8');
    }
    const end = this.unread.indexOf('\n\n');
    const block = this.unread.slice(0, end);
    this.unread = this.unread.slice(end + 2);
    if (block.startsWith(':')) return block;
    const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2)));
    return { id: fields.id, event: fields.event, data: JSON.parse(fields.data) };
  }

  async event(): Promise<StreamEvent> {
    for (;;) {
      const next = await this.next();
      if (next === null) throw new Error('the stream has ended');
      if (typeof next !== 'string') return next;
    }
  }

  stop(): void {
    this.response.destroy();
  }
}

describe('the stream of a leaderboard', () => {
  let running: RunningApp;
  let actors: Actors;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    await running.app.get(FirstAdministrator).ensure();
    actors = await signUpEveryRole(running);
    await loadBank(running);
  });
  afterAll(() => running?.stop());

  const announce = () => running.app.get(LeaderboardStreams).announce();

  it('says at once how things stand, and then what changed, several changes in one', async () => {
    await openContest(running, 'stream');
    const watching = await Watching.start(running.caller, 'stream');
    expect(watching.contentType).toBe('text/event-stream');
    const first = await watching.event();
    expect(first).toMatchObject({ event: 'changed', data: { total: 0, frozen: false } });
    await compete(running, 'stream', ALL_RIGHT);
    await compete(running, 'stream', '1A');
    await announce();
    await announce();
    const second = await watching.event();
    expect(second.data).toEqual({ total: 2, asOf: running.clock.now().toISOString(), frozen: false });
    expect(second.id).not.toBe(first.id);
    await compete(running, 'stream', '1A');
    await announce();
    expect((await watching.event()).data.total).toBe(3);
    watching.stop();
  });

  it('tells who comes back of what they missed, and nothing else', async () => {
    await openContest(running, 'resumed');
    const before = await Watching.start(running.caller, 'resumed');
    const { id } = await before.event();
    before.stop();
    const unchanged = await Watching.start(running.caller, 'resumed', id);
    expect(await unchanged.next()).toMatch(/^:/);
    await compete(running, 'resumed', ALL_RIGHT);
    await announce();
    expect((await unchanged.event()).data.total).toBe(1);
    const missed = await Watching.start(running.caller, 'resumed', id);
    expect((await missed.event()).data.total).toBe(1);
    for (const watching of [unchanged, missed]) watching.stop();
  });

  it('stands still with the board, except for organizers', async () => {
    const freezeAt = new Date(running.clock.now().getTime() + 60_000).toISOString();
    await openContest(running, 'still', { publication: { leaderboards: { freezeAt } } });
    const [anyone, organizer] = [
      await Watching.start(running.caller, 'still'),
      await Watching.start(actors.organizer, 'still'),
    ];
    await Promise.all([anyone.event(), organizer.event()]);
    running.clock.set(freezeAt);
    await announce();
    expect((await anyone.event()).data).toEqual({ total: 0, asOf: freezeAt, frozen: true });
    await compete(running, 'still', ALL_RIGHT);
    await announce();
    expect((await organizer.event()).data).toMatchObject({ total: 1, frozen: false });
    await openContest(running, 'still', {});
    await announce();
    expect((await anyone.event()).data).toMatchObject({ total: 1, frozen: false });
    for (const watching of [anyone, organizer]) watching.stop();
  });

  it('is kept alive while nothing happens', async () => {
    await openContest(running, 'quiet');
    const watching = await Watching.start(running.caller, 'quiet');
    await watching.event();
    await announce();
    running.app.get(LeaderboardStreams).beat();
    expect(await watching.next()).toBe(': still here');
    watching.stop();
  });

  it('is for those who may see the board', async () => {
    await openContest(running, 'hidden', { publication: { leaderboards: { for: 'organizers' } } });
    const reply = await running.caller.get('/api/contests/hidden/leaderboards/stream');
    expect([reply.status, reply.body.code]).toEqual([403, 'leaderboard-for-organizers']);
  });

  it('ends when the server stops, so that it can', async () => {
    const other = await startApp({ now: DURING });
    await loadBank(other);
    await openContest(other, 'ending');
    const watching = await Watching.start(other.caller, 'ending');
    await watching.event();
    const [end] = await Promise.all([watching.next(), other.stop()]);
    expect(end).toBeNull();
  });
});
