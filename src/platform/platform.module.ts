import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEvent } from './audit/audit-event.entity.js';
import { AuditLog } from './audit/audit-log.js';
import { Clock, SystemClock } from './chance/clock.js';
import { Randomness, SystemRandomness } from './chance/randomness.js';
import { Background } from './events/background.js';
import { EventBus, InProcessEventBus } from './events/event-bus.js';
import { RefusalFilter } from './http/refusal-filter.js';
import { HealthController } from './observing/health.controller.js';
import { Metrics } from './observing/metrics.js';
import { MetricsController } from './observing/metrics.controller.js';
import { InMemoryRankBoards } from './ranks/in-memory-rank-boards.js';
import { RankBoards } from './ranks/rank-board.js';
import { SessionGuard } from './session/session-guard.js';
import { sessionSecret } from './session/session-secret.js';
import { SessionTokens } from './session/session-token.js';
import { SETTINGS, type Settings } from './settings/settings.js';

const SHARED = [
  { provide: Clock, useClass: SystemClock },
  { provide: Randomness, useClass: SystemRandomness },
  { provide: EventBus, useClass: InProcessEventBus },
  { provide: RankBoards, useClass: InMemoryRankBoards },
  {
    provide: SessionTokens,
    inject: [SETTINGS],
    useFactory: (settings: Settings) => new SessionTokens(sessionSecret(settings)),
  },
  AuditLog,
  Background,
  Metrics,
];

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditEvent])],
  controllers: [HealthController, MetricsController],
  providers: [
    ...SHARED,
    SessionGuard,
    { provide: APP_GUARD, useExisting: SessionGuard },
    { provide: APP_FILTER, useClass: RefusalFilter },
  ],
  exports: [SessionGuard, ...SHARED.map((provider) => ('provide' in provider ? provider.provide : provider))],
})
export class PlatformModule {}
