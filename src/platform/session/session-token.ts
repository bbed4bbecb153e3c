import { createHmac, timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { ROLES, type Role } from './roles.js';

/** What a signed session says. It is believed without a look at the database, so it holds nothing that changes often. */
export interface Session {
  readonly id: string;
  readonly accountId: string;
  readonly role: Role;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

const REMEMBERED = 20_000;

/** Signs sessions (HMAC-SHA-256) and reads them back. */
export class SessionTokens {
  /** Signatures that were checked before; a token's text stands for the same session for ever. */
  private readonly known = new LRUCache<string, Session>({ max: REMEMBERED });

  constructor(private readonly secret: string) {}

  sign(session: Session): string {
    const body = Buffer.from(
      JSON.stringify([
        session.id,
        session.accountId,
        ROLES.indexOf(session.role),
        session.issuedAt.getTime(),
        session.expiresAt.getTime(),
      ]),
    ).toString('base64url');
    return `${body}.${this.signature(body)}`;
  }

  /** The session, or null when the token was not signed here or has expired. */
  read(token: string, now: Date): Session | null {
    const session = this.known.get(token) ?? this.check(token);
    return session && session.expiresAt > now ? session : null;
  }

  private check(token: string): Session | null {
    const [body = '', signature = '', ...rest] = token.split('.');
    if (rest.length > 0) return null;
    const given = Buffer.from(signature);
    const expected = Buffer.from(this.signature(body));
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;

    const [id, accountId, role, issuedAt, expiresAt] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [
      string,
      string,
      number,
      number,
      number,
    ];
    const session = {
      id,
      accountId,
      role: ROLES[role] ?? 'contestant',
      issuedAt: new Date(issuedAt),
      expiresAt: new Date(expiresAt),
    };
    this.known.set(token, session);
    return session;
  }

  private signature(body: string): string {
    return createHmac('sha256', this.secret).update(body).digest('base64url');
  }
}
