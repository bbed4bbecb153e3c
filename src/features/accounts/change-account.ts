import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { Role } from '../../platform/session/roles.js';
import { Sessions } from '../../platform/session/sessions.js';
import type { Account } from './account.entity.js';
import { accountNotFound, lastAdministrator } from './account-refusals.js';
import { AccountsRepository } from './accounts.repository.js';

/** What an administrator decides about an account; what isn't mentioned stays. */
export interface AccountChange {
  readonly role?: Role;
  readonly disabled?: boolean;
}

/**
 * Gives an account another role, disables it or enables it again; that works from the next request on. Another role ends
 * the account's sessions: a contestant's is believed without a look at the database, so it would stay a contestant's.
 */
@Injectable()
export class ChangeAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsRepository,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Changing nothing is fine and isn't logged. @throws account-not-found, last-administrator */
  run(id: string, change: AccountChange, actor: Actor): Promise<Account> {
    return this.transactions.run(async (tx) => {
      const administrators = await this.accounts.lockAdministrators(tx);
      const before = await this.accounts.lockById(tx, id);
      if (!before) throw accountNotFound();

      const after = { ...before, ...this.outcome(before, change) };
      if (after.role === before.role && after.disabledAt === before.disabledAt) return before;
      if (administers(before) && !administers(after) && administrators.length === 1) throw lastAdministrator();

      await this.accounts.change(tx, id, { role: after.role, disabledAt: after.disabledAt });
      if (after.disabledAt || after.role !== before.role) await this.sessions.endAll(tx, id);
      await this.audit.record(tx, actor, {
        action: actionOf(change),
        subjectKind: 'account',
        subjectId: id,
        before: { role: before.role, disabledAt: before.disabledAt },
        after: { role: after.role, disabledAt: after.disabledAt },
      });
      return after;
    });
  }

  private outcome(before: Account, { role, disabled }: AccountChange): Pick<Account, 'role' | 'disabledAt'> {
    const disabledAt = disabled ? (before.disabledAt ?? this.clock.now()) : null;
    return { role: role ?? before.role, disabledAt: disabled === undefined ? before.disabledAt : disabledAt };
  }
}

function administers({ role, disabledAt }: Account): boolean {
  return role === 'administrator' && disabledAt === null;
}

function actionOf({ role, disabled }: AccountChange): string {
  if (role !== undefined) return 'account.change-role';
  return disabled ? 'account.disable' : 'account.enable';
}
