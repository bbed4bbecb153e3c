import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import { ALL_RIGHT, attempt } from '../competition.js';
import { CorrectionDesk } from '../correction-desk.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { plantOrganizations } from '../organization-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

describe('a result document', () => {
  let running: RunningApp;
  let actors: Actors;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    actors = await signUpEveryRole(running);
    await loadBank(running);
    const { TY } = await plantOrganizations(running);
    await openContest(running, 'issued', {
      registration: {
        divisions: [{ title: '小学组' }, { title: '中学组' }],
        team: 'optional',
        teamSize: { min: 1, max: 2 },
        organization: 'optional',
      },
      teams: {},
      organizations: { award: { by: 'participants', places: 1 } },
    });
    for (const [name, division, answers] of [
      ['选手 01', '小学组', ALL_RIGHT],
      ['<b>选手 02</b>', '中学组', '1A 2D'],
      ['选手 03', '小学组', '1A'],
    ] as const) {
      const contestant = await Contestant.named(running, 'issued', name);
      await contestant.enter({ division, ...(name === '选手 01' && { teamName: '一队', organizationId: TY }) });
      await attempt(running, contestant, answers);
    }
  });
  afterAll(() => running?.stop());

  const path = '/api/contests/issued/result-documents';
  const step = (to: string) => actors.organizer.post('/api/contests/issued/steps', { to, remark: '同意' });
  const differences = async () =>
    (await running.app.get(VerifyContest, { strict: false }).run('issued'))[0]?.differences.map(({ kind }) => kind);

  const bytes = async (route: string) => {
    const reply = await fetch(running.url + route, { headers: { authorization: `Bearer ${actors.organizer.token}` } });
    expect(reply.status).toBe(200);
    return Buffer.from(await reply.arrayBuffer());
  };
  const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

  it('is not issued before results are declared', async () => {
    expect(await actors.organizer.post(path)).toMatchObject({ status: 409, body: { code: 'results-not-declared' } });
    running.clock.set('2012-09-30T18:00:06+08:00');
    await step('provisional');
  });

  it('is numbered, says who stands where, and has the hash of what it rests on', async () => {
    const first = await actors.organizer.post(path);
    expect(first).toMatchObject({ status: 201, body: { number: 1, state: 'provisional' } });
    expect(first.body.hash).toMatch(/^[0-9a-f]{64}$/);
    const second = await actors.organizer.post(path);
    expect(second.body).toMatchObject({ number: 2, hash: first.body.hash });

    const { body } = await actors.organizer.get(`${path}/1`);
    expect(
      body.tables.map(({ division, lines }: { division: string; lines: { name: string }[] }) => [
        division,
        ...lines.map(({ name }) => name),
      ]),
    ).toEqual([
      [null, '选手 01', '<b>选手 02</b>', '选手 03'],
      ['小学组', '选手 01', '选手 03'],
      ['中学组', '<b>选手 02</b>'],
    ]);
    expect(body.teams[0].lines).toEqual([
      { place: 1, name: '一队', score: 5, timeUsedMs: 60000, members: [{ name: '选手 01', score: 5, counts: true }] },
    ]);
    expect(body.organizations).toMatchObject({
      by: 'award',
      lines: [{ place: 1, path: ['山西省', '太原市'], participants: 1, average: 5, totalPoints: 5, awarded: true }],
    });
    expect(body.rules.map(({ title }: { title: { zh: string } }) => title.zh)).toEqual(
      '时间 试卷 答题 计分 排名 代表队 单位'.split(' '),
    );
    expect(JSON.stringify(body.rules)).toContain('先比得分，再依次比：用时少、完成早。');
    expect(await actors.organizer.get(`${path}/9`)).toMatchObject({
      status: 404,
      body: { code: 'result-document-not-found' },
    });
    for (const caller of [actors.viewer, actors.contestant]) expect((await caller.get(`${path}/1`)).status).toBe(403);
  });

  it('can be printed: a page without scripts, whose texts are texts', async () => {
    const page = await actors.organizer.get(`${path}/1/page`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain('default-src');
    expect(page.body).toContain('成绩文件第 1 号');
    expect(page.body).toContain('&#60;b&#62;选手 02&#60;/b&#62;');
    expect(page.body).not.toMatch(/<script|<b>|style=/);
    const css = await running.caller.get(`${path}/page.css`);
    expect([css.status, String(css.headers.get('content-type'))]).toEqual([200, 'text/css; charset=utf-8']);
    expect(css.body).toContain('A4');
  });

  it('can be checked by anybody who holds it, by its number and the hashes of its files', async () => {
    const { body, status } = await running.caller.get(`${path}/1/check`);
    expect([status, body.number, body.state, body.newest]).toEqual([200, 1, 'provisional', 2]);
    expect(body.files.map(({ table, lines }: { table: string; lines: number }) => [table, lines])).toEqual([
      ['people', 6],
      ['teams', 2],
      ['organizations', 1],
    ]);
    const page = (await actors.organizer.get(`${path}/1/page`)).body;
    expect(page).toContain(`${path}/1/check`);
    for (const { table, name, hash } of body.files) {
      expect(page).toContain(name);
      expect(page).toContain(hash);
      const file = await bytes(`${path}/1/files/${table}`);
      expect(sha256(file)).toBe(hash);
    }
    expect(String(await bytes(`${path}/1/files/people`))).toContain('全部 All,2,<b>选手 02</b>,2,60\r\n');
    for (const file of ['files/people', 'recomputation']) {
      expect((await actors.viewer.get(`${path}/1/${file}`)).status).toBe(403);
      expect((await running.caller.get(`${path}/1/${file}`)).status).toBe(401);
    }
    expect((await running.caller.get(`${path}/9/check`)).body.code).toBe('result-document-not-found');
  });

  it('is read once for everybody who checks it', async () => {
    const receipt = async () => (await running.caller.get(`${path}/1/check`)).body;
    const before = await receipt();
    const [{ content } = {}] = await running.sql('SELECT content FROM result_document WHERE number = 1');
    await running.sql("UPDATE result_document SET content = 'unreadable' WHERE number = 1");
    expect(await receipt()).toEqual(before);
    await running.sql('UPDATE result_document SET content = ? WHERE number = 1', [content]);
  });

  it('follows from data that anybody who is given them can hash', async () => {
    const again = await actors.organizer.get(`${path}/1/recomputation`);
    expect(again.body).toMatchObject({ number: 1, holds: true, hashNow: again.body.hash });
    const basis = await bytes(`${path}/basis`);
    expect(sha256(basis)).toBe(again.body.hash);
    expect(String(basis).split('\n')[0]).toContain('"contest":"issued"');
    await running.sql('UPDATE attempt SET score = score + 1 WHERE number = 1');
    expect((await actors.organizer.get(`${path}/1/recomputation`)).body).toMatchObject({ holds: false });
    await running.sql('UPDATE attempt SET score = score - 1 WHERE number = 1');
  });

  it('of a final contest comes with the step, once, by who took it, and verification holds the stored data against it', async () => {
    await step('publicized');
    await step('final');
    await step('final');
    const issued = await running.sql(
      "SELECT actor_id, after FROM audit_event WHERE action = 'results.issue' ORDER BY id DESC",
    );
    const { body: organizer } = await actors.organizer.get('/api/account');
    expect(issued.map(({ actor_id }) => actor_id)).toEqual(Array(3).fill(organizer.account.id));
    const { documents } = (await actors.organizer.get(path)).body;
    expect(documents.map(({ number, state }: { number: number; state: string }) => [number, state])).toEqual([
      [3, 'final'],
      [2, 'provisional'],
      [1, 'provisional'],
    ]);
    expect((await actors.organizer.get(path)).body.documents).toHaveLength(3);
    expect(await differences()).toEqual([]);
    await running.sql('UPDATE attempt SET score = score + 1 WHERE number = 1');
    expect(await differences()).toContain('result-document');
    await running.sql('UPDATE attempt SET score = score - 1 WHERE number = 1');
    expect(await differences()).toEqual([]);
    await running.sql('UPDATE team_standing SET score = score + 1');
    expect(await differences()).toContain('result-document');
    await running.sql('UPDATE team_standing SET score = score - 1');
    const [entry] = await running.sql('SELECT id, contest_id FROM entry ORDER BY id');
    await running.sql(
      `INSERT INTO ruling (id, contest_id, kind, entry_id, reason, decided_at) VALUES ('r', ?, 'disqualification', ?, '-', 0)`,
      [entry?.contest_id, entry?.id],
    );
    expect(await differences()).toContain('result-document');
    await running.sql("DELETE FROM ruling WHERE id = 'r'");
    expect(await differences()).toEqual([]);
  });

  it('is issued anew when the contest was reopened and is final again', async () => {
    running.clock.advance(1000);
    await actors.administrator.post('/api/contests/issued/reopenings', { reason: '更正' });
    for (const to of ['publicized', 'final']) await step(to);
    const { documents } = (await actors.organizer.get(path)).body;
    expect(documents[0]).toMatchObject({ number: 4, state: 'final', hash: documents[1].hash });
    expect((await actors.organizer.get(`${path}/4`)).body).not.toHaveProperty('decisions');
  });

  it('says what was decided beyond the rules: corrected keys, and how many people were ruled on', async () => {
    running.clock.advance(1000);
    await actors.administrator.post('/api/contests/issued/reopenings', { reason: '申诉' });
    const desk = new CorrectionDesk(running, actors.organizer);
    await desk.corrected('issued', { question: 'ground/S1', kind: 'void', reason: '<题>有误' });
    const { body } = await actors.organizer.get('/api/contests/issued/entrants?search=03');
    const ruled = { entryId: body.entrants[0].entryId, reason: '冒名顶替' };
    expect((await actors.organizer.post('/api/contests/issued/rulings/disqualifications', ruled)).status).toBe(201);
    for (const to of ['publicized', 'final']) await step(to);
    const issued = (await actors.organizer.get(`${path}/5`)).body;
    expect(issued.decisions.map(({ zh }: { zh: string }) => zh)).toEqual([
      'ground/S1：试题作废。原因：<题>有误',
      '取消参赛资格：1 人',
    ]);
    expect(issued.tables[0].lines.map(({ name }: { name: string }) => name)).not.toContain('选手 03');
    const page = (await actors.organizer.get(`${path}/5/page`)).body;
    expect(page).toContain('ground/S1：试题作废。原因：&#60;题&#62;有误');
    expect(page).not.toContain('冒名顶替');
    expect(await differences()).toEqual([]);
  });
});
