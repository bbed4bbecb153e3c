import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Contestant, loadBank, openContest, written } from '../contest-ground.js';
import { type RunningApp, startApp } from '../running-app.js';

describe('an attempt', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    await loadBank(running);
    await openContest(running, 'plain', { attempts: { total: 3 } });
    await openContest(running, 'english', { locale: 'en' });
    await openContest(running, 'shuffled', {
      paper: {
        sections: [
          { title: '单选题', type: 'single', points: 1, questions: ['ground/S1', 'ground/S2'] },
          { title: '多选题', type: 'multiple', points: 2, questions: ['ground/M1'] },
        ],
        shuffle: { questions: true, options: true },
      },
    });
  });
  afterAll(() => running?.stop());

  it('starts with a paper that shows what to answer and nothing more', async () => {
    const person = await Contestant.entered(running, 'plain');
    const reply = await person.start();
    expect(reply.status).toBe(201);
    expect(reply.body).toEqual({
      attempt: {
        id: expect.any(String),
        number: 1,
        stageId: null,
        state: 'open',
        startedAt: '2012-09-10T02:00:00.000Z',
        deadline: '2012-09-10T03:00:00.000Z',
        submittedAt: null,
      },
      contest: { slug: 'plain', title: '竞赛 plain', timeZone: 'Asia/Shanghai', appearance: { banner: 'seal' } },
      paper: {
        sections: [
          {
            title: '判断题',
            type: 'true-false',
            points: 1,
            questions: [
              {
                n: 1,
                stem: '题目 J1',
                options: [
                  { letter: 'A', text: '正确' },
                  { letter: 'B', text: '错误' },
                ],
              },
            ],
          },
          expect.objectContaining({
            title: '单选题',
            questions: [expect.objectContaining({ n: 2 }), expect.objectContaining({ n: 3 })],
          }),
          expect.objectContaining({ title: '多选题', points: 2 }),
        ],
      },
      answers: [],
      serverTime: '2012-09-10T02:00:00.000Z',
    });
  });

  it('goes on where it was, on any device', async () => {
    const person = await Contestant.entered(running, 'plain');
    const started = await person.start();
    const id = started.body.attempt.id as string;
    await person.save(id, '2B@1 4AC@2');
    const resumed = await person.start();
    expect(resumed.status).toBe(200);
    expect(resumed.body.attempt).toEqual(started.body.attempt);
    expect(resumed.body.paper).toEqual(started.body.paper);
    expect(written(resumed)).toBe('2B@1 4AC@2');
    expect((await person.read(id)).body).toEqual(resumed.body);
  });

  it('saves answers, the newest of each question', async () => {
    const person = await Contestant.entered(running, 'plain');
    const id = await person.attempt();
    const saved = await person.save(id, '1A@1 4CA@2');
    expect([saved.status, saved.body]).toEqual([
      200,
      {
        saved: [
          { n: 1, seq: 1 },
          { n: 4, seq: 2 },
        ],
        serverTime: '2012-09-10T02:00:00.000Z',
        deadline: '2012-09-10T03:00:00.000Z',
      },
    ]);
    expect((await person.save(id, '1B@0 4@3')).body.saved).toEqual([
      { n: 1, seq: 1 },
      { n: 4, seq: 3 },
    ]);
    expect(written(await person.read(id))).toBe('1A@1 4@3');
  });

  it.each([
    ['a question that the paper does not have', '5A@1', ['/answers/0/n']],
    ['an option that the question does not have', '3D@1', ['/answers/0/choice/0']],
    ['a third option of a true/false question', '1C@1', ['/answers/0/choice/0']],
    ['two options of a true/false question', '1AB@1', ['/answers/0/choice']],
    ['two options of a single choice', '1A@1 2AB@1', ['/answers/1/choice']],
    ['every fault at once', '9A@1 4AE@1 2CD@1', ['/answers/0/n', '/answers/1/choice/1', '/answers/2/choice']],
    ['one option twice', '4AA@1', ['/answers/0/choice']],
    ['something that is no letter', '4a@1', ['/answers/0/choice/0']],
    ['a letter beyond those there are', '4I@1', ['/answers/0/choice/0']],
    ['question 0', '0A@1', ['/answers/0/n']],
  ])('names %s, and saves nothing of the request', async (_case, answers, pointers) => {
    const person = await Contestant.entered(running, 'plain');
    const id = await person.attempt();
    const reply = await person.save(id, answers);
    expect([reply.status, reply.body.code]).toEqual([422, 'invalid-request']);
    expect(reply.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
    expect((await person.read(id)).body.answers).toEqual([]);
  });

  it.each([
    ['no answers', { answers: [] }],
    ['too many answers', { answers: Array.from({ length: 201 }, () => ({ n: 1, choice: [], seq: 1 })) }],
    ['a seq that is not whole', { answers: [{ n: 1, choice: ['A'], seq: 1.5 }] }],
    ['a negative seq', { answers: [{ n: 1, choice: ['A'], seq: -1 }] }],
    ['a seq beyond what numbers hold', { answers: [{ n: 1, choice: ['A'], seq: 2 ** 53 }] }],
    ['a choice that is no list', { answers: [{ n: 1, choice: 'A', seq: 1 }] }],
    ['a number that is text', { answers: [{ n: '1', choice: ['A'], seq: 1 }] }],
    ['a member that does not exist', { answers: [{ n: 1, choice: ['A'], seq: 1, score: 100 }] }],
    ['nothing', {}],
  ])('refuses %s', async (_case, body) => {
    const person = await Contestant.entered(running, 'plain');
    const reply = await person.caller.put(`/api/attempts/${await person.attempt()}/answers`, body);
    expect([reply.status, reply.body.code]).toEqual([422, 'invalid-request']);
  });

  it('is graded when it is handed in, once', async () => {
    const person = await Contestant.entered(running, 'plain');
    const id = await person.attempt();
    await person.save(id, '1A@1 2D@1 3A@1 4AC@1');
    running.clock.advance(90_000);
    const first = await person.submit(id);
    expect(first.status).toBe(200);
    expect(first.body.attempt).toMatchObject({ id, state: 'submitted' });
    running.clock.advance(1000);
    expect((await person.submit(id)).body.attempt).toEqual(first.body.attempt);
    const [row] = await running.sql('SELECT score, section_scores, time_used_ms FROM attempt WHERE id = ?', [id]);
    expect([Number(row?.score), JSON.parse(String(row?.section_scores)), Number(row?.time_used_ms)]).toEqual([
      400,
      [
        { title: '判断题', points: 100 },
        { title: '单选题', points: 100 },
        { title: '多选题', points: 200 },
      ],
      90_000,
    ]);
  });

  it('takes no answer after it was handed in, and says so', async () => {
    const person = await Contestant.entered(running, 'plain');
    const id = await person.attempt();
    await person.save(id, '1A@1');
    const { attempt } = (await person.submit(id)).body;
    const refused = await person.save(id, '1B@2');
    expect([refused.status, refused.body.code]).toEqual([409, 'attempt-closed']);
    expect([refused.body.endedAt, refused.body.deadline]).toEqual([attempt.submittedAt, attempt.deadline]);
    expect(written(await person.read(id))).toBe('1A@1');
  });

  it('is nobody else’s', async () => {
    const [person, other] = [await Contestant.entered(running, 'plain'), await Contestant.entered(running, 'plain')];
    const id = await person.attempt();
    await person.save(id, '1A@1');
    for (const reply of [await other.read(id), await other.save(id, '1B@9'), await other.submit(id)])
      expect([reply.status, reply.body.code]).toEqual([404, 'attempt-not-found']);
    for (const reply of [
      await other.read('nothing'),
      await other.save('nothing', '1B@9'),
      await other.submit('nothing'),
    ])
      expect([reply.status, reply.body.code]).toEqual([404, 'attempt-not-found']);
    expect(written(await person.read(id))).toBe('1A@1');
  });

  it('speaks the language of the contest', async () => {
    const person = await Contestant.entered(running, 'english');
    const { paper } = (await person.start()).body;
    expect(paper.sections[0].questions[0].options.map(({ text }: { text: string }) => text)).toEqual(['True', 'False']);
  });

  it('shows each attempt its own order, always the same, and grades the letters that were shown', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, () => Contestant.entered(running, 'shuffled')));
    const papers = new Set<string>();
    for (const person of people) {
      const { attempt, paper } = (await person.start()).body;
      papers.add(JSON.stringify(paper));
      const right = new Set(['四', '绿', '二', '四']);
      type Shown = { n: number; stem: string; options: { letter: string; text: string }[] };
      const answers = (paper.sections as { questions: Shown[] }[])
        .flatMap(({ questions }) => questions)
        .map(({ n, stem, options }) => {
          const key = stem.includes('M1') ? ['二', '四'] : stem.includes('S1') ? ['四'] : ['绿'];
          expect(options.map(({ letter }) => letter)).toEqual([...'ABCD'].slice(0, options.length));
          return `${n}${options
            .filter(({ text }) => key.includes(text) && right.has(text))
            .map(({ letter }) => letter)
            .join('')}@1`;
        });
      expect((await person.save(attempt.id, answers.join(' '))).status).toBe(200);
      expect((await person.read(attempt.id)).body.paper).toEqual(paper);
      await person.submit(attempt.id);
      const [row] = await running.sql('SELECT score FROM attempt WHERE id = ?', [attempt.id]);
      expect(Number(row?.score)).toBe(400);
    }
    expect(papers.size).toBeGreaterThan(1);
  });

  it('survives a restart of the server', async () => {
    const person = await Contestant.entered(running, 'plain');
    const id = await person.attempt();
    await person.save(id, '1A@1');
    const { body } = await person.read(id);
    running = await running.restart();
    const after = await running.caller.signedIn(person.caller.token ?? '').get(`/api/attempts/${id}`);
    expect([after.status, after.body]).toEqual([200, body]);
  });
});
