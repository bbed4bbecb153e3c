import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension, ApiResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Role } from './roles.js';
import type { Session } from './session-token.js';

/** Who is calling. */
export interface Person {
  readonly id: string;
  readonly role: Role;
  readonly session: Session;
  /** Where from, for the audit log. */
  readonly address: string;
}

export type Allowed = Role | 'anyone';

export const ALLOWED = Symbol('allowed');
export const SESSION_COOKIE = 'zhisai_session';

declare module 'fastify' {
  interface FastifyRequest {
    person?: Person;
  }
}

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** Who may call a route. Every route declares it: one that doesn't is refused to everyone. */
export function Allow(allowed: Allowed): MethodDecorator & ClassDecorator {
  if (allowed === 'anyone') return applyDecorators(SetMetadata(ALLOWED, allowed), ApiExtension('x-allowed', allowed));
  return applyDecorators(
    SetMetadata(ALLOWED, allowed),
    ApiExtension('x-allowed', allowed),
    ApiBearerAuth(),
    ApiCookieAuth(),
    ApiResponse({ status: 401, description: 'code: sign-in-needed', content: PROBLEM }),
    ApiResponse({ status: 403, description: 'code: not-allowed', content: PROBLEM }),
  );
}

/** The caller. On a route for anyone: the caller if signed in, else null. */
export const SignedIn = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Person | null =>
    context.switchToHttp().getRequest<FastifyRequest>().person ?? null,
);
