import { Injectable } from '@nestjs/common';
import { type Reading, Transactions } from '../../platform/database/transactions.js';
import type { Role } from '../../platform/session/roles.js';
import type { Account } from './account.entity.js';
import { accountNotFound } from './account-refusals.js';
import { type AccountFilter, AccountsRepository } from './accounts.repository.js';

/** What other features and their screens may know of an account. */
export interface AccountSummary {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly role: Role;
}

export interface AccountPage {
  readonly total: number;
  readonly accounts: Account[];
  /** What `after` has to be for the page that follows; null: there is none. */
  readonly next: string | null;
}

/** Reads: who has an account. */
@Injectable()
export class AccountDirectory {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsRepository,
  ) {}

  /** In no particular order; ids without an account are left out. */
  async byIds(reading: Reading, ids: readonly string[]): Promise<AccountSummary[]> {
    const accounts = await this.accounts.byIds(reading, ids);
    return accounts.map(({ id, name, login, role }) => ({ id, name, login, role }));
  }

  /** @throws account-not-found */
  async byId(id: string): Promise<Account> {
    const account = await this.accounts.byId(this.transactions.committed, id);
    if (!account) throw accountNotFound();
    return account;
  }

  /** The role as it stands now; null when there is no such account or it is disabled. */
  async roleOf(id: string): Promise<Role | null> {
    const account = await this.accounts.byId(this.transactions.committed, id);
    return account && !account.disabledAt ? account.role : null;
  }

  /** Newest first. */
  async page(filter: AccountFilter, page: { after?: string | undefined; limit: number }): Promise<AccountPage> {
    const { total, accounts } = await this.accounts.page(this.transactions.committed, filter, {
      ...page,
      limit: page.limit + 1,
    });
    const shown = accounts.slice(0, page.limit);
    return { total, accounts: shown, next: accounts.length > shown.length ? (shown.at(-1)?.id ?? null) : null };
  }
}
