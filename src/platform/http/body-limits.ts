import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

/** What a body may weigh where nothing else is said, in bytes. */
export const USUAL_BODY = 256 * 1024;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** In bytes, where it isn't USUAL_BODY. */
    largestBody?: number;
    /** Whether the body may be a file as it is. */
    takesFile?: boolean;
  }
}

/** Lets a route take a larger body than the usual one; anybody without a session is refused before it is read. */
export function LargestBody(bytes: number): MethodDecorator {
  return RouteConfig({ largestBody: bytes });
}

/** Makes what routes declare be kept; call it before any route is there. */
export function limitBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    if (route.config?.largestBody) route.bodyLimit = route.config.largestBody;
  });
}
