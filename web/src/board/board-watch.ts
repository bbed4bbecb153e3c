import type { Leaderboard } from '../api/shapes.ts';
import type { BoardKind } from './board-kinds.ts';

/** What the server says when boards have changed; all but `changed` is of the board of persons. */
export interface News extends Pick<Leaderboard, 'total' | 'asOf' | 'frozen'> {
  readonly changed: readonly { readonly kind: BoardKind; readonly revision: string }[];
}

/** The part of EventSource that is used. */
export interface Source {
  readonly readyState: number;
  addEventListener(type: 'open' | 'error' | 'changed', listener: (event: { data: string }) => void): void;
  close(): void;
}

export interface WatchParts {
  open(): Source;
  /** The board that is shown: of others there is no news. */
  kind(): BoardKind;
  /** Time to look at the board. The news, of persons only, is what the server said first after connecting, which may be known already. */
  look(news: News | null): void;
  /** Whether changes are told as they happen. */
  told(live: boolean): void;
  /** Looks are at least so far apart… */
  readonly gapMs: number;
  /** …and put off by up to so much, so that thousands who hear of the same change don't ask in the same moment. */
  readonly spreadMs: number;
}

const CLOSED = 2;
/** How often the board is looked at while nobody tells of changes, and being told is tried again. */
export const POLL_MS = 30_000;

/**
 * Keeps an eye on a board: by server-sent events, and by looking now and then as long as there are none. A browser
 * reconnects by itself when the network breaks, but gives up when it is refused; so that is done here.
 */
export class BoardWatch {
  private source: Source | null = null;
  private poll: ReturnType<typeof setInterval> | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private known: News | null = null;
  private lookedAt = -Infinity;
  private live = false;
  private begun = false;

  constructor(private readonly parts: WatchParts) {}

  start(): void {
    this.begun = true;
    this.resume();
  }

  /** Goes on after `stop`; nothing where nobody started yet. */
  resume(): void {
    if (!this.begun || this.poll !== undefined) return;
    this.poll = setInterval(() => this.onPoll(), POLL_MS);
    this.connect();
  }

  stop(): void {
    clearInterval(this.poll);
    clearTimeout(this.waiting);
    this.poll = this.waiting = undefined;
    this.disconnect();
  }

  private connect(): void {
    const source = this.parts.open();
    this.source = source;
    let isFirst = true;
    source.addEventListener('open', () => {
      isFirst = true;
      this.become(true);
    });
    source.addEventListener('error', () => {
      this.become(false);
      this.lookSoon(null);
    });
    source.addEventListener('changed', ({ data }) => {
      const news = JSON.parse(data) as News;
      const kind = this.parts.kind();
      if (news.changed.some((one) => one.kind === kind)) this.lookSoon(isFirst && kind === 'individuals' ? news : null);
      isFirst = false;
    });
  }

  private disconnect(): void {
    this.source?.close();
    this.source = null;
    this.become(false);
  }

  private onPoll(): void {
    if (this.live) return;
    this.lookSoon(null);
    if (this.source?.readyState !== CLOSED) return;
    this.disconnect();
    this.connect();
  }

  /** Any number of reasons within the gap make one look; what is known already counts only when it is the only one. */
  private lookSoon(news: News | null): void {
    if (this.waiting !== undefined) {
      this.known = null;
      return;
    }
    this.known = news;
    const { gapMs, spreadMs, look } = this.parts;
    const wait = Math.max(0, this.lookedAt + gapMs - performance.now()) + Math.random() * spreadMs;
    this.waiting = setTimeout(() => {
      this.waiting = undefined;
      this.lookedAt = performance.now();
      look(this.known);
    }, wait);
  }

  private become(live: boolean): void {
    if (this.live === live) return;
    this.live = live;
    this.parts.told(live);
  }
}
