/** What came back. `body` is the parsed JSON, or the text when it isn't JSON, or null when there is none. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // Journeys look into answers freely; a wrong look is a failing assertion.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

interface CallOptions {
  readonly headers?: Record<string, string>;
  /** A raw body (a file) instead of JSON; needs a content-type header. */
  readonly raw?: Uint8Array | string;
}

/** Speaks HTTP with a running server, as nobody or as somebody. */
export class Caller {
  constructor(
    readonly url: string,
    readonly token: string | null = null,
  ) {}

  signedIn(token: string): Caller {
    return new Caller(this.url, token);
  }

  get(path: string, options?: CallOptions): Promise<Reply> {
    return this.call('GET', path, undefined, options);
  }

  post(path: string, body: unknown = {}, options?: CallOptions): Promise<Reply> {
    return this.call('POST', path, body, options);
  }

  put(path: string, body: unknown = {}, options?: CallOptions): Promise<Reply> {
    return this.call('PUT', path, body, options);
  }

  patch(path: string, body: unknown = {}, options?: CallOptions): Promise<Reply> {
    return this.call('PATCH', path, body, options);
  }

  delete(path: string, options?: CallOptions): Promise<Reply> {
    return this.call('DELETE', path, undefined, options);
  }

  async call(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Reply> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(this.token && { authorization: `Bearer ${this.token}` }),
        ...(body !== undefined && options.raw === undefined && { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(options.raw !== undefined
        ? { body: options.raw as NonNullable<RequestInit['body']> }
        : body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parsed(text, response.headers) };
  }
}

function parsed(text: string, headers: Headers): unknown {
  if (text === '') return null;
  return headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
}
