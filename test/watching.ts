import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { Caller } from './caller.js';

export interface StreamEvent {
  readonly id: string;
  readonly event: string;
  readonly data: {
    readonly total: number;
    readonly asOf: string;
    readonly frozen: boolean;
    readonly changed: readonly { readonly kind: string; readonly revision: string }[];
  };
}

/** A browser's side of a stream of server-sent events, on a connection of its own that goes when it stops. */
export class Watching {
  private readonly chunks: AsyncIterator<Buffer>;
  private unread = '';

  private constructor(private readonly response: IncomingMessage) {
    this.chunks = response[Symbol.asyncIterator]();
  }

  static async start(
    caller: Caller,
    slug: string,
    { lastEventId, address }: { lastEventId?: string | undefined; address?: string } = {},
  ): Promise<Watching> {
    const headers = {
      ...(caller.token && { authorization: `Bearer ${caller.token}` }),
      ...(lastEventId && { 'last-event-id': lastEventId }),
      // As a proxy in front of the server would say it.
      ...(address && { 'x-forwarded-for': address }),
    };
    const request = get(`${caller.url}/api/contests/${slug}/leaderboards/stream`, { headers, agent: false });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return new Watching(response);
  }

  get status(): number | undefined {
    return this.response.statusCode;
  }

  get headers(): IncomingMessage['headers'] {
    return this.response.headers;
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
