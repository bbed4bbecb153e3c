import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';
import type { Randomness } from '../chance/randomness.js';
import { endAbandonedTransaction } from './abandoned-transaction.js';
import { untilUndisturbed } from './conflicts.js';
import { databaseBusy, databaseUnavailable, isBusy } from './database-errors.js';
import { patienceEnds, whenUnlocked } from './sqlite-lock.js';
import { Turns } from './turns.js';

/** A place to read from: either committed data, or what a transaction sees. */
export interface Reading {
  readonly manager: EntityManager;
}

/** An open transaction. Only what holds one can write. */
export class Tx implements Reading {
  readonly committed: (() => void)[] = [];

  constructor(readonly manager: EntityManager) {}

  /** Runs once the transaction is durable, in the order in which it was asked for; never when it is rolled back. */
  afterCommit(action: () => void): void {
    this.committed.push(action);
  }
}

/**
 * The one door for writes.
 *
 * On SQLite transactions take turns, since they share one connection, and wait for another
 * process that writes (the command line) without holding anybody up; on PostgreSQL
 * they run side by side. A `run` inside a `run` would wait for itself, so it is an error.
 * Work inside must not wait for anything but the database, and reads with its `tx`: on PostgreSQL a reading of what is
 * `committed` takes a second connection, and when everybody who has one waits for whoever needs another, nobody goes on.
 *
 * On PostgreSQL two transactions can get into each other's way, and the database gives one of them up. Its work is done
 * again, a few times, before anybody hears of it. So **work can be done twice**: until the commit it changes nothing but
 * the database. What it changes elsewhere (memory, news for others) goes into `tx.afterCommit`, and what it was given
 * stays as it was. In which order rows are held, so that this is rare, stands in docs/architecture.md.
 */
export class Transactions {
  private readonly turns: Turns | null;
  private readonly inside = new AsyncLocalStorage<true>();
  private underWay = 0;

  constructor(
    private readonly writer: DataSource,
    private readonly reader: DataSource,
    private readonly randomness: Randomness,
  ) {
    this.turns = writer.options.type === 'better-sqlite3' ? new Turns() : null;
  }

  /** Committed data only: on SQLite a connection of its own, which reads beside the writer. */
  get committed(): Reading {
    return { manager: this.reader.manager };
  }

  get dialect(): 'sqlite' | 'postgres' {
    return this.turns ? 'sqlite' : 'postgres';
  }

  /**
   * @param work may be done again from its beginning: see above
   * @throws database-busy when another process holds SQLite's lock for too long
   */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (this.inside.getStore()) throw new Error('Transactions.run inside Transactions.run: pass the tx along instead');
    const [result, committed] = await this.watched(() => this.inTurn(() => this.undisturbed(work)));
    for (const action of committed) action();
    return result;
  }

  /**
   * A turn on SQLite's writing connection for a synchronous transaction of one's own
   * (the answer store's group commit). Only on SQLite.
   *
   * @param work begins with the lock (`BEGIN IMMEDIATE`), so that it has done nothing when it fails for it
   * @throws database-busy as `run` does
   */
  takeTurn<T>(work: () => T): Promise<T> {
    if (!this.turns) throw new Error('takeTurn is for SQLite only');
    return this.inTurn(work);
  }

  private inTurn<T>(work: () => Promise<T> | T): Promise<T> {
    if (!this.turns) return Promise.resolve(work());
    const until = patienceEnds();
    return this.turns.take(() => whenUnlocked(until, work));
  }

  /** On SQLite nobody is beside a transaction that could disturb it. */
  private undisturbed<T>(work: (tx: Tx) => Promise<T>): Promise<[T, (() => void)[]]> {
    return this.turns ? this.transact(work) : untilUndisturbed(this.randomness, () => this.transact(work));
  }

  /** Following every promise to notice a run inside a run costs all requests something, so it ends with the last run. */
  private async watched<T>(run: () => Promise<T>): Promise<T> {
    this.underWay += 1;
    try {
      return await this.inside.run(true, run);
    } finally {
      this.underWay -= 1;
      if (this.underWay === 0) this.inside.disable();
    }
  }

  private async transact<T>(work: (tx: Tx) => Promise<T>): Promise<[T, (() => void)[]]> {
    try {
      return await this.writer.transaction(async (manager) => {
        // Takes SQLite's write lock before the first read, so that another process (the command line) can't make
        // this transaction fail when it turns from reading to writing.
        if (this.turns) await manager.query('DELETE FROM "migrations" WHERE 1 = 0');
        const tx = new Tx(manager);
        return [await work(tx).catch((error: unknown) => fail(error, manager)), tx.committed];
      });
    } catch (error) {
      if (this.turns) endAbandonedTransaction(this.writer);
      throw error;
    }
  }
}

/**
 * A lock that is met in the middle isn't waited for: the work would be done twice. TypeORM gives a connection that broke
 * back at once, and then says only that it was given back.
 */
function fail(error: unknown, { queryRunner }: EntityManager): never {
  if (isBusy(error)) throw databaseBusy();
  throw queryRunner?.isReleased ? databaseUnavailable() : error;
}
