import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { ShownContest } from '../contests/contests.public.js';
import { answerPage } from './answer-page.js';
import { ClientPage } from './client-page.js';
import { ContestPage } from './contest-page.js';
import type { ShownContest as Shown } from './contest-text.js';

/** One object for all requests: Fastify compiles it once. */
const ON_THE_WIRE: Record<string, unknown> = { ...ShownContest };

/** The addresses that the client knows (web/src/router.ts). */
@Controller()
@Allow('anyone')
@ApiExcludeController()
export class ClientPagesController {
  constructor(
    private readonly page: ClientPage,
    private readonly contestPage: ContestPage,
  ) {}

  @Get(['', 'sign-in', 'me', 'screen/:slug', 'attempts/:id', 'attempts/:id/result', 'attempts/:id/review'])
  async bare(@Res() reply: FastifyReply): Promise<void> {
    await answerPage(reply, await this.page.answer(200, null));
  }

  @Get([
    'contests/:slug',
    'contests/:slug/enter',
    'contests/:slug/practice',
    'contests/:slug/board',
    'contests/:slug/board/teams',
    'contests/:slug/board/organizations',
  ])
  async contest(
    @Param('slug') slug: string,
    @SignedIn() person: Person | null,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const toJson = (contest: Shown) => String(reply.serializeInput({ ...contest }, ON_THE_WIRE));
    await answerPage(reply, await this.contestPage.answer(slug, person, toJson));
  }
}
