import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { createApp } from './app.js';
import { administratorLines, bannerOf } from './banner.js';
import { FirstAdministrator } from './features/accounts/accounts.public.js';
import { OpenDemo } from './features/demo/demo.public.js';
import { OpenOrganizationFigures } from './features/organization-figures/organization-figures.public.js';
import { OpenBoards } from './features/boards/boards.public.js';
import { openingFault } from './platform/database/opening-faults.js';
import { Background } from './platform/events/background.js';
import { listeningFault } from './platform/http/listening-faults.js';
import { openLog, quietly, writePlainly } from './platform/observing/log.js';
import { readSettings, type Settings, tracesAreWanted } from './platform/settings/settings.js';
import { explained, StartFault } from './platform/settings/start-fault.js';
import { terminalLanguage } from './platform/settings/terminal-language.js';

/** Requests that are still under way when the server is told to stop have this long. */
const LAST_REQUESTS_MS = 20_000;

/**
 * Connections that the system holds for the server while it is busy: everybody comes in the same minute, and with Node's
 * 511 those beyond are dropped or reset. The system's own limit (`somaxconn`, 4096 on Linux) holds as well.
 */
const MOST_WAITING = 4096;

async function main(): Promise<void> {
  const settings = readSettings();
  const log = openLog(settings.logLevel);
  const app = await explained(
    () => open(settings, log),
    (error) => openingFault(error, settings),
  );
  const administrator = await explained(
    () => app.get(FirstAdministrator).ensure(),
    (error) => openingFault(error, settings),
  );
  try {
    await explained(
      () => quietly(log, () => app.listen({ port: settings.port, host: settings.host, backlog: MOST_WAITING })),
      (error) => listeningFault(error, settings),
    );
  } catch (error) {
    // The password is known nowhere else.
    if (administrator.password) process.stdout.write(`${administratorLines(administrator).join('\n')}\n`);
    throw error;
  }
  app.get(Background).start();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(app, log));
  writePlainly(log, bannerOf(settings, portOf(app), administrator));
}

/** Everything that the server serves is there, and nobody is listened to yet. */
async function open(settings: Settings, log: Logger): Promise<NestFastifyApplication> {
  const app = await createApp(settings, log);
  await app.init();
  if (settings.demo) await app.get(OpenDemo).run({ questions: folderOf('questions'), people: folderOf('demo') });
  await app.get(OpenBoards).run();
  await app.get(OpenOrganizationFigures).run();
  return app;
}

/** Of what ships with the product. */
function folderOf(name: string): string {
  return join(import.meta.dirname, '..', name);
}

/** The real one: PORT=0 asks for any that is free. */
function portOf(app: NestFastifyApplication): number {
  return (app.getHttpServer().address() as AddressInfo).port;
}

/** No new work; what was taken is answered; then the process ends with code 0. */
async function stop(app: NestFastifyApplication, log: Logger): Promise<void> {
  setTimeout(() => process.exit(1), LAST_REQUESTS_MS).unref();
  log.info('stopping');
  await app.close();
  process.exit(0);
}

/** What an operator can do something about is said in a sentence; anything else with its trace. */
function explanationOf(error: unknown): string {
  if (!(error instanceof StartFault)) return inspect(error);
  const sentence = error.said[terminalLanguage()];
  return error.cause && tracesAreWanted() ? `${sentence}\n${inspect(error.cause)}` : sentence;
}

main().catch((error: unknown) => {
  process.stderr.write(`${explanationOf(error)}\n`);
  process.exit(1);
});
