import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { migrations } from '../migrations/migrations.js';
import { databaseName, databaseState } from '../platform/database/database-state.js';
import { openingFault } from '../platform/database/opening-faults.js';
import { said } from '../platform/http/said.js';
import { NestLog } from '../platform/observing/nest-log.js';
import { openLog } from '../platform/observing/log.js';
import { readSettings, type Settings } from '../platform/settings/settings.js';
import { explained } from '../platform/settings/start-fault.js';
import { CommandFailed, remark } from './terminal.js';

/**
 * What a command may do to the database before it begins. A database that is made where nobody expects one (another
 * folder, a mistyped setting) hides the real one, so only what fills it may make it; and the tables of a running server
 * are changed only by whoever asks for just that.
 */
export type Preparation = 'none' | 'make-if-missing' | 'make-or-update';

/**
 * Opens the application without a server and without its background work, and closes it at the end.
 *
 * @throws CommandFailed when the database isn't there, or needs an update that the command may not make
 * @throws StartFault when it can't be opened
 */
export async function withApplication<T>(
  work: (app: INestApplicationContext) => Promise<T>,
  preparation: Preparation = 'none',
): Promise<T> {
  const settings = readSettings();
  const app = await explained(
    () => open(settings, preparation),
    (error) => openingFault(error, settings),
  );
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

async function open(settings: Settings, preparation: Preparation): Promise<INestApplicationContext> {
  await prepare(settings, preparation);
  const log = openLog('warn', process.stderr);
  return NestFactory.createApplicationContext(AppModule.with(settings, log), {
    logger: new NestLog(log),
    abortOnError: false,
  });
}

/** What is allowed here is done where the application opens its database, which makes and updates it. */
async function prepare(settings: Settings, preparation: Preparation): Promise<void> {
  const state = await databaseState(settings, migrations);
  const name = databaseName(settings);
  if (state === 'outdated' && preparation !== 'make-or-update') throw outdated(name);
  if (state !== 'missing') return;
  if (preparation === 'none') throw missing(name, settings.databaseUrl === null ? 'DATA_DIR' : 'DATABASE_URL');
  remark(said(`新建数据库：${name}`, `A new database is made: ${name}`));
}

function missing(name: string, setting: string): CommandFailed {
  return new CommandFailed(
    said(
      `这里还没有知赛的数据库：${name}。如果数据在别处，请用 ${setting} 指明；如果是第一次使用，请运行 zhisai migrate，或启动一次服务器。`,
      `There is no database of Zhisai yet: ${name}. If your data is elsewhere, say where with ${setting}; if this is the first time, run zhisai migrate or start the server once.`,
    ),
  );
}

function outdated(name: string): CommandFailed {
  return new CommandFailed(
    said(
      `数据库的结构比程序旧，没有改动：${name}。请先备份，停下服务器，再运行 zhisai migrate。`,
      `The database is older than this program, and nothing was changed: ${name}. Please back it up, stop the server, and run zhisai migrate first.`,
    ),
  );
}
