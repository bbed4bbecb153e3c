import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContestOffice, pointersOf } from '../contest-office.js';
import { exampleWith } from '../example-contest.js';

let office: ContestOffice;
beforeAll(async () => {
  office = await ContestOffice.open();
});
afterAll(() => office?.running.stop());

describe('a contest from its document', () => {
  it('is a draft that only organizers see', async () => {
    expect(await office.apply('draft')).toMatchObject({
      status: 201,
      body: { outcome: 'created', slug: 'draft', state: 'draft', version: 1, obstacles: [], notices: [] },
    });
    for (const caller of [office.running.caller, office.actors.contestant, office.actors.viewer]) {
      expect(await caller.get('/api/contests/draft')).toMatchObject({
        status: 404,
        body: { code: 'contest-not-found' },
      });
      expect(JSON.stringify((await caller.get('/api/contests')).body)).not.toContain('"draft"');
    }
    expect(await office.actors.organizer.get('/api/contests/draft')).toMatchObject({
      status: 200,
      body: { state: 'draft' },
    });
    expect(JSON.stringify((await office.actors.organizer.get('/api/contests')).body)).toContain('"draft"');
  });

  it('can be read by organizers as a whole, and be applied as it was read', async () => {
    await office.apply('whole');
    const { status, body } = await office.actors.organizer.get('/api/contests/whole/document');
    expect(status).toBe(200);
    expect(body).toMatchObject(exampleWith({ '/slug': 'whole', '/registration/fields/1': expect.anything() }));
    expect(await office.actors.organizer.put('/api/contests/whole/document', body)).toMatchObject({
      status: 200,
      body: { outcome: 'unchanged', version: 1 },
    });
    expect((await office.actors.contestant.get('/api/contests/whole/document')).status).toBe(403);
  });

  it('once published shows anyone what anyone may know, and not more', async () => {
    await office.apply('public');
    expect(await office.publish('public')).toMatchObject({
      status: 200,
      body: { slug: 'public', state: 'published', version: 1 },
    });
    const { status, body } = await office.running.caller.get('/api/contests/public');
    expect(status).toBe(200);
    expect(body).toMatchObject({ slug: 'public', state: 'published', version: 1, counts: {} });
    expect(body.serverTime).toBe('2012-08-20T01:00:00.000Z');
    expect(body.document).toMatchObject({
      title: '质量月知识竞赛',
      opensAt: '2012-09-01T00:00:00.000Z',
      closesAt: '2012-09-30T10:00:00.000Z',
      registration: { mode: 'code', changes: 0 },
      time: { limit: 'PT60M' },
      scoring: { multipleChoice: 'perOption', pointsEach: 0.5, passMark: '60%', excellentMark: 8 },
      publication: { leaderboards: { freezeAt: '2012-09-30T04:00:00.000Z' } },
    });
    expect(body.document.paper.sections).toEqual([
      { title: '判断题', type: 'true-false', points: 1, count: 2 },
      { title: '单项选择题', type: 'single', points: 1, count: 3 },
      { title: '多项选择题', type: 'multiple', points: 2, count: 2 },
    ]);
    const [listed] = (await office.running.caller.get('/api/contests')).body.contests;
    const alone = ['introductionHtml', 'serverTime'];
    expect(listed).toEqual(Object.fromEntries(Object.entries(body).filter(([name]) => !alone.includes(name))));
    for (const secret of ['ZL2012', 'example/', 'example"', '目标"', 'PT5S', 'questions":['])
      expect([secret, JSON.stringify(body).includes(secret)]).toEqual([secret, false]);
  });

  it('opens and closes by the clock', async () => {
    await office.apply('clock', {}, '?publish=true');
    const before = office.running.clock.now();
    const states: string[] = [];
    for (const moment of [
      '2012-08-31T23:59:59.999Z',
      '2012-09-01T00:00:00Z',
      '2012-09-30T09:59:59.999Z',
      '2012-09-30T10:00:00Z',
    ]) {
      office.running.clock.set(moment);
      states.push((await office.running.caller.get('/api/contests/clock')).body.state as string);
    }
    office.running.clock.set(before);
    expect(states).toEqual(['published', 'open', 'open', 'closed']);
  });

  it('keeps who did what and when', async () => {
    await office.apply('past');
    await office.apply('past', { '/title': '质量月竞赛', '/attempts/total': 4 });
    await office.actors.organizer.post('/api/contests/past/publication', { remark: '经局长办公会同意' });
    const { body } = await office.actors.organizer.get('/api/contests/past/history');
    const at = '2012-08-20T01:00:00.000Z';
    const by = { id: expect.any(String), name: '选手' };
    expect(body).toEqual({
      freezes: [],
      versions: [
        { number: 1, appliedAt: at, appliedBy: by, changed: [] },
        { number: 2, appliedAt: at, appliedBy: by, changed: ['/title', '/attempts/total'] },
      ],
      steps: [
        { from: null, to: 'draft', at, by, remark: null },
        { from: 'draft', to: 'published', at, by, remark: '经局长办公会同意' },
      ],
    });
    expect((await office.rowsOf('past')).acts).toEqual(['contest.apply', 'contest.apply', 'contest.step']);
    expect((await office.actors.contestant.get('/api/contests/past/history')).status).toBe(403);
  });
});

