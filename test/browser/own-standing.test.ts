import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { contestClosingIn, Ground } from './ground.js';

const SLUG = 'twice';
const TITLE = '《质量发展纲要（2011-2020年）》有奖知识竞赛';

/** On how many lines of the heading the years stand. */
const LINES_OF_YEARS = `(() => {
  const text = document.querySelector('h1').firstChild;
  const range = document.createRange();
  range.setStart(text, text.data.indexOf('2011'));
  range.setEnd(text, text.data.indexOf('年') + 1);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
})()`;

/** How somebody stands, as the list of contests, a result and the board tell it. */
describe('how somebody stands', () => {
  let ground: Ground;
  let token: string;
  /** An attempt that doesn't count, and the number of the one that does. */
  let lesser: string;
  let counting: number;

  beforeAll(async () => {
    ground = await Ground.prepare();
    const publication = { results: 'onSubmit', review: 'never', leaderboards: { for: 'everyone', names: 'full' } };
    await ground.openContest(SLUG, { ...contestClosingIn(86_400, { publication }), title: TITLE });
    token = await ground.signUp(ground.newLogin());
    await ground.call('POST', `/api/contests/${SLUG}/entries`, token, {});
    // Of five questions with two options, one of these has more right than the other.
    const [first, second] = [await attempt('A'), await attempt('B')];
    const { result } = await ground.call('GET', `/api/attempts/${first}/result`, token);
    [lesser, counting] = result.counts ? [second, 1] : [first, 2];
  });
  afterEach(() => ground.tidy());
  afterAll(() => ground.tearDown());

  async function attempt(letter: string): Promise<string> {
    const { attempt: started } = await ground.call('POST', `/api/contests/${SLUG}/attempts`, token, {});
    const answers = [1, 2, 3, 4, 5].map((n) => ({ n, choice: [letter], seq: n }));
    await ground.call('PUT', `/api/attempts/${started.id}/answers`, token, { answers });
    await ground.call('POST', `/api/attempts/${started.id}/submission`, token, {});
    return String(started.id);
  }

  async function at(path: string, selector: string, signed = true): Promise<Page> {
    const device = await ground.device();
    if (signed) await ground.carry(device, token);
    const page = await device.newPage();
    await page.goto(path);
    await page.locator(selector).first().waitFor();
    return page;
  }

  it('shows the place with the score that it belongs to, and which attempt that is', async () => {
    const page = await at(`/attempts/${lesser}/result`, '.own');
    expect(await page.locator('.score').first().innerText()).not.toContain('名次');
    const own = page.locator('.own');
    await own.getByRole('link').waitFor();
    expect(await own.locator('h2').innerText()).toBe('计入排名');
    expect((await own.locator('dd').nth(1).innerText()).replace(/\s+/g, ' ')).toBe('第 1 名 共 1 人');
    expect(await own.getByRole('link').innerText()).toBe(`计入的是第 ${counting} 次`);
    expect(await page.locator('thead').innerText()).toMatch(/题型\s+全对\s+得分/);
  });

  it('congratulates nobody on being first of one', async () => {
    const page = await at(`/contests/${SLUG}/board`, '.podium');
    expect(await page.locator('.podium .tag').count()).toBe(1);
    expect(await page.locator('.podium .strips, .podium .bravo').count()).toBe(0);
  });

  it.each([
    ['选手', '“选手”：找到 1 人'],
    ['王', '没有找到“王”。请换一个字再找。'],
  ])('says how many were found for %s', async (name, said) => {
    const page = await at(`/contests/${SLUG}/board`, '[role=search]');
    await page.locator('[role=search] input').fill(name);
    await page.locator('[role=search] [type=submit]').click();
    await page.locator('.found [role=status]:not(:empty)').waitFor();
    expect(await page.locator('.found [role=status]').innerText()).toBe(said);
  });

  it('says on each card of the list what is next', async () => {
    const before = await at('/', '.next:not(:empty)', false);
    expect(new Set(await before.locator('.next').allInnerTexts())).toEqual(new Set(['可以报名', '凭登录码参赛']));
    await ground.call('POST', '/api/contests/quality-outline/entries', token, {});
    const entered = await at('/', '.next.start');
    expect((await entered.locator('.next').allInnerTexts()).sort()).toEqual(
      ['可以报名', '凭登录码参赛', '已报名，可以开始', '已答 2 次'].sort(),
    );
    const { attempt: open } = await ground.call('POST', '/api/contests/quality-outline/attempts', token, {});
    const page = await at('/', '.next.running');
    await page.locator('a:has(.running)').tap();
    await page.locator('fieldset').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/attempts/${open.id}`);
  });

  it('breaks no line inside the years of a title', async () => {
    const page = await at(`/contests/${SLUG}`, 'h1');
    // At any width that has room for it, the whole of 2011-2020年 is on one line.
    for (let width = 260; width <= 480; width += 20) {
      await page.setViewportSize({ width, height: 800 });
      const lines = await page.evaluate(LINES_OF_YEARS);
      expect([width, lines]).toEqual([width, 1]);
    }
  });
});
