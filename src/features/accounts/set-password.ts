import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import { Credentials, type StoredCredentials } from '../../platform/session/credentials.js';
import type { Session } from '../../platform/session/session-token.js';
import { Sessions } from '../../platform/session/sessions.js';
import type { Person } from '../../platform/session/signed-in.js';
import type { Account } from './account.entity.js';
import { normalizedLogin } from './account-details.js';
import { accountNotFound, wrongCurrentPassword } from './account-refusals.js';
import { AccountsRepository } from './accounts.repository.js';

/** What both ways to a new password do in their transaction: an access code ends, too, and so do the account's sessions. */
@Injectable()
export class ReplacePassword {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  /** @param kept the one session that goes on */
  async run(
    tx: Tx,
    account: Account,
    {
      stored,
      action,
      actor,
      kept = null,
    }: { stored: StoredCredentials; action: string; actor: Actor; kept?: Session | null },
  ): Promise<void> {
    await this.accounts.change(tx, account.id, stored);
    await this.sessions.endAll(tx, account.id, kept);
    await this.audit.record(tx, actor, {
      action,
      subjectKind: 'account',
      subjectId: account.id,
      before: secretsOf(account),
      after: secretsOf(stored),
    });
  }
}

/** For the log: which secrets there are, never what they are. */
function secretsOf({ passwordHash, accessCodeHash }: StoredCredentials) {
  return { password: passwordHash !== null, accessCode: accessCodeHash !== null };
}

/** A person's own new password. Everyone else who is signed in with the old one is signed out. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsRepository,
    private readonly credentials: Credentials,
    private readonly replacePassword: ReplacePassword,
  ) {}

  /** @throws invalid-request, wrong-current-password, too-many-wrong-tries, sign-in-busy */
  async run(person: Person, current: string, next: string): Promise<void> {
    const known = await this.accounts.byId(this.transactions.committed, person.id);
    if (!known) throw accountNotFound();
    const from = { login: known.login, address: person.address };
    if (!(await this.credentials.match(known, current, from))) throw wrongCurrentPassword();
    const { stored } = await this.credentials.make({ password: next }, '/next');

    await this.transactions.run(async (tx) => {
      const account = await this.accounts.lockById(tx, person.id);
      // Reset by somebody meanwhile: what was typed isn't the current one any more.
      if (!account || account.passwordHash !== known.passwordHash) throw wrongCurrentPassword();
      const action = 'account.change-password';
      await this.replacePassword.run(tx, account, { stored, action, actor: person, kept: person.session });
    });
  }
}

/** Whose password: by id, or by login as typed. */
export type WhoseAccount = { readonly id: string } | { readonly login: string };

/** A new password for somebody who lost theirs, by an administrator or at the command line. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsRepository,
    private readonly credentials: Credentials,
    private readonly replacePassword: ReplacePassword,
  ) {}

  /**
   * @param password without it one is made up, and answered to be shown once
   * @throws account-not-found, invalid-request, sign-in-busy
   */
  async run(
    whose: WhoseAccount,
    password: string | undefined,
    actor: Actor,
  ): Promise<{ account: Account; generatedPassword: string | null }> {
    const { id } = await this.find(whose);
    const { stored, generatedPassword } = await this.credentials.make({ password });

    return this.transactions.run(async (tx) => {
      const account = await this.accounts.lockById(tx, id);
      if (!account) throw accountNotFound();
      await this.replacePassword.run(tx, account, { stored, action: 'account.reset-password', actor });
      return { account, generatedPassword };
    });
  }

  private async find(whose: WhoseAccount): Promise<Account> {
    const committed = this.transactions.committed;
    const account =
      'id' in whose
        ? await this.accounts.byId(committed, whose.id)
        : await this.accounts.byLogin(committed, normalizedLogin(whose.login));
    if (!account) throw accountNotFound();
    return account;
  }
}
