/** Why a request brought nothing: the server said no, or nobody answered. */
export interface Problem {
  readonly kind: 'problem';
  readonly status: number;
  /** Stable: what the client decides by. */
  readonly code: string;
  /** In the reader's language. */
  readonly detail: string;
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
  /** When the server asks to come back. */
  readonly retryAfterMs: number | null;
  /** When what was asked for is published, where the server knows that. */
  readonly at: string | null;
}

export interface Unreachable {
  readonly kind: 'unreachable';
}

export type Trouble = Problem | Unreachable;

/** Thrown by every call of the API that fails. */
export class ApiTrouble extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.kind === 'problem' ? trouble.detail : 'unreachable');
  }
}

export function troubleOf(error: unknown): Trouble {
  return error instanceof ApiTrouble ? error.trouble : { kind: 'unreachable' };
}

/**
 * Whether the same request can go well a little later: nobody answered, the server is busy, or what answered was not this
 * server but something before it, which doesn't speak in its codes.
 */
export function isPassing(trouble: Trouble): boolean {
  if (trouble.kind === 'unreachable') return true;
  return trouble.status >= 500 || trouble.status === 429 || trouble.status === 408 || trouble.code === 'unknown';
}

/** Whether what answered was reached and can't answer just now: the server, or what stands before it. */
export function isBusy(trouble: Trouble): boolean {
  return trouble.kind === 'problem' && (trouble.status >= 500 || trouble.status === 429);
}

/** Whether the server said that nobody is signed in, or not any more. */
export function isSignedOut(trouble: Trouble): boolean {
  return trouble.kind === 'problem' && trouble.status === 401;
}

export function isProblem(error: unknown, code: string): boolean {
  const trouble = troubleOf(error);
  return trouble.kind === 'problem' && trouble.code === code;
}

/** A refusal after the fields of these pointers were changed; null: there was nothing else against it. */
export function withoutFaults(trouble: Trouble, pointers: readonly string[]): Trouble | null {
  if (trouble.kind !== 'problem') return trouble;
  const errors = trouble.errors.filter(({ pointer }) => !pointers.includes(pointer));
  if (errors.length === trouble.errors.length) return trouble;
  return errors.length > 0 ? { ...trouble, errors } : null;
}

/** What is wrong with the field that a pointer such as `/fields/phone` names. */
export function faultAt(trouble: Trouble | null, pointer: string): string | null {
  if (trouble?.kind !== 'problem') return null;
  return trouble.errors.find((fault) => fault.pointer === pointer)?.detail ?? null;
}
