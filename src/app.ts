import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import cookie from '@fastify/cookie';
import { LogController } from 'fastify';
import type { Logger } from 'pino';
import { requestNumbers } from './platform/observing/request-numbers.js';
import { AppModule } from './app.module.js';
import { publishOpenApi } from './openapi.js';
import { acceptFileBodies } from './platform/http/file-bodies.js';
import { endQuietConnections } from './platform/http/quiet-connections.js';
import { validatorCompiler } from './platform/http/validator.js';
import { Metrics } from './platform/observing/metrics.js';
import { NestLog } from './platform/observing/nest-log.js';
import { watchRequests } from './platform/observing/watch-requests.js';
import type { Settings } from './platform/settings/settings.js';

/** Enough for a question bank of 20,000 questions as a spreadsheet; every other body is bounded by its schema. */
const LARGEST_BODY = 16 * 1024 * 1024;

/** The whole server, ready to listen. */
export async function createApp(settings: Settings, log: Logger): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings, log), createAdapter(log), {
    logger: new NestLog(log),
    abortOnError: false,
  });
  return prepareApp(app);
}

export function createAdapter(log: Logger): FastifyAdapter {
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestNumbers(),
    bodyLimit: LARGEST_BODY,
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 200 },
  });
  // SessionGuard looks at who is calling first and refuses a wrong shape afterwards.
  adapter.getInstance().addHook('onRoute', (route) => {
    route.attachValidation = true;
  });
  return adapter;
}

/** What every application needs beyond its module; tests call it on an application with another clock. */
export async function prepareApp(app: NestFastifyApplication): Promise<NestFastifyApplication> {
  const fastify = app.getHttpAdapter().getInstance();
  const quieten = endQuietConnections(fastify.server);
  fastify.addHook('preClose', (done) => {
    quieten();
    done();
  });
  fastify.setValidatorCompiler(validatorCompiler);
  acceptFileBodies(fastify);
  await fastify.register(cookie);
  watchRequests(fastify, app.get(Metrics));
  publishOpenApi(app);
  return app;
}
