import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { notFound } from './platform-refusals.js';
import { takeShortWay } from './short-way.js';

describe('a short way to a handler', () => {
  let fastify: FastifyInstance;
  beforeEach(() => {
    fastify = Fastify();
  });
  afterEach(() => fastify.close());

  async function ask(method: string, path: string): Promise<{ status: number; body: unknown }> {
    const url = await fastify.listen({ port: 0, host: '127.0.0.1' });
    const reply = await fetch(url + path, { method });
    return { status: reply.status, body: await reply.json() };
  }

  it('takes the place of the handler that was declared', async () => {
    takeShortWay(fastify, { method: 'PUT', url: '/things/:id', answer: async ({ params }) => ({ params }) });
    fastify.put('/things/:id', async () => ({ long: true }));
    expect(await ask('PUT', '/things/7')).toEqual({ status: 200, body: { params: { id: '7' } } });
  });

  it('leaves other routes alone', async () => {
    takeShortWay(fastify, { method: 'PUT', url: '/things', answer: async () => ({ short: true }) });
    fastify.put('/things', async () => ({ long: true }));
    fastify.get('/things', async () => ({ long: true }));
    expect(await ask('GET', '/things')).toEqual({ status: 200, body: { long: true } });
  });

  it('says no as every other way does', async () => {
    takeShortWay(fastify, { method: 'PUT', url: '/things', answer: () => Promise.reject(notFound()) });
    fastify.put('/things', async () => ({ long: true }));
    expect(await ask('PUT', '/things')).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it('stops the start when it leads nowhere', async () => {
    takeShortWay(fastify, { method: 'PUT', url: '/things', answer: async () => ({}) });
    fastify.put('/other', async () => ({}));
    await expect(fastify.ready()).rejects.toThrow('no route PUT /things');
  });
});
