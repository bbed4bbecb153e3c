import type { Role } from './roles.js';
import type { Session } from './session-token.js';

/** What the feature that owns accounts tells the guard about a session. */
export abstract class SessionRegistry {
  /** Signed out, or issued before its account's password was reset. Answered from memory. */
  abstract isRevoked(session: Session): boolean;
  /** The account's role as it stands in the database; null when the account may not sign in any more. */
  abstract currentRole(accountId: string): Promise<Role | null>;
}
