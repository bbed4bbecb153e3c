import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { migrations } from './migrations/migrations.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { LOG } from './platform/observing/log.js';
import { PlatformModule } from './platform/platform.module.js';
import { SETTINGS, type Settings } from './platform/settings/settings.js';
import { SettingsModule } from './platform/settings/settings.module.js';
import { AccountsModule } from './features/accounts/accounts.module.js';
import { QuestionBanksModule } from './features/question-banks/question-banks.module.js';

/** The table of contents: one line a feature, in the order of the arrows. */
const FEATURES = [AccountsModule, QuestionBanksModule];

@Module({})
export class AppModule {
  static with(settings: Settings, log: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.with([
          { provide: SETTINGS, useValue: settings },
          { provide: LOG, useValue: log },
        ]),
        DatabaseModule.withMigrations(migrations),
        PlatformModule,
        ...FEATURES,
      ],
    };
  }
}
