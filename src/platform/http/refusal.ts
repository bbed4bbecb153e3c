import type { Said } from './said.js';

/** One bad field of a request: `pointer` is a JSON pointer (RFC 6901) into the body, or `?name` for a query parameter. */
export interface Fault {
  readonly pointer: string;
  readonly detail: Said;
  /** Further members of this error, for clients (for a file: `row` and `column`). */
  readonly members?: Readonly<Record<string, unknown>>;
}

interface RefusalParts {
  readonly code: string;
  readonly status: number;
  readonly detail: Said;
  readonly faults?: readonly Fault[];
  /** Further members of the problem document, for clients (for instance `until`). */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds?: number;
}

/** The product saying no: rendered as a problem document by RefusalFilter, in the caller's language. */
export class Refusal extends Error {
  constructor(readonly parts: RefusalParts) {
    super(`${parts.code}: ${parts.detail.en}`);
  }
}

type Extra = Pick<RefusalParts, 'faults' | 'facts' | 'retryAfterSeconds'>;

/** A way in which a feature says no: call it to make the refusal; `code` and `status` describe it to OpenAPI. */
export interface RefusalKind<Given extends unknown[]> {
  (...given: Given): Refusal;
  readonly code: string;
  readonly status: number;
}

/** Declares a refusal. `code` is stable: outside clients switch on it. */
export function refusal<Given extends unknown[]>(
  code: string,
  status: number,
  say: (...given: Given) => Said & { readonly extra?: Extra },
): RefusalKind<Given> {
  const kind = (...given: Given) => {
    const { zh, en, extra } = say(...given);
    return new Refusal({ code, status, detail: { zh, en }, ...extra });
  };
  return Object.assign(kind, { code, status });
}
