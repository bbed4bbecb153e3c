import { statSync } from 'node:fs';
import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { databaseFile, type Settings } from '../settings/settings.js';
import { databaseOptions } from './database-options.js';

type Migrations = NonNullable<TypeOrmModuleOptions['migrations']>;

/** `missing`: no file, or a database without our tables. `outdated`: this version has migrations that it doesn't have. */
export type DatabaseState = 'missing' | 'outdated' | 'current';

/** Looks, and makes nothing: no folder, no file, no table. @throws what the driver, or the folder that can't be read, says */
export async function databaseState(settings: Settings, migrations: Migrations): Promise<DatabaseState> {
  if (!settings.databaseUrl && !holdsSomething(databaseFile(settings))) return 'missing';
  const options = { ...databaseOptions(settings, []), prepareDatabase: undefined, readonly: true };
  const source = await new DataSource(options as DataSourceOptions).initialize();
  try {
    return await stateOf(source, namesOf(migrations));
  } finally {
    await source.destroy();
  }
}

/** For people: the file, or the address without user and password. */
export function databaseName(settings: Settings): string {
  if (!settings.databaseUrl) return databaseFile(settings);
  const { host, pathname } = new URL(settings.databaseUrl);
  return `${host}${pathname}`;
}

async function stateOf(source: DataSource, wanted: readonly string[]): Promise<DatabaseState> {
  const runner = source.createQueryRunner();
  try {
    if (!(await runner.hasTable('migrations'))) return 'missing';
    const rows = (await runner.query('SELECT name FROM migrations')) as { name: string }[];
    const done = new Set(rows.map(({ name }) => name));
    if (done.size === 0) return 'missing';
    return wanted.every((name) => done.has(name)) ? 'current' : 'outdated';
  } finally {
    await runner.release();
  }
}

function holdsSomething(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function namesOf(migrations: Migrations): string[] {
  return (migrations as readonly { readonly name: string }[]).map(({ name }) => name);
}
