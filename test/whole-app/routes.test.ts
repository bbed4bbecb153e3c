import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '../../src/platform/session/roles.js';
import { openApiDocument } from '../../src/openapi.js';
import type { Caller } from '../caller.js';
import { type Actors, openTestContest, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly allowed: Role | 'anyone' | undefined;
  readonly described: boolean;
}

/** Paths that serve the description itself: made by the framework, open to anyone, no contest in them. */
const DESCRIPTION = /^\/api\/(docs|openapi)/;

/** The client's pages and files: for anyone, and no part of the API. */
const PAGES = [
  '/',
  '/sign-in',
  '/me',
  '/screen/:slug',
  '/attempts/:id',
  '/attempts/:id/result',
  '/attempts/:id/review',
  '/contests/:slug',
  '/contests/:slug/enter',
  '/contests/:slug/practice',
  '/contests/:slug/board',
  '/contests/:slug/board/teams',
  '/contests/:slug/board/organizations',
  '/assets/*',
  '/icon.svg',
  '/old-browser.js',
];

describe('every route', () => {
  let running: RunningApp;
  let actors: Actors;
  let operations: Operation[];

  beforeAll(async () => {
    running = await startApp({ database: 'sqlite' });
    actors = await signUpEveryRole(running);
    await openTestContest(running, actors.organizer);
    for (const caller of [actors.contestant, actors.stranger]) await caller.post('/api/contests/test-contest/entries');
    operations = described(running);
  });
  afterAll(() => running?.stop());

  const filled = (path: string) =>
    path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'slug' ? 'test-contest' : 'there-is-none'));
  const call = (caller: Caller, { method, path }: Operation) =>
    caller.call(method, filled(path), method === 'GET' || method === 'DELETE' ? undefined : {});

  it('is described, and declares who may call it', () => {
    const served = running.routes.filter(
      ({ path, method }) => !DESCRIPTION.test(path) && method !== 'HEAD' && method !== 'OPTIONS',
    );
    const known = new Set(operations.map(({ method, path }) => `${method} ${path}`));
    const unknown = served.filter(({ method, path }) => !known.has(`${method} ${path.replace(/:(\w+)/g, '{$1}')}`));
    expect(unknown.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
      PAGES.map((path) => `GET ${path}`).sort(),
    );
    expect(operations.filter(({ allowed, described }) => !allowed || !described)).toEqual([]);
    expect(operations.length).toBeGreaterThan(20);
  });

  it('is closed to those without a session, unless it is for anyone', async () => {
    for (const operation of operations.filter(({ allowed }) => allowed !== 'anyone')) {
      const reply = await call(running.caller, operation);
      expect([operation.method, operation.path, reply.status, reply.body?.code]).toEqual([
        operation.method,
        operation.path,
        401,
        'sign-in-needed',
      ]);
    }
  });

  it('is closed to a forged session', async () => {
    const [body = ''] = (actors.administrator.token ?? '').split('.');
    const forged = running.caller.signedIn(`${body}.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`);
    for (const operation of operations.filter(({ allowed }) => allowed !== 'anyone'))
      expect([operation.path, (await call(forged, operation)).status]).toEqual([operation.path, 401]);
  });

  it('is closed to every role below the one it declares', async () => {
    for (const operation of operations) {
      if (operation.allowed === 'anyone' || operation.allowed === undefined) continue;
      for (const role of ROLES.slice(0, ROLES.indexOf(operation.allowed))) {
        const reply = await call(actors[role], operation);
        expect([role, operation.path, reply.status]).toEqual([role, operation.path, 403]);
      }
    }
  });

  it("shows somebody else's attempt to nobody", async () => {
    const { body } = await actors.contestant.post('/api/contests/test-contest/attempts');
    expect(body.attempt.state).toBe('open');
    const own = operations.filter(({ path, allowed }) => /attempts\/\{/.test(path) && allowed === 'contestant');
    expect(own.length).toBeGreaterThanOrEqual(4);
    for (const { method, path } of own) {
      const body_ = path.endsWith('/answers') ? { answers: [{ n: 1, choice: ['A'], seq: 1 }] } : {};
      const reply = await actors.stranger.call(
        method,
        path.replace(/\{\w+\}/, body.attempt.id as string),
        method === 'GET' ? undefined : body_,
      );
      expect([method, path, reply.status]).toEqual([method, path, 404]);
    }
  });

  it('that a contestant may call gives nothing away before publication', async () => {
    const seen: string[] = [];
    const attempt = (await actors.contestant.post('/api/contests/test-contest/attempts')).body.attempt.id as string;
    await actors.contestant.put(`/api/attempts/${attempt}/answers`, { answers: [{ n: 1, choice: ['A'], seq: 1 }] });
    for (const { method, path, allowed } of operations) {
      if (method !== 'GET' || (allowed !== 'anyone' && allowed !== 'contestant') || path.endsWith('/stream')) continue;
      const address = filled(path).replace('there-is-none', attempt);
      for (const caller of [running.caller, actors.contestant])
        seen.push(JSON.stringify((await caller.get(address)).body));
    }
    for (const path of PAGES) {
      const address = path.replace(':slug', 'test-contest').replace(':id', attempt);
      seen.push(JSON.stringify((await actors.contestant.get(address, { headers: { accept: 'text/html' } })).body));
    }
    seen.push(JSON.stringify((await actors.contestant.post(`/api/attempts/${attempt}/submission`)).body));
    const answers = seen.join('\n');
    expect(answers).toContain('哪一个数最大');
    for (const secret of ['"key"', 'explanation', '"correct', 'SECRET-EXPLANATION', 'TC-S1', '"verdict"', '"right"'])
      expect([secret, answers.includes(secret)]).toEqual([secret, false]);
  });
});

function described(running: RunningApp): Operation[] {
  const { paths } = openApiDocument(running.app);
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations as Record<string, Record<string, unknown>>).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      allowed: operation['x-allowed'] as Operation['allowed'],
      described: Boolean(operation.summary) && Object.keys(operation.responses ?? {}).length > 0,
    })),
  );
}
