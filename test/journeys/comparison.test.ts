import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../caller.js';
import { ALL_RIGHT, type Competitor, compete } from '../competition.js';
import { loadBank, openContest } from '../contest-ground.js';
import { type RunningApp, startApp } from '../running-app.js';

describe('why somebody is ahead', () => {
  let running: RunningApp;
  const people: Competitor[] = [];
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    await loadBank(running);
    await openContest(running, 'ties', {
      ranking: { ties: ['section:多选题', 'timeUsed', 'lot'] },
      publication: { leaderboards: { top: 4 } },
    });
    for (const [name, answers, seconds] of [
      ['甲一', ALL_RIGHT, 90],
      ['乙一', '1A 4AC', 60],
      ['丙一', '1A 2D 3B', 30],
      ['丁一', '1A 2D 3B', 40],
      ['戊一', '1A', 20],
      ['己一', '1A', 20],
    ] as const)
      people.push(await compete(running, 'ties', answers, { name, seconds }));
  });
  afterAll(() => running?.stop());

  const compare = (query: string, caller: Caller = running.caller) =>
    caller.get(`/api/contests/ties/leaderboards/individuals/comparison?${query}`);
  const callerOf = (index: number) => people[index]?.contestant.caller as Caller;

  it.each([
    [0, 1, 'score', ['score 5 3'], '得分：名次在前的 5 分，在后的 3 分'],
    [1, 2, 'section:多选题', ['score 3 3', 'section:多选题 2 0'], '“多选题”得分：名次在前的 2 分，在后的 0 分'],
    [
      3,
      2,
      'timeUsed',
      ['score 3 3', 'section:多选题 0 0', 'timeUsed 30000 40000'],
      '用时：名次在前的 30 秒，在后的 40 秒',
    ],
  ])('between the lines %i and %i: %s', async (one, other, decidedBy, chain, words) => {
    const { body } = await compare(`one=${one}&other=${other}`);
    expect(body.decidedBy).toBe(decidedBy);
    expect(
      (body.chain as { rule: string; ahead: unknown; behind: unknown }[]).map(
        ({ rule, ahead, behind }) => `${rule} ${String(ahead)} ${String(behind)}`,
      ),
    ).toEqual(chain);
    expect(body.words.zh).toContain(words);
    expect(body.words.en).toMatch(/^(Score|The same score) .*: that decides who is ahead\.$/);
    expect([body.ahead.place, body.behind.place]).toEqual([Math.min(one, other) + 1, Math.max(one, other) + 1]);
    expect(body.ahead.name).toMatch(/^.\*$/);
  });

  it('the own line is the other one when none is named, also beyond what is shown', async () => {
    const { body } = await compare('one=3', callerOf(5));
    expect(body).toMatchObject({ decidedBy: 'score', behind: { mine: true, place: 5 } });
  });

  it('who shares a place is told so', async () => {
    const { body } = await compare('one=0&other=0');
    expect([body.decidedBy, body.words.zh.endsWith('所以名次并列。')]).toEqual(['shared', true]);
  });

  it.each([
    ['one=99&other=0', '?one'],
    ['one=0&other=5', '?other'],
    ['one=0', '?other'],
    ['one=-1&other=0', '?one'],
  ])('%s is refused', async (query, pointer) => {
    const { status, body } = await compare(query);
    expect([status, body.errors?.map((error: { pointer: string }) => error.pointer)]).toEqual([422, [pointer]]);
  });
});
