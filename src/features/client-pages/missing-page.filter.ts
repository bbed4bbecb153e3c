import { type ArgumentsHost, Catch, type ExceptionFilter, NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerRefusal } from '../../platform/http/answer-refusal.js';
import { notFound } from '../../platform/http/platform-refusals.js';
import { answerPage } from './answer-page.js';
import { ClientPage } from './client-page.js';

/** Where there is nothing, somebody with a browser gets a page that says so and goes on from there; programs get a no. */
@Catch(NotFoundException)
export class MissingPageFilter implements ExceptionFilter {
  constructor(private readonly page: ClientPage) {}

  async catch(_error: NotFoundException, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (!asksForPage(request)) return answerRefusal(notFound(), request, reply);
    await answerPage(reply, await this.page.answer(404, null));
  }
}

function asksForPage({ method, url, headers }: FastifyRequest): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  return !/^\/api(?:[/?]|$)/.test(url) && /\btext\/html\b/i.test(headers.accept ?? '');
}
