import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reply } from '../caller.js';
import { smallClient } from '../client-folder.js';
import { type Actors, openTestContest, signUpEveryRole, testContest } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const HOSTILE = '</script><img src=x onerror=alert(1)> "&\' <!--contest-data--> $& \u2028';
const browser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

describe('the client’s pages', () => {
  let running: RunningApp;
  let actors: Actors;
  let folder: string;

  beforeAll(async () => {
    folder = await smallClient();
    running = await startApp({ clientFolder: folder, now: '2012-09-10T02:00:00Z' });
    actors = await signUpEveryRole(running);
    const changes = {
      title: HOSTILE.slice(0, 110),
      organizers: [HOSTILE],
      introduction: `# ${HOSTILE}\n\n[按我](javascript:alert(1)) <b onclick=x>粗</b>`,
      attempts: { total: 5, perDay: 2 },
    };
    await openTestContest(running, actors.organizer, changes);
    await actors.organizer.put('/api/contests/a-draft/document', {
      ...testContest(running),
      slug: 'a-draft',
      title: '还没有发布的竞赛',
    });
  });
  afterAll(async () => {
    await running?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const page = (path: string, caller = running.caller): Promise<Reply> => caller.get(path, browser);
  const dataIn = ({ body }: Reply) =>
    /<script type="application\/json" id="contest-data">([^]*?)<\/script>/.exec(body as string)?.[1];

  it.each([
    ['/', 200],
    ['/?from=chat', 200],
    ['/sign-in?next=%2Fme', 200],
    ['/me', 200],
    ['/screen/there-is-none', 200],
    ['/attempts/a', 200],
    ['/attempts/a/result', 200],
    ['/attempts/a/review', 200],
    ['/contests/there-is-none', 404],
    ['/contests/there-is-none/enter', 404],
    ['/nothing/here', 404],
    ['/attempts/a/other', 404],
    ['/assets/gone-12345678.js', 404],
    ['/apiary', 404],
  ])('%s is the bare page, with %i', async (path, status) => {
    const reply = await page(path);
    expect([reply.status, reply.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(reply.body).toContain('<div id="app"></div>');
    expect(reply.body).toContain('<title>知赛</title>');
    expect(reply.body).not.toContain('<!--contest-');
  });

  it.each([
    ['GET', '/api/nothing-here', browser],
    ['GET', '/api', browser],
    ['GET', '/nothing-here', { headers: { accept: '*/*' } }],
    ['GET', '/assets/gone-12345678.js', { headers: { accept: '*/*' } }],
    ['GET', '/assets/../index.html.gz', { headers: { accept: '*/*' } }],
    ['GET', '/assets', { headers: { accept: '*/*' } }],
    ['GET', '/assets/', { headers: { accept: '*/*' } }],
    ['POST', '/sign-in', browser],
    ['PUT', '/nothing-here', browser],
  ])('%s %s is a problem document with 404', async (method, path, options) => {
    const reply = await running.caller.call(method, path, undefined, options);
    expect([reply.status, reply.body?.code]).toEqual([404, 'not-found']);
  });

  it.each(['/contests/test-contest', '/contests/test-contest/enter', '/contests/test-contest/board?page=2'])(
    '%s is filled with exactly what the API answers',
    async (path) => {
      const reply = await page(path);
      expect(reply.status).toBe(200);
      const answer = await running.caller.get('/api/contests/test-contest');
      expect(JSON.parse(dataIn(reply) ?? '')).toEqual(answer.body);
      expect(answer.body.serverTime).toBe('2012-09-10T02:00:00.000Z');
    },
  );

  it('take no markup from a contest', async () => {
    const { body } = await page('/contests/test-contest');
    expect(body).not.toMatch(/<img|<b onclick|href="javascript/);
    expect((body as string).match(/<script/g)).toHaveLength(3);
    expect((body as string).match(/<\/script/g)).toHaveLength(3);
    expect(dataIn(await page('/contests/test-contest'))).not.toMatch(/[<\u2028]/);
    expect(body).toContain('<title>&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &quot;&amp;&#39;');
    expect((body as string).match(/<title>/g)).toHaveLength(1);
    expect((body as string).match(/name="description"/g)).toHaveLength(1);
    expect(body).toMatch(/<meta property="og:title" content="&lt;\/script&gt;[^"<>]*" \/>/);
  });

  it('can be read without a script', async () => {
    const { body } = await page('/contests/test-contest');
    const text = /<div id="app"><main class="page" lang="zh-CN">([^]*)<\/main><\/div>/.exec(body as string)?.[1] ?? '';
    expect(text).toContain('<h1>&lt;/script&gt;');
    expect(text).toContain('<p>时间：2012年9月10日 09:00 至 2012年9月11日 10:00（北京时间）</p>');
    expect(text).toContain('<p>共 3 题，满分 3 分，限时 60 分钟，每天可以答 2 次，一共可以答 5 次</p>');
    expect(text).toContain('<h2>竞赛介绍</h2>');
    expect(body).toMatch(/<meta name="description" content="主办：[^"<>]*共 3 题/);
  });

  it('show a draft to organizers only', async () => {
    const [own, others] = [await page('/contests/a-draft', actors.organizer), await page('/contests/a-draft')];
    expect([own.status, JSON.parse(dataIn(own) ?? '').state]).toEqual([200, 'draft']);
    expect([others.status, others.body.includes('还没有发布')]).toEqual([404, false]);
    expect(own.headers.get('cache-control')).toContain('private');
  });

  it('answer HEAD like GET, without the page', async () => {
    const reply = await running.caller.call('HEAD', '/contests/test-contest', undefined, browser);
    const missing = await running.caller.call('HEAD', '/nothing-here', undefined, browser);
    expect([reply.status, reply.body, missing.status]).toEqual([200, null, 404]);
    expect(Number(reply.headers.get('content-length'))).toBeGreaterThan(1000);
  });

  it('name the public address of the server where it has one', async () => {
    const other = await startApp({ clientFolder: folder, environment: { PUBLIC_URL: 'https://contest.example.org/' } });
    for (const path of ['/', '/contests/there-is-none', '/screen/there-is-none'])
      expect((await other.caller.get(path, browser)).body).toContain(
        '<meta name="zhisai-public-url" content="https://contest.example.org" />',
      );
    await other.stop();
    expect((await page('/contests/test-contest')).body).not.toContain('zhisai-public-url');
  });

  it('follow a client that was built anew, and say what to do while there is none', async () => {
    const other = await startApp({ clientFolder: join(folder, 'later') });
    const none = await other.caller.get('/', browser);
    expect([none.status, none.body.includes('npm run build')]).toEqual([503, true]);
    expect((await other.caller.get('/contests/there-is-none', browser)).status).toBe(503);
    expect((await other.caller.get('/api/contests')).status).toBe(200);
    await other.stop();

    await writeFile(join(folder, 'index.html'), '<p>新的网页</p>');
    await utimes(join(folder, 'index.html'), new Date('2012-09-11T00:00:00Z'), new Date('2012-09-11T00:00:00Z'));
    expect((await page('/me')).body).toBe('<p>新的网页</p>');
  });
});
