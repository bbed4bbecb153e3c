import type { Database } from 'better-sqlite3';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/**
 * The database driver's own connection, for statements that are too hot for TypeORM. What goes through it takes no part
 * in `Transactions.run`: on SQLite it needs `Transactions.takeTurn`.
 */
export class RawConnection {
  constructor(private readonly writer: DataSource) {}

  /** SQLite's one writing connection. */
  sqlite(): Database {
    return (this.driverOf('better-sqlite3') as { databaseConnection: Database }).databaseConnection;
  }

  /** PostgreSQL's pool. */
  postgres(): Pool {
    return (this.driverOf('postgres') as { master: Pool }).master;
  }

  private driverOf(type: 'better-sqlite3' | 'postgres'): unknown {
    if (this.writer.options.type !== type) throw new Error(`the database is ${this.writer.options.type}, not ${type}`);
    return this.writer.driver;
  }
}
