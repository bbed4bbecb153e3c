import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../../platform/database/transactions.js';
import { Refusal, type RefusalKind } from '../../../platform/http/refusal.js';
import { Credentials, type StoredCredentials } from '../../../platform/session/credentials.js';
import { Sessions } from '../../../platform/session/sessions.js';
import type { Account } from '../account.entity.js';
import { type AccountDetails, checkedDetails } from '../account-details.js';
import { loginTaken, wrongCredentials } from '../account-refusals.js';
import { AccountsRepository } from '../accounts.repository.js';
import { SignIn, type SignedInAccount } from './sign-in.js';

/** What somebody fills in to get an account. */
export interface Newcomer {
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

/** An account that could be made. */
export type PreparedAccount = AccountDetails & StoredCredentials;

/** Accounts that people make for themselves together with something else, in its transaction: both, or neither. */
@Injectable()
export class NewcomerAccounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsRepository,
    private readonly credentials: Credentials,
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
  ) {}

  /**
   * Signs in whoever has the account already; null: nobody has the login.
   *
   * @throws invalid-request, login-taken when the password isn't that account's, account-disabled, too-many-wrong-tries,
   *   sign-in-busy
   */
  async known(newcomer: Newcomer, address: string): Promise<SignedInAccount | null> {
    const { login } = checkedDetails(newcomer);
    if (!(await this.accounts.byLogin(this.transactions.committed, login))) return null;
    try {
      return await this.signIn.run(login, newcomer.password, address);
    } catch (error) {
      throw is(error, wrongCredentials) ? loginTaken() : error;
    }
  }

  /** The slow part, before the transaction. @throws invalid-request, sign-in-busy */
  async prepare(newcomer: Newcomer): Promise<PreparedAccount> {
    const details = checkedDetails(newcomer);
    return { ...details, ...(await this.credentials.make({ password: newcomer.password })).stored };
  }

  /** @throws login-taken: perhaps since a moment ago */
  async add(tx: Tx, prepared: PreparedAccount): Promise<Account> {
    const account = await this.accounts.add(tx, { ...prepared, role: 'contestant' });
    if (!account) throw loginTaken();
    return account;
  }

  isTaken(error: unknown): boolean {
    return is(error, loginTaken);
  }

  open(account: Account): SignedInAccount {
    return { account, token: this.sessions.open(account.id, account.role, account.createdAt) };
  }
}

function is(error: unknown, { code }: RefusalKind<never[]>): boolean {
  return error instanceof Refusal && error.parts.code === code;
}
