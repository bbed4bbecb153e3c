import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';
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
 * On SQLite transactions take turns, since they share one connection; on PostgreSQL
 * they run side by side. A `run` inside a `run` would wait for itself, so it is an error.
 * Work inside must not wait for anything but the database.
 */
export class Transactions {
  private readonly turns: Turns | null;
  private readonly inside = new AsyncLocalStorage<true>();
  private underWay = 0;

  constructor(
    private readonly writer: DataSource,
    private readonly reader: DataSource,
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

  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (this.inside.getStore()) throw new Error('Transactions.run inside Transactions.run: pass the tx along instead');
    const [result, committed] = await this.watched(() =>
      this.turns ? this.turns.take(() => this.transact(work)) : this.transact(work),
    );
    for (const action of committed) action();
    return result;
  }

  /**
   * A turn on SQLite's writing connection for a synchronous transaction of one's own
   * (the answer store's group commit). Only on SQLite.
   */
  takeTurn<T>(work: () => T): Promise<T> {
    if (!this.turns) throw new Error('takeTurn is for SQLite only');
    return this.turns.take(work);
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

  private transact<T>(work: (tx: Tx) => Promise<T>): Promise<[T, (() => void)[]]> {
    return this.writer.transaction(async (manager) => {
      // Takes SQLite's write lock before the first read, so that another process (the command line) can't make
      // this transaction fail when it turns from reading to writing.
      if (this.turns) await manager.query('DELETE FROM "migrations" WHERE 1 = 0');
      const tx = new Tx(manager);
      return [await work(tx), tx.committed];
    });
  }
}
