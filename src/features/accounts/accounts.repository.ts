import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Clock } from '../../platform/chance/clock.js';
import { Randomness } from '../../platform/chance/randomness.js';
import { held } from '../../platform/database/held-rows.js';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import type { Role } from '../../platform/session/roles.js';
import { Account } from './account.entity.js';

/** What a list of accounts is narrowed to. */
export interface AccountFilter {
  /** Part of a name or of a normalized login. */
  readonly search?: string | undefined;
  readonly role?: Role | undefined;
}

@Injectable()
export class AccountsRepository {
  constructor(
    private readonly clock: Clock,
    private readonly randomness: Randomness,
  ) {}

  byId(reading: Reading, id: string): Promise<Account | null> {
    return reading.manager.findOneBy(Account, { id });
  }

  byIds(reading: Reading, ids: readonly string[]): Promise<Account[]> {
    return reading.manager.findBy(Account, { id: In([...ids]) });
  }

  byLogin(reading: Reading, login: string): Promise<Account | null> {
    return reading.manager.findOneBy(Account, { login });
  }

  /** Of those who can sign in, or else of all, the one who has been here longest; null: there is none. */
  async firstAdministrator(reading: Reading): Promise<Account | null> {
    const all = await reading.manager.find(Account, { where: { role: 'administrator' }, order: { id: 'ASC' } });
    return all.find(({ disabledAt }) => disabledAt === null) ?? all[0] ?? null;
  }

  /** Newest first, from the one after `after` on; `total` counts all that pass the filter. */
  async page(
    reading: Reading,
    filter: AccountFilter,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<{ total: number; accounts: Account[] }> {
    const query = reading.manager.createQueryBuilder(Account, 'account').where('1 = 1');
    if (filter.role) query.andWhere('account.role = :role', { role: filter.role });
    if (filter.search)
      query.andWhere(`(account.login LIKE :part ESCAPE '\\' OR LOWER(account.name) LIKE :part ESCAPE '\\')`, {
        part: `%${filter.search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`,
      });
    const total = await query.getCount();
    if (after) query.andWhere('account.id < :after', { after });
    return { total, accounts: await query.orderBy('account.id', 'DESC').take(limit).getMany() };
  }

  /** null: somebody has the login already, perhaps since a moment ago. */
  async add(tx: Tx, details: Omit<Account, 'id' | 'createdAt' | 'disabledAt'>): Promise<Account | null> {
    const account: Account = {
      ...details,
      id: this.randomness.id(),
      createdAt: this.clock.now(),
      disabledAt: null,
    };
    // A violated unique index would end the transaction on PostgreSQL; ignoring it waits for whoever inserts the same.
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(Account)
      .values(account)
      .orIgnore()
      .updateEntity(false)
      .execute();
    const stored = await this.byLogin(tx, account.login);
    return stored?.id === account.id ? stored : null;
  }

  /** Every administrator who can sign in, locked until the end of the transaction, so that two can't remove each other. */
  lockAdministrators(tx: Tx): Promise<Account[]> {
    const query = tx.manager
      .createQueryBuilder(Account, 'account')
      .where({ role: 'administrator', disabledAt: IsNull() })
      .orderBy('account.id');
    return held(tx, query).getMany();
  }

  lockById(tx: Tx, id: string): Promise<Account | null> {
    return held(tx, tx.manager.createQueryBuilder(Account, 'account').where({ id })).getOne();
  }

  async change(
    tx: Tx,
    id: string,
    changes: Partial<Pick<Account, 'role' | 'disabledAt' | 'passwordHash' | 'accessCodeHash'>>,
  ): Promise<void> {
    await tx.manager.update(Account, { id }, changes);
  }
}
