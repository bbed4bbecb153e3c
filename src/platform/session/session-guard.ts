import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../chance/clock.js';
import { notAllowed, signInNeeded } from '../http/platform-refusals.js';
import { checkShape } from '../http/request-shape.js';
import { said, type Said } from '../http/said.js';
import { mayActAs, type Role } from './roles.js';
import { SessionRegistry } from './session-registry.js';
import { type Session, SessionTokens } from './session-token.js';
import { shownSession } from './shown-session.js';
import { ALLOWED, type Allowed, type Person } from './signed-in.js';

/** What carries `@Allow`. */
type Declaration = Parameters<Reflector['getAllAndOverride']>[1][number];

/**
 * Lets a request through to the routes that its session may call.
 *
 * A contestant's session is checked without the database: nine requests in ten are
 * answers being saved. Higher roles are looked up each time, so that taking a role
 * away works at once. Who may call is decided before the shape of the request is
 * judged, so that a stranger's request costs no more than reading it.
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
    return this.admit(request, context.getClass(), context.getHandler());
  }

  /**
   * Lets a request through to a handler of a controller, and notes who is calling.
   *
   * @throws sign-in-needed, not-allowed, invalid-request, not-found
   */
  admit(request: FastifyRequest, controller: Declaration, handler: Declaration): true | Promise<true> {
    const admitted = this.admitPerson(request, controller, handler);
    return admitted === true ? inShape(request) : admitted.then(() => inShape(request));
  }

  private admitPerson(request: FastifyRequest, controller: Declaration, handler: Declaration): true | Promise<true> {
    const allowed = this.reflector.getAllAndOverride<Allowed | undefined>(ALLOWED, [handler, controller]);
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
    const session = shownSession(request, this.tokens, this.clock.now());
    return session && !this.registry.isRevoked(session) ? session : null;
  }
}

function admit(request: FastifyRequest, session: Session, allowed: Allowed | undefined): true {
  if (!suffices(session.role, allowed)) throw notAllowed(whoMay(session.role, allowed));
  const person: Person = { id: session.accountId, role: session.role, session, address: request.ip };
  request.person = person;
  return true;
}

function suffices(role: Role, allowed: Allowed | undefined): boolean {
  return allowed !== undefined && (allowed === 'anyone' || mayActAs(role, allowed));
}

/** @throws invalid-request, not-found */
function inShape(request: FastifyRequest): true {
  checkShape(request);
  return true;
}

/** Whoever helps to run contests is told whose act it is; contestants have nobody to ask. */
function whoMay(role: Role, allowed: Allowed | undefined): Said | null {
  if (role === 'contestant') return null;
  if (allowed === 'administrator') return said('管理员', 'administrator');
  return allowed === 'organizer' ? said('主办方', 'organizer') : null;
}
