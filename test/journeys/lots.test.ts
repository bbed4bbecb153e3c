import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const PEOPLE = 8;

let running: RunningApp;
let actors: Actors;
beforeAll(async () => {
  running = await startApp({ now: '2012-09-03T09:00:00+08:00' });
  await loadBank(running);
  actors = await signUpEveryRole(running);
});
afterAll(() => running?.stop());

/** The rows of the exported results, by the titles of their columns. */
async function exported(slug: string): Promise<Record<string, string>[]> {
  const { body } = await actors.organizer.get(`/api/contests/${slug}/results/export?format=csv`);
  const [head = '', ...rows] = String(body)
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const titles = head.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, index) => [titles[index] ?? '', cell])));
}

it('lots are drawn again by somebody who has the exported results and the document alone', async () => {
  await openContest(running, 'lots', {
    ranking: { ties: ['attempts', 'lot'], lotSeed: '上证指数 2012-10-08：2074.42' },
    publication: { leaderboards: { for: 'everyone' } },
  });
  const own = new Map<string, string>();
  for (let index = 1; index <= PEOPLE; index++) {
    const person = await Contestant.named(running, 'lots', `选手 0${index}`);
    await person.enter();
    // Two of them have more points, and the lot decides nothing between them and the others.
    await attempt(running, person, index <= 2 ? '1A 2D' : '1A');
    const { body } = await person.caller.get('/api/contests/lots/entries/mine');
    own.set(`选手 0${index}`, body.entry.id as string);
  }

  const shown = (await running.caller.get('/api/contests/lots')).body.document.ranking;
  const lotOf = (entry: string) =>
    createHash('sha256').update(`${shown.lotSeed}:${entry}`, 'utf8').digest('hex').slice(0, 12);
  const rows = await exported('lots');
  expect(rows).toHaveLength(PEOPLE);
  const drawn = rows
    .map((row) => ({ row, points: Number(row['得分']), lot: lotOf(row['报名编号'] ?? '') }))
    .sort((a, b) => b.points - a.points || (a.lot < b.lot ? -1 : 1));
  expect(drawn.map(({ row }) => row['名次'])).toEqual(drawn.map((_, index) => String(index + 1)));
  for (const { row, lot } of drawn) {
    expect(row['签号']).toBe(String(Number(`0x${lot}`)));
    expect(row['报名编号']).toBe(own.get(row['姓名'] ?? ''));
  }
  const board = (await running.caller.get('/api/contests/lots/leaderboards/individuals')).body.entries;
  expect(board.map(({ name }: { name: string }) => name)).toHaveLength(PEOPLE);
});

it('where no lots are drawn, nobody is given one', async () => {
  await openContest(running, 'no-lots', { ranking: { ties: ['timeUsed', 'lot'] } });
  const person = await Contestant.entered(running, 'no-lots');
  await attempt(running, person, '1A');
  expect(Object.keys((await exported('no-lots'))[0] ?? {})).not.toContain('签号');
});
