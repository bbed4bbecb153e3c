import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { BoardKind } from './board-kinds.ts';
import { BoardWatch, type News, POLL_MS, type Source } from './board-watch.ts';

class FakeSource implements Source {
  readyState = 0;
  private readonly listeners = new Map<string, (event: { data: string }) => void>();

  addEventListener(type: string, listener: (event: { data: string }) => void): void {
    this.listeners.set(type, listener);
  }

  close(): void {
    this.readyState = 2;
  }

  opens(): void {
    this.readyState = 1;
    this.tell('open');
  }

  breaks(readyState: number): void {
    this.readyState = readyState;
    this.tell('error');
  }

  says(news: News): void {
    this.tell('changed', JSON.stringify(news));
  }

  private tell(type: string, data = ''): void {
    this.listeners.get(type)?.({ data });
  }
}

const changed = (...kinds: BoardKind[]) => kinds.map((kind) => ({ kind, revision: '1' }));
const NEWS: News = { total: 3, asOf: '2012-09-01T12:00:00.000Z', frozen: false, changed: changed('individuals') };

describe('watching a board', () => {
  let sources: FakeSource[];
  let looks: (News | null)[];
  let states: boolean[];
  let watch: BoardWatch;
  let kind: BoardKind;
  const last = () => sources.at(-1)!;

  beforeEach(() => {
    jest.useFakeTimers();
    [sources, looks, states] = [[], [], []];
    kind = 'individuals';
    watch = new BoardWatch({
      open: () => {
        sources.push(new FakeSource());
        return last();
      },
      kind: () => kind,
      look: (news) => looks.push(news),
      told: (live) => states.push(live),
      gapMs: 2000,
      spreadMs: 0,
    });
  });

  afterEach(() => {
    watch.stop();
    jest.useRealTimers();
  });

  it('has nothing to go on with before it was started, and goes on after a stop', () => {
    watch.resume();
    expect(sources).toHaveLength(0);
    watch.start();
    watch.stop();
    watch.resume();
    expect(sources).toHaveLength(2);
  });

  it('passes on what the server says first, which may be known, and then only that there is news', () => {
    watch.start();
    last().opens();
    last().says(NEWS);
    jest.advanceTimersByTime(2000);
    last().says(NEWS);
    jest.advanceTimersByTime(2000);
    expect(looks).toEqual([NEWS, null]);
  });

  it('forgets what was known already when more happens before it looks', () => {
    watch.start();
    last().opens();
    last().says(NEWS);
    jest.advanceTimersByTime(2000);
    last().opens();
    last().says(NEWS);
    last().says({ ...NEWS, total: 4 });
    jest.advanceTimersByTime(2000);
    expect(looks).toEqual([NEWS, null]);
  });

  it.each(['individuals', 'teams', 'organizations'] as const)('hears of the board that it shows: of %s', (shown) => {
    kind = shown;
    watch.start();
    last().opens();
    last().says({ ...NEWS, changed: changed('individuals', 'teams', 'organizations') });
    jest.advanceTimersByTime(2000);
    expect(looks).toHaveLength(1);
    const others = (['individuals', 'teams', 'organizations'] as const).filter((one) => one !== shown);
    last().says({ ...NEWS, changed: changed(...others) });
    jest.advanceTimersByTime(5000);
    expect(looks).toHaveLength(1);
    last().says({ ...NEWS, changed: changed(shown) });
    jest.advanceTimersByTime(2000);
    expect(looks).toHaveLength(2);
  });

  it('looks once for many changes', () => {
    watch.start();
    last().opens();
    for (let second = 0; second < 20; second += 1) {
      last().says(NEWS);
      jest.advanceTimersByTime(100);
    }
    expect(looks.length).toBeLessThanOrEqual(2);
  });

  it('looks now and then while the network is away, and leaves reconnecting to the browser', () => {
    watch.start();
    last().opens();
    last().breaks(0);
    jest.advanceTimersByTime(POLL_MS + 2000);
    expect(looks.length).toBeGreaterThanOrEqual(2);
    expect(sources).toHaveLength(1);
    last().opens();
    expect(states).toEqual([true, false, true]);
  });

  it('connects again after being refused', () => {
    watch.start();
    last().breaks(2);
    jest.advanceTimersByTime(POLL_MS);
    expect(sources).toHaveLength(2);
  });

  it('does nothing more once stopped', () => {
    watch.start();
    last().breaks(0);
    watch.stop();
    jest.advanceTimersByTime(5 * POLL_MS);
    expect(looks).toEqual([]);
    expect(last().readyState).toBe(2);
  });
});
