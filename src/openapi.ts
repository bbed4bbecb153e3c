import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { PAGE_SOURCES, policyOf } from './platform/http/security-headers.js';
import { SESSION_COOKIE } from './platform/session/signed-in.js';

/** RFC 9457, as every refusal is rendered. */
const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'stable: switch on it' },
    detail: { type: 'string', description: "in the caller's language" },
    instance: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'detail'],
        properties: { pointer: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
} as const;

export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const info = new DocumentBuilder()
    .setTitle('Zhisai 知赛')
    .setDescription('Knowledge contests: question banks, timed attempts, scoring, leaderboards.')
    .setVersion('0.1.0')
    .addBearerAuth({ type: 'http', bearerFormat: 'opaque', description: 'the `token` that POST /api/session answers' })
    .addCookieAuth(SESSION_COOKIE)
    .build();
  const document = SwaggerModule.createDocument(app, info);
  return {
    ...document,
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, Problem: { ...PROBLEM } as never },
    },
  };
}

/** Its page writes styles into itself, and asks only this server. */
export const DESCRIPTION_POLICY = {
  under: '/api/docs',
  policy: policyOf({ ...PAGE_SOURCES, 'style-src': "'self' 'unsafe-inline'" }),
};

/** The description at `/api/openapi.json` and its page at `/api/docs`; the page's files come from this server. */
export function publishOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
  });
}
