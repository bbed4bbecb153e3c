import type { DataSource } from 'typeorm';

/** What is needed here of TypeORM's driver for SQLite, which keeps one connection and one query runner. */
interface SqliteDriver {
  readonly databaseConnection: { readonly inTransaction: boolean; exec(statement: string): unknown };
  readonly queryRunner?: { isTransactionActive: boolean; transactionDepth: number };
}

/**
 * Makes sure that a failed transaction on SQLite has really ended, for the connection and for TypeORM.
 *
 * A COMMIT that fails because the disk is full has been rolled back by SQLite itself. TypeORM's own ROLLBACK then fails,
 * it goes on believing that its transaction is open, and every later transaction would be a savepoint inside one that
 * nobody commits: acknowledged, visible to this process, and gone at the next start.
 */
export function endAbandonedTransaction(writer: DataSource): void {
  const { databaseConnection, queryRunner } = writer.driver as unknown as SqliteDriver;
  if (databaseConnection.inTransaction) databaseConnection.exec('ROLLBACK');
  if (queryRunner) Object.assign(queryRunner, { isTransactionActive: false, transactionDepth: 0 });
}
