import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { Transactions } from '../database/transactions.js';
import { Describe } from '../http/describe.js';
import { Allow } from '../session/signed-in.js';

const Health = Type.Object({ status: Type.String(), missing: Type.Array(Type.String()) });

@Controller('api/health')
export class HealthController {
  constructor(private readonly transactions: Transactions) {}

  @Get('live')
  @Allow('anyone')
  @Describe({ summary: 'Whether the process answers', answers: { 200: Health } })
  live() {
    return { status: 'ok', missing: [] };
  }

  @Get('ready')
  @Allow('anyone')
  @Describe({
    summary: 'Whether the server can do its work; 503 with what is missing',
    answers: { 200: Health, 503: Health },
  })
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const missing = await this.missing();
    reply.code(missing.length === 0 ? 200 : 503);
    return { status: missing.length === 0 ? 'ok' : 'not ready', missing };
  }

  private missing(): Promise<string[]> {
    return this.transactions.committed.manager.query('SELECT 1').then(
      () => [],
      () => ['database'],
    );
  }
}
