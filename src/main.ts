import 'reflect-metadata';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { createApp } from './app.js';
import { FirstAdministrator } from './features/accounts/accounts.public.js';
import { OpenDemo } from './features/demo/demo.public.js';
import { OpenBoards } from './features/standings/standings.public.js';
import { refusalOfDatabaseError } from './platform/database/database-errors.js';
import { Background } from './platform/events/background.js';
import { openLog } from './platform/observing/log.js';
import { readSettings, SettingsFault } from './platform/settings/settings.js';

/** Requests that are still under way when the server is told to stop have this long. */
const LAST_REQUESTS_MS = 20_000;

async function main(): Promise<void> {
  const settings = readSettings();
  const log = openLog(settings.logLevel);
  const app = await createApp(settings, log);
  await app.init();
  introduce(await app.get(FirstAdministrator).ensure());
  if (settings.demo) await app.get(OpenDemo).run(join(import.meta.dirname, '../questions'));
  await app.get(OpenBoards).run();
  await app.listen(settings.port, settings.host);
  app.get(Background).start();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(app, log));
  const address = settings.publicUrl ?? `http://localhost:${settings.port}`;
  process.stdout.write(`\n知赛已启动 / Zhisai is running:  ${address}\n\n`);
}

/** No new work; what was taken is answered; then the process ends with code 0. */
async function stop(app: NestFastifyApplication, log: Logger): Promise<void> {
  setTimeout(() => process.exit(1), LAST_REQUESTS_MS).unref();
  log.info('stopping');
  await app.close();
  process.exit(0);
}

/** At once, before anything else can fail: the password is known nowhere else. */
function introduce({ login, password }: { login: string; password: string | null }): void {
  process.stdout.write(`\n管理员 / Administrator:  ${login}\n`);
  if (password) process.stdout.write(`密码（只显示这一次） / Password (shown this once):  ${password}\n`);
}

/** What an operator can do something about is said in a sentence; anything else with its trace. */
function explanationOf(error: unknown): string {
  if (error instanceof SettingsFault) return error.message;
  if ((error as NodeJS.ErrnoException | null)?.code === 'EADDRINUSE')
    return '端口已被占用：请停止占用它的程序，或用 PORT 换一个端口。 / The port is in use: stop the other program, or choose another with PORT.';
  if (refusalOfDatabaseError(error)) {
    const reason = error instanceof Error ? error.message : '';
    return `连接不上数据库，请检查 DATABASE_URL。 / The database can't be reached; please check DATABASE_URL. ${reason}`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explanationOf(error)}\n`);
  process.exit(1);
});
