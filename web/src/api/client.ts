import createClient from 'openapi-fetch';
import { clock } from '../time/clock.ts';
import type { paths } from './schema.ts';
import { ApiTrouble, type Problem } from './trouble.ts';

/** A request that takes longer has failed; the phone is somewhere without a network. */
const LONGEST_REQUEST = 20_000;

let language = 'zh-CN';

export function speak(locale: string): void {
  language = locale;
}

async function timedFetch(request: Request): Promise<Response> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), LONGEST_REQUEST);
  try {
    const response = await fetch(request, { signal: giveUp.signal });
    // The body too has to come in that time: a network can go away behind the first line.
    const body = await response.arrayBuffer();
    return new Response(body.byteLength > 0 ? body : null, response);
  } catch {
    throw new ApiTrouble({ kind: 'unreachable' });
  } finally {
    clearTimeout(timer);
  }
}

/** Typed by the server's own description: a route that changes breaks the type check here. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: timedFetch });

api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', language);
  },
});

interface Reply<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The body of a successful answer; keeps the server's time that it brings.
 *
 * @throws ApiTrouble
 */
export async function answered<Data>(call: () => Promise<Reply<Data>>): Promise<Data> {
  const sentAt = clock.stamp();
  const { data, error, response } = await call();
  if (!response.ok) throw new ApiTrouble(problemOf(error, response));
  const { serverTime } = (data ?? {}) as { serverTime?: string };
  if (serverTime) clock.hear(serverTime, sentAt);
  return data as Data;
}

type Said = Partial<Problem> & { readonly publishedAt?: string | null };

function problemOf(body: unknown, response: Response): Problem {
  const { code, detail, errors, publishedAt } = (typeof body === 'object' && body !== null ? body : {}) as Said;
  const seconds = Number(response.headers.get('retry-after'));
  return {
    kind: 'problem',
    status: response.status,
    code: code ?? 'unknown',
    detail: detail ?? '',
    errors: errors ?? [],
    retryAfterMs: seconds > 0 ? seconds * 1000 : null,
    at: publishedAt ?? null,
  };
}
