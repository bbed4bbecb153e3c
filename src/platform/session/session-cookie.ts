import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { SESSION_LIFE } from './sessions.js';
import { SESSION_COOKIE } from './signed-in.js';

/** Carries the session token in browsers, where scripts can't read it and other sites can't send it along with a write. */
@Injectable()
export class SessionCookie {
  private readonly attributes: { path: string; httpOnly: boolean; sameSite: 'lax'; secure: boolean };

  constructor(@Inject(SETTINGS) settings: Settings) {
    const secure = settings.publicUrl?.startsWith('https:') ?? false;
    this.attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure };
  }

  set(reply: FastifyReply, token: string): void {
    reply.setCookie(SESSION_COOKIE, token, { ...this.attributes, maxAge: SESSION_LIFE / 1000 });
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(SESSION_COOKIE, this.attributes);
  }
}
