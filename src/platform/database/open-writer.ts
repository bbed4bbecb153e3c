import type { Database } from 'better-sqlite3';
import { DataSource, type DataSourceOptions, MigrationExecutor } from 'typeorm';

/** Connects, brings the schema up to date, and only then sets how long ordinary work may wait. */
export async function openWriter(options: DataSourceOptions | undefined): Promise<DataSource> {
  if (!options) throw new Error('a database without options');
  const writer = await new DataSource(options).initialize();
  try {
    await migrate(writer);
  } catch (error) {
    await writer.destroy();
    throw error;
  }
  // Waiting for the lock is the business of Transactions, which doesn't hold up the main thread (sqlite-lock.ts).
  if (options.type === 'better-sqlite3') sqliteConnection(writer).pragma('busy_timeout = 0');
  return writer;
}

/** A migration of a large table takes as long as it takes. */
async function migrate(writer: DataSource): Promise<void> {
  const runner = writer.createQueryRunner();
  const isPostgres = writer.options.type === 'postgres';
  try {
    if (isPostgres) for (const name of TIMEOUTS) await runner.query(`SET ${name} = 0`);
    const migrations = new MigrationExecutor(writer, runner);
    migrations.transaction = 'each';
    await migrations.executePendingMigrations();
    if (isPostgres) for (const name of TIMEOUTS) await runner.query(`RESET ${name}`);
  } finally {
    await runner.release();
  }
}

const TIMEOUTS = ['statement_timeout', 'idle_in_transaction_session_timeout'];

function sqliteConnection(writer: DataSource): Database {
  return (writer.driver as unknown as { databaseConnection: Database }).databaseConnection;
}
