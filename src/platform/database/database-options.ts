import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import { SnakeColumns } from './snake-columns.js';
import { sqliteDriver } from './sqlite-driver.js';
import { makeDataFolder, makeOwnFile } from '../files/data-folder.js';
import { databaseFile, type Settings } from '../settings/settings.js';

type Migrations = NonNullable<TypeOrmModuleOptions['migrations']>;

/** How many PostgreSQL connections one process holds. */
const POOL_SIZE = 20;

/**
 * Nothing waits for PostgreSQL for ever, in milliseconds: for a connection; for one statement, locks included; with a
 * transaction open in which nothing is asked. Migrations may take longer (`openWriter`).
 */
const CONNECTED_IN = 10_000;
const ANSWERED_IN = 30_000;
const IDLE_IN_TRANSACTION = 60_000;

/** The connection that writes: SQLite in `DATA_DIR`, or PostgreSQL when `DATABASE_URL` is set. */
export function databaseOptions(settings: Settings, migrations: Migrations): TypeOrmModuleOptions {
  const common = {
    autoLoadEntities: true,
    synchronize: false,
    migrations,
    namingStrategy: new SnakeColumns(),
    // Whoever starts says what is wrong, once; without this the module writes it to the log, with a trace.
    toRetry: () => false,
  };
  if (settings.databaseUrl) return { ...common, ...postgresOptions(settings.databaseUrl) };

  makeDataFolder(settings.dataDir);
  makeOwnFile(databaseFile(settings));
  return {
    ...common,
    type: 'better-sqlite3',
    driver: sqliteDriver(),
    database: databaseFile(settings),
    prepareDatabase: prepareSqlite,
  };
}

function postgresOptions(url: string) {
  return {
    type: 'postgres' as const,
    url,
    poolSize: POOL_SIZE,
    applicationName: 'zhisai',
    connectTimeoutMS: CONNECTED_IN,
    extra: {
      statement_timeout: ANSWERED_IN,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION,
      keepAlive: true,
    },
  };
}

interface SqliteConnection {
  pragma(statement: string): unknown;
}

/** WAL lets readers read beside the one writer; FULL makes a commit durable before it is acknowledged (I1). */
export function prepareSqlite(connection: SqliteConnection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  // Pages that many saves change are copied into the database once for all of them; 4,000 pages are 16 MB of log.
  connection.pragma('wal_autocheckpoint = 4000');
  connection.pragma('cache_size = -65536');
  connection.pragma('temp_store = MEMORY');
}
