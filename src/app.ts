import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import cookie from '@fastify/cookie';
import { type FastifyBaseLogger, LogController } from 'fastify';
import type { Bindings, Logger } from 'pino';
import { AppModule } from './app.module.js';
import { SaveAnswersRoute } from './features/attempts/attempts.public.js';
import { CLIENT_FOLDER, serveClientFiles } from './features/client-pages/client-pages.public.js';
import { DESCRIPTION_POLICY, publishOpenApi } from './openapi.js';
import { Clock } from './platform/chance/clock.js';
import { limitBodies, USUAL_BODY } from './platform/http/body-limits.js';
import { overlookTypeOfNothing } from './platform/http/empty-bodies.js';
import { acceptFileBodies } from './platform/http/file-bodies.js';
import { refuseForms } from './platform/http/form-bodies.js';
import { refuseWhileClosing } from './platform/http/refuse-while-closing.js';
import { sendSecurityHeaders } from './platform/http/security-headers.js';
import { takeShortWay } from './platform/http/short-way.js';
import { answerClientError, answerFrameworkError } from './platform/http/server-refusals.js';
import { validatorCompiler } from './platform/http/validator.js';
import { warnOfPlainCookies } from './platform/http/warn-of-plain-cookies.js';
import { LOG } from './platform/observing/log.js';
import { Metrics } from './platform/observing/metrics.js';
import { NestLog } from './platform/observing/nest-log.js';
import { RequestLog } from './platform/observing/request-log.js';
import { requestNumbers } from './platform/observing/request-numbers.js';
import { watchRequests } from './platform/observing/watch-requests.js';
import { SessionTokens } from './platform/session/session-token.js';
import { refuseStrangersLargeBodies } from './platform/session/strangers-large-bodies.js';
import { SETTINGS, type Settings } from './platform/settings/settings.js';

/**
 * Nobody holds a connection by sending or reading slowly, in milliseconds: a request has arrived whole after this long,
 * its headers sooner.
 */
const REQUEST_ARRIVES_IN = 60_000;
const HEADERS_ARRIVE_IN = 20_000;

/** A connection on which nothing moves is closed. Longer than anything takes to answer, and than a stream's heartbeat. */
const QUIET_CONNECTION = 120_000;

/** The whole server, ready to listen. */
export async function createApp(settings: Settings, log: Logger): Promise<NestFastifyApplication> {
  const adapter = createAdapter(settings, log);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings, log), adapter, {
    logger: new NestLog(log),
    abortOnError: false,
  });
  return prepareApp(app);
}

export function createAdapter(settings: Settings, log: Logger): FastifyAdapter {
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    childLoggerFactory: (logger: FastifyBaseLogger, bindings: Bindings) => new RequestLog(logger, bindings),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestNumbers(),
    bodyLimit: USUAL_BODY,
    requestTimeout: REQUEST_ARRIVES_IN,
    connectionTimeout: QUIET_CONNECTION,
    http: { headersTimeout: HEADERS_ARRIVE_IN },
    trustProxy: [...settings.trustedProxies],
    routerOptions: { maxParamLength: 200 },
    return503OnClosing: false,
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerClientError,
  });
  limitBodies(adapter.getInstance());
  return adapter;
}

/** What every application needs beyond its module; tests call it on an application with another clock. */
export async function prepareApp(app: NestFastifyApplication): Promise<NestFastifyApplication> {
  const fastify = app.getHttpAdapter().getInstance();
  const { publicUrl } = app.get<Settings>(SETTINGS);
  sendSecurityHeaders(fastify, DESCRIPTION_POLICY);
  watchRequests(fastify, app.get(Metrics));
  refuseWhileClosing(fastify);
  warnOfPlainCookies(fastify, publicUrl, app.get<Logger>(LOG));
  fastify.setValidatorCompiler(validatorCompiler);
  acceptFileBodies(fastify);
  overlookTypeOfNothing(fastify);
  refuseForms(fastify);
  await fastify.register(cookie);
  refuseStrangersLargeBodies(fastify, app.get(SessionTokens), app.get(Clock));
  await serveClientFiles(fastify, app.get<string>(CLIENT_FOLDER, { strict: false }));
  takeShortWay(fastify, app.get(SaveAnswersRoute, { strict: false }));
  publishOpenApi(app);
  return app;
}
