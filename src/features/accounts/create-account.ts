import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Transactions } from '../../platform/database/transactions.js';
import { Credentials } from '../../platform/session/credentials.js';
import type { Role } from '../../platform/session/roles.js';
import { Sessions } from '../../platform/session/sessions.js';
import type { Account } from './account.entity.js';
import { checkedDetails } from './account-details.js';
import { loginTaken } from './account-refusals.js';
import { AccountsRepository } from './accounts.repository.js';

export interface NewAccount {
  readonly name: string;
  readonly login: string;
  /** 8 to 128 characters. Without it and without an access code one is made up. */
  readonly password?: string | undefined;
  /** Long and random (12 characters or more), on paper or in a message: signs in in place of a password. */
  readonly accessCode?: string | undefined;
  /** Default: contestant. */
  readonly role?: Role | undefined;
}

export interface CreatedAccount {
  readonly account: Account;
  /** The password that was made up, to be shown once; null when a secret was given. */
  readonly generatedPassword: string | null;
}

/** Makes an account: by oneself (sign-up), by an administrator for somebody, at the command line. */
@Injectable()
export class CreateAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsRepository,
    private readonly credentials: Credentials,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @param actor who makes it; null: the person it is for, and that isn't an act for the audit log
   * @throws invalid-request, login-taken, sign-in-busy
   */
  async run(given: NewAccount, actor: Actor | null): Promise<CreatedAccount> {
    const details = checkedDetails(given);
    // Known before the slow hash in nearly every case; the insert decides.
    if (await this.accounts.byLogin(this.transactions.committed, details.login)) throw loginTaken();
    const { stored, generatedPassword } = await this.credentials.make(given);

    const account = await this.transactions.run(async (tx) => {
      const added = await this.accounts.add(tx, { ...details, ...stored, role: given.role ?? 'contestant' });
      if (!added) throw loginTaken();
      if (actor) await this.audit.record(tx, actor, creationOf(added));
      return added;
    });
    return { account, generatedPassword };
  }
}

/** The audited act of making an account; secrets stay out of it. */
export function creationOf({ id, name, login, role }: Account) {
  return {
    action: 'account.create',
    subjectKind: 'account',
    subjectId: id,
    before: null,
    after: { name, login, role },
  };
}

/** Makes an account for oneself, and signs in. */
@Injectable()
export class SignUp {
  constructor(
    private readonly createAccount: CreateAccount,
    private readonly sessions: Sessions,
  ) {}

  /** @throws invalid-request, login-taken, sign-in-busy */
  async run({ name, login, password }: { name: string; login: string; password: string }) {
    const { account } = await this.createAccount.run({ name, login, password }, null);
    return { account, token: this.sessions.open(account.id, account.role, account.createdAt) };
  }
}
