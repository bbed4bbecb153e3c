import 'reflect-metadata';
import { createApp } from './app.js';
import { Background } from './platform/events/background.js';
import { openLog } from './platform/observing/log.js';
import { readSettings, SettingsFault } from './platform/settings/settings.js';

async function main(): Promise<void> {
  const settings = readSettings();
  const log = openLog(settings.logLevel);
  const app = await createApp(settings, log);
  app.enableShutdownHooks();
  await app.listen(settings.port, settings.host);
  app.get(Background).start();
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof SettingsFault ? error.message : ((error as Error)?.stack ?? String(error))}\n`,
  );
  process.exitCode = 1;
});