describe('a document that is not right', () => {
  it.each([
    ['zh-CN', /^竞赛规程有 3 处问题/, /Intl|时区/],
    ['en', /^The contest document has 3 faults/, /There is no time zone/],
  ])('is refused whole, with a pointer to each fault, in %s', async (language, detail, about) => {
    const document = exampleWith({
      '/slug': 'faulty',
      '/timeZone': 'Moon',
      '/stages': [1],
      '/paper/sections/0/points': 0,
    });
    const reply = await office.actors.organizer.put('/api/contests/faulty/document', document, {
      headers: { 'accept-language': language },
    });
    expect([reply.status, reply.body.code]).toEqual([422, 'contest-document-invalid']);
    expect(reply.body.detail).toMatch(detail);
    expect(pointersOf(reply).sort()).toEqual(['/paper/sections/0/points', '/stages/0', '/timeZone']);
    expect(reply.body.errors.find(({ pointer }: { pointer: string }) => pointer === '/timeZone').detail).toMatch(about);
    expect((await office.actors.organizer.get('/api/contests/faulty')).status).toBe(404);
  });

  it('is refused at the address of another contest', async () => {
    const reply = await office.actors.organizer.put('/api/contests/one/document', exampleWith({ '/slug': 'another' }));
    expect([reply.status, pointersOf(reply)]).toEqual([422, ['/slug']]);
  });

  it('takes its slug from the address when it has none', async () => {
    const reply = await office.actors.organizer.put(
      '/api/contests/unnamed/document',
      exampleWith({ '/slug': undefined }),
    );
    expect(reply).toMatchObject({ status: 201, body: { slug: 'unnamed' } });
  });

  it('is stored as a draft, but not published, while the bank lacks questions for it', async () => {
    const hungry = { '/paper/sections/1/draw/count': 7, '/paper/sections/0/questions/1': 'example/J9' };
    const lacking = ['/paper/sections/0/questions/1', '/paper/sections/1/draw/count'];
    const drafted = await office.apply('hungry', hungry);
    expect([drafted.status, drafted.body.obstacles.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
      201,
      lacking,
    ]);

    for (const refused of [await office.publish('hungry'), await office.apply('hungry', hungry, '?publish=true')])
      expect([refused.status, refused.body.code, pointersOf(refused)]).toEqual([409, 'contest-not-ready', lacking]);
    expect(pointersOf(await office.apply('hungry', { ...hungry, '/timeZone': 'Moon' }, '?publish=true'))).toEqual([
      '/timeZone',
      ...lacking,
    ]);
    expect((await office.running.caller.get('/api/contests/hungry')).status).toBe(404);
    expect((await office.apply('hungry', {}, '?publish=true')).body).toMatchObject({
      outcome: 'changed',
      state: 'published',
    });
  });

  it('changes nothing in a dry run, which answers as if', async () => {
    expect(await office.apply('rehearsed', {}, '?dryRun=true&publish=true')).toMatchObject({
      status: 200,
      body: { outcome: 'created', state: 'published' },
    });
    expect((await office.actors.organizer.get('/api/contests/rehearsed')).status).toBe(404);
    await office.apply('rehearsed');
    const acts = (await office.rowsOf('rehearsed')).acts;
    expect((await office.apply('rehearsed', { '/title': '新' }, '?dryRun=true')).body).toMatchObject({
      outcome: 'changed',
      version: 2,
    });
    expect(await office.rowsOf('rehearsed')).toEqual({ versions: [1], acts });
  });
});

describe('deleting', () => {
  it('takes a draft away and leaves the deletion in the audit log', async () => {
    await office.apply('mistake');
    await office.apply('mistake', { '/title': '写错了' });
    expect((await office.actors.contestant.delete('/api/contests/mistake')).status).toBe(403);
    expect((await office.actors.organizer.delete('/api/contests/mistake')).status).toBe(204);
    expect((await office.actors.organizer.get('/api/contests/mistake')).status).toBe(404);
    expect((await office.actors.organizer.delete('/api/contests/mistake')).status).toBe(404);
    const [act] = await office.running.sql(
      "SELECT * FROM audit_event WHERE action = 'contest.delete' AND before LIKE '%写错了%'",
    );
    expect(act).toMatchObject({ subject_kind: 'contest', after: null, actor_id: expect.any(String) });
    expect((await office.apply('mistake')).status).toBe(201);
  });

  it('is too late for what was published', async () => {
    await office.apply('kept', {}, '?publish=true');
    expect(await office.actors.organizer.delete('/api/contests/kept')).toMatchObject({
      status: 409,
      body: { code: 'contest-not-draft' },
    });
    expect((await office.running.caller.get('/api/contests/kept')).status).toBe(200);
  });
});
