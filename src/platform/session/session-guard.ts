import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../chance/clock.js';
import { notAllowed, signInNeeded } from '../http/platform-refusals.js';
import { mayActAs, type Role } from './roles.js';
import { SessionRegistry } from './session-registry.js';
import { type Session, SessionTokens } from './session-token.js';
import { ALLOWED, type Allowed, type Person, SESSION_COOKIE } from './signed-in.js';

/**
 * Lets a request through to the routes that its session may call.
 *
 * A contestant's session is checked without the database: nine requests in ten are
 * answers being saved. Higher roles are looked up each time, so that taking a role
 * away works at once. Who may call is decided before the shape of the request is
 * judged (app.ts attaches Fastify's finding to the request instead of refusing at once).
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: SessionTokens,
    private readonly registry: SessionRegistry,
    private readonly clock: Clock,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const admitted = this.admit(context, request);
    return admitted === true ? inShape(request) : admitted.then(() => inShape(request));
  }

  private admit(context: ExecutionContext, request: FastifyRequest): true | Promise<true> {
    const allowed = this.reflector.getAllAndOverride<Allowed | undefined>(ALLOWED, [
      context.getHandler(),
      context.getClass(),
    ]);
    const session = this.sessionOf(request);
    if (!session) {
      if (allowed === 'anyone') return true;
      throw signInNeeded();
    }
    if (session.role === 'contestant' && suffices(session.role, allowed)) return admit(request, session, allowed);
    return this.admitWithRole(request, session, allowed);
  }

  private async admitWithRole(request: FastifyRequest, session: Session, allowed: Allowed | undefined): Promise<true> {
    const role = await this.registry.currentRole(session.accountId);
    if (role) return admit(request, { ...session, role }, allowed);
    if (allowed === 'anyone') return true;
    throw signInNeeded();
  }

  private sessionOf(request: FastifyRequest): Session | null {
    const token = bearerToken(request) ?? request.cookies[SESSION_COOKIE];
    if (!token) return null;
    const session = this.tokens.read(token, this.clock.now());
    return session && !this.registry.isRevoked(session) ? session : null;
  }
}

function admit(request: FastifyRequest, session: Session, allowed: Allowed | undefined): true {
  if (!suffices(session.role, allowed)) throw notAllowed();
  const person: Person = { id: session.accountId, role: session.role, session, address: request.ip };
  request.person = person;
  return true;
}

function suffices(role: Role, allowed: Allowed | undefined): boolean {
  return allowed !== undefined && (allowed === 'anyone' || mayActAs(role, allowed));
}

/** @throws what Fastify's compiled validation found */
function inShape(request: FastifyRequest): true {
  if (request.validationError) throw request.validationError;
  return true;
}

function bearerToken(request: FastifyRequest): string | null {
  const header = request.headers.authorization;
  return header?.startsWith('Bearer ') ? header.slice(7).trim() : null;
}
