import type { Session } from './session-token.js';

/** One session that ended (`sessionId`), or all that an account was given up to `revokedAt` except `keptSessionId`. */
export interface Revocation {
  readonly id: string;
  readonly accountId: string;
  readonly sessionId: string | null;
  readonly keptSessionId: string | null;
  readonly revokedAt: Date;
  readonly forgetAt: Date;
}

/** What a process remembers of sessions that ended, so that a request needs no database to be refused. */
export class EndedSessions {
  private readonly one = new Map<string, Revocation>();
  private readonly allOf = new Map<string, Map<string, Revocation>>();

  /** Adding one twice changes nothing. */
  add(revocation: Revocation): void {
    if (revocation.sessionId !== null) {
      this.one.set(revocation.sessionId, revocation);
      return;
    }
    const known = this.allOf.get(revocation.accountId) ?? new Map<string, Revocation>();
    this.allOf.set(revocation.accountId, known.set(revocation.id, revocation));
  }

  has({ id, accountId, issuedAt }: Session): boolean {
    if (this.one.has(id)) return true;
    const known = this.allOf.get(accountId);
    if (!known) return false;
    return [...known.values()].some(({ revokedAt, keptSessionId }) => issuedAt <= revokedAt && id !== keptSessionId);
  }

  /** Drops what is about sessions that have expired by themselves. */
  forget(now: Date): void {
    for (const [sessionId, { forgetAt }] of this.one) if (forgetAt <= now) this.one.delete(sessionId);
    for (const [accountId, known] of this.allOf) {
      for (const [id, { forgetAt }] of known) if (forgetAt <= now) known.delete(id);
      if (known.size === 0) this.allOf.delete(accountId);
    }
  }
}
