import type { Database } from 'better-sqlite3';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Randomness } from '../chance/randomness.js';
import { untilUndisturbed } from './conflicts.js';

/**
 * The database driver's own connection, for statements that are too hot for TypeORM. What goes through it takes no part
 * in `Transactions.run`: on SQLite it needs `Transactions.takeTurn`.
 */
export class RawConnection {
  constructor(
    private readonly writer: DataSource,
    private readonly randomness: Randomness,
  ) {}

  /** SQLite's one writing connection. */
  sqlite(): Database {
    return (this.driverOf('better-sqlite3') as { databaseConnection: Database }).databaseConnection;
  }

  /** PostgreSQL's pool. */
  postgres(): Pool {
    return (this.driverOf('postgres') as { master: Pool }).master;
  }

  /** Asks PostgreSQL, again when the statement was given up for another transaction: it is one of its own. */
  onPostgres<T>(ask: (pool: Pool) => Promise<T>): Promise<T> {
    return untilUndisturbed(this.randomness, () => ask(this.postgres()));
  }

  private driverOf(type: 'better-sqlite3' | 'postgres'): unknown {
    if (this.writer.options.type !== type) throw new Error(`the database is ${this.writer.options.type}, not ${type}`);
    return this.writer.driver;
  }
}
