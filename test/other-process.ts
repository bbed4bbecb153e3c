import { Test, type TestingModule } from '@nestjs/testing';
import { pino } from 'pino';
import { AppModule } from '../src/app.module.js';
import { Clock } from '../src/platform/chance/clock.js';
import { SETTINGS } from '../src/platform/settings/settings.js';
import type { RunningApp } from './running-app.js';

/** The application as the command line opens it: on the same database and clock, without a server. */
export async function openCommandLine(running: RunningApp): Promise<TestingModule> {
  const module = await Test.createTestingModule({
    imports: [AppModule.with(running.app.get(SETTINGS), pino({ level: 'silent' }))],
  })
    .overrideProvider(Clock)
    .useValue(running.clock)
    .compile();
  return module.init();
}
