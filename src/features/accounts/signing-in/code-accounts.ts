import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/chance/clock.js';
import type { Reading, Tx } from '../../../platform/database/transactions.js';
import { Sessions } from '../../../platform/session/sessions.js';
import type { Account } from '../account.entity.js';
import { checkedDetails } from '../account-details.js';
import { accountDisabled } from '../account-refusals.js';
import { AccountsRepository } from '../accounts.repository.js';
import type { SignedInAccount } from './sign-in.js';

/** Accounts of people who sign in with an access code that somebody gave them, and have no password of their own. */
@Injectable()
export class CodeAccounts {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  byId(reading: Reading, id: string): Promise<Account | null> {
    return this.accounts.byId(reading, id);
  }

  /** @param logins the first one that nobody has becomes the account's; the last one is nobody's for sure */
  async add(tx: Tx, name: string, logins: readonly string[], accessCodeHash: string): Promise<Account> {
    for (const login of logins) {
      const secrets = { passwordHash: null, accessCodeHash };
      const account = await this.accounts.add(tx, {
        ...checkedDetails({ name, login }),
        ...secrets,
        role: 'contestant',
      });
      if (account) return account;
    }
    throw new Error(`every login is taken: ${logins.join(', ')}`);
  }

  /** A session for whoever has shown the account's access code. @throws account-disabled */
  open(account: Account): SignedInAccount {
    if (account.disabledAt) throw accountDisabled();
    return { account, token: this.sessions.open(account.id, account.role, this.clock.now()) };
  }
}
