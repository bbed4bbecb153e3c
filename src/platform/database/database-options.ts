import { mkdirSync } from 'node:fs';
import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import { SnakeColumns } from './snake-columns.js';
import { databaseFile, type Settings } from '../settings/settings.js';

type Migrations = NonNullable<TypeOrmModuleOptions['migrations']>;

/** How many PostgreSQL connections one process holds. */
const POOL_SIZE = 20;

/** The connection that writes: SQLite in `DATA_DIR`, or PostgreSQL when `DATABASE_URL` is set. */
export function databaseOptions(settings: Settings, migrations: Migrations): TypeOrmModuleOptions {
  const common = {
    autoLoadEntities: true,
    synchronize: false,
    migrations,
    migrationsRun: true,
    migrationsTransactionMode: 'each' as const,
    namingStrategy: new SnakeColumns(),
    retryAttempts: 0,
  };
  if (settings.databaseUrl)
    return { ...common, type: 'postgres', url: settings.databaseUrl, poolSize: POOL_SIZE, applicationName: 'zhisai' };

  mkdirSync(settings.dataDir, { recursive: true });
  return {
    ...common,
    type: 'better-sqlite3',
    database: databaseFile(settings),
    prepareDatabase: prepareSqlite,
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
