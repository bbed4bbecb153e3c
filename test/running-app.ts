import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { pino } from 'pino';
import { createAdapter, prepareApp } from '../src/app.js';
import { AppModule } from '../src/app.module.js';
import { CLIENT_FOLDER, USUAL_CLIENT_FOLDER } from '../src/features/client-pages/client-pages.public.js';
import { OpenBoards } from '../src/features/boards/boards.public.js';
import { Clock } from '../src/platform/chance/clock.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { readSettings } from '../src/platform/settings/settings.js';
import { Caller } from './caller.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** A clock that a test sets; it runs on from there only when it is told to. */
export class SettableClock extends Clock {
  private instant: Date | null = null;

  now(): Date {
    return this.instant ?? new Date();
  }

  set(instant: string | Date): void {
    this.instant = new Date(instant);
  }

  /** Moves on by a number of milliseconds. */
  advance(milliseconds: number): void {
    this.instant = new Date(this.now().getTime() + milliseconds);
  }
}

export interface StartOptions {
  /** Which database; without it, the one this run of the journeys is for. */
  readonly database?: 'sqlite' | 'postgres';
  /** The time at which the application believes to start; without it, real time. */
  readonly now?: string;
  /** Environment variables on top of the test's own. */
  readonly environment?: Record<string, string>;
  /** Where the client's files are; without it, where `npm run build` puts them. */
  readonly clientFolder?: string;
}

/** The real application on a real database of its own, reached through real HTTP. */
export interface RunningApp {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly clock: SettableClock;
  readonly database: 'sqlite' | 'postgres';
  /** Every route that is served, as Fastify writes it (`/api/attempts/:id`). */
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  /** Calls as nobody. `app.caller.signedIn(token)` calls as somebody. */
  readonly caller: Caller;
  /** Raw SQL on the writing connection, for looking and for tampering; `?` placeholders on either database. */
  sql(query: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Stops the application and starts it again on the same data and clock. */
  restart(): Promise<RunningApp>;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
}

export const ADMIN_PASSWORD = 'correct-horse-battery';

export async function startApp(options: StartOptions = {}): Promise<RunningApp> {
  const database = options.database ?? (globalThis as { DATABASE?: 'sqlite' | 'postgres' }).DATABASE ?? 'sqlite';
  const dataDir = await mkdtemp(join(tmpdir(), 'zhisai-test-'));
  const testDatabase = await createTestDatabase(database);
  const clock = new SettableClock();
  if (options.now) clock.set(options.now);
  return launch({ options, database, dataDir, testDatabase, clock });
}

interface Ground {
  readonly options: StartOptions;
  readonly database: 'sqlite' | 'postgres';
  readonly dataDir: string;
  readonly testDatabase: TestDatabase;
  readonly clock: SettableClock;
}

async function launch(ground: Ground): Promise<RunningApp> {
  const settings = readSettings({
    DATA_DIR: ground.dataDir,
    DEMO: 'off',
    ADMIN_PASSWORD,
    LOG_LEVEL: 'silent',
    ...(ground.testDatabase.url && { DATABASE_URL: ground.testDatabase.url }),
    ...ground.options.environment,
  });
  const log = pino({ level: process.env.TEST_LOG ?? settings.logLevel });
  const module = await Test.createTestingModule({ imports: [AppModule.with(settings, log)] })
    .overrideProvider(Clock)
    .useValue(ground.clock)
    .overrideProvider(CLIENT_FOLDER)
    .useValue(ground.options.clientFolder ?? USUAL_CLIENT_FOLDER)
    .compile();
  const adapter = createAdapter(settings, log);
  const routes: { method: string; path: string }[] = [];
  adapter.getInstance().addHook('onRoute', ({ method, url: path }) => {
    for (const one of [method].flat()) routes.push({ method: one, path });
  });
  const app = await prepareApp(module.createNestApplication<NestFastifyApplication>(adapter, { logger: false }));
  await app.init();
  await app.get(OpenBoards).run();
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');

  return {
    url,
    app,
    clock: ground.clock,
    database: ground.database,
    routes,
    caller: new Caller(url),
    sql: (query, parameters = []) => runSql(app, ground.database, query, parameters),
    restart: async () => {
      await app.close();
      return launch(ground);
    },
    stop: async () => {
      await app.close();
      await ground.testDatabase.drop();
      await rm(ground.dataDir, { recursive: true, force: true });
    },
  };
}

function runSql(
  app: NestFastifyApplication,
  database: 'sqlite' | 'postgres',
  query: string,
  parameters: unknown[],
): Promise<Record<string, unknown>[]> {
  let n = 0;
  const text = database === 'postgres' ? query.replace(/\?/g, () => `$${++n}`) : query;
  return app.get(Transactions).run((tx) => tx.manager.query(text, parameters));
}
