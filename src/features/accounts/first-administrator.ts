import { Inject, Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import { Credentials, type StoredCredentials } from '../../platform/session/credentials.js';
import { SETTINGS, type Settings } from '../../platform/settings/settings.js';
import type { Account } from './account.entity.js';
import { AccountsRepository } from './accounts.repository.js';
import { creationOf } from './create-account.js';

const LOGIN = 'admin';
const FIRST_START: Actor = { id: null, address: 'first-start' };

export interface FirstAdministratorOutcome {
  /** Of whoever can administer the system, made just now or long ago. */
  readonly login: string;
  /** To be shown once: made up just now; null when the operator gave it, or nothing was created. */
  readonly password: string | null;
  readonly created: boolean;
}

/** Sees to it that somebody can administer the system. */
@Injectable()
export class FirstAdministrator {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly transactions: Transactions,
    private readonly accounts: AccountsRepository,
    private readonly credentials: Credentials,
    private readonly audit: AuditLog,
  ) {}

  /** Makes an administrator with ADMIN_PASSWORD, or a password made up, when there is none; of several processes that start together only one does. */
  async ensure(): Promise<FirstAdministratorOutcome> {
    const existing = await this.accounts.firstAdministrator(this.transactions.committed);
    if (existing) return nothingCreated(existing);
    const password = this.settings.adminPassword ?? undefined;
    const { stored, generatedPassword } = await this.credentials.make({ password });

    return this.transactions.run(async (tx) => {
      const { account, created } = await this.add(tx, stored);
      if (!created) return nothingCreated(account);
      await this.audit.record(tx, FIRST_START, creationOf(account));
      return { login: account.login, password: generatedPassword, created };
    });
  }

  /** `admin`, or where a contestant goes by that name `admin-2` and so on; not `created`: another process was faster. */
  private async add(tx: Tx, stored: StoredCredentials): Promise<{ account: Account; created: boolean }> {
    for (let number = 1; ; number += 1) {
      const faster = await this.accounts.firstAdministrator(tx);
      if (faster) return { account: faster, created: false };
      const login = number === 1 ? LOGIN : `${LOGIN}-${number}`;
      const account = await this.accounts.add(tx, { ...stored, name: '管理员', login, role: 'administrator' });
      if (account) return { account, created: true };
    }
  }
}

function nothingCreated({ login }: Account): FirstAdministratorOutcome {
  return { login, password: null, created: false };
}
