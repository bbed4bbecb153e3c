import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningApp, startApp } from '../running-app.js';

describe('a server that is told to close', () => {
  it('does not wait for a connection on which nothing was ever asked', async () => {
    const running = await startApp();
    const socket = connect(Number(new URL(running.url).port), '127.0.0.1');
    await once(socket, 'connect');
    await running.caller.get('/api/health/live');
    const ended = once(socket, 'close');
    socket.resume();
    await running.stop();
    await ended;
    expect(socket.destroyed).toBe(true);
  });
});

describe('what every server answers', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp();
  });
  afterAll(() => running?.stop());

  it('says that it lives and is ready', async () => {
    expect((await running.caller.get('/api/health/live')).body).toEqual({ status: 'ok', missing: [] });
    expect((await running.caller.get('/api/health/ready')).status).toBe(200);
  });

  it.each([
    ['zh-CN', '没有这个地址。'],
    ['en-GB,en;q=0.8', 'There is nothing at this address.'],
  ])('refuses an unknown address in %s', async (language, detail) => {
    const reply = await running.caller.get('/api/nothing-here', { headers: { 'accept-language': language } });
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
    expect(reply.body).toMatchObject({ status: 404, code: 'not-found', detail });
  });

  it('publishes figures for Prometheus and a description of itself', async () => {
    expect((await running.caller.get('/metrics')).body).toContain('http_request_duration_seconds');
    expect((await running.caller.get('/api/openapi.json')).body).toMatchObject({ openapi: '3.0.0' });
    expect((await running.caller.get('/api/docs')).status).toBe(200);
  });
});
