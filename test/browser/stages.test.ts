import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { answerPaper } from './answer-paper.js';
import { DESK, Ground, PHONE } from './ground.js';
import { BETWEEN, importRoster, openGroups, PRACTICE_QUESTIONS, ROSTER, STAGES } from './group-contests.js';

describe.each([
  ['390', PHONE],
  ['1440', DESK],
])('stages, practice and rosters, on a page %s wide', (_width, size: BrowserContextOptions) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await Ground.prepare();
    await openGroups(ground);
  }, 120_000);
  afterEach(() => ground?.tidy());
  afterAll(() => ground?.tearDown());

  async function entered(slug: string): Promise<Page> {
    const device = await ground.device(size);
    const token = await ground.signUp(ground.newLogin());
    await ground.call('POST', `/api/contests/${slug}/entries`, token, {});
    await ground.carry(device, token);
    const page = await device.newPage();
    await page.goto(`/contests/${slug}`);
    return page;
  }

  const states = (page: Page) => page.locator('main ol .state').allInnerTexts();

  it('shows which stage is under way, and its one try', async () => {
    const page = await entered(STAGES);
    await page.getByText('本阶段还可以答 1 次').waitFor();
    expect(await states(page)).toEqual(['已结束', '进行中', '未开始']);
    await answerPaper(page, 'ABABA');
    await page.goto(`/contests/${STAGES}`);
    await page.getByText('本阶段的答题次数已用完。').waitFor();
    await page.getByRole('button', { name: '查看我的成绩' }).waitFor();
  }, 60_000);

  it('says between two stages when the next one opens', async () => {
    const page = await entered(BETWEEN);
    await page.locator('.bottom .button', { hasText: '开始，请到时再来' }).waitFor();
    expect(await page.locator('.bottom .button').isDisabled()).toBe(true);
    expect(await states(page)).toEqual(['已结束', '未开始', '未开始']);
    // It is the moment that the list gives for the second one.
    const said = (await page.locator('.bottom .button').innerText()).split(' 开始')[0] ?? '';
    expect(await page.locator('main ol .when').nth(1).innerText()).toContain(said);
  });

  it('lets people practise, with the key at once, as often as a day allows', async () => {
    const page = await entered(STAGES);
    await page.locator(`main a[href$="/practice"]`).click();
    const press = (name: string) => page.locator('.bottom').getByRole('button', { name, exact: true }).click();
    await press('开始练习');
    for (let n = 1; n <= PRACTICE_QUESTIONS; n++) {
      await page.getByText(`第 ${n} 题`, { exact: false }).first().waitFor();
      await page.locator('.option').first().click();
      await press('看答案');
      await page
        .getByText(/^正确答案/)
        .first()
        .waitFor();
      await press(n < PRACTICE_QUESTIONS ? '下一题' : '练完了');
    }
    await page.locator('.done').waitFor();
    expect(await page.locator('main section').innerText()).toContain('1 次');
    // Nothing of it counts.
    await page.goto(`/contests/${STAGES}`);
    await page.getByText('本阶段还可以答 1 次').waitFor();
  }, 60_000);

  it('takes in whoever has an access code of the roster, straight to the questions', async () => {
    const [code = ''] = await importRoster(ground, 3);
    const device = await ground.device(size);
    const page = await device.newPage();
    await page.goto(`/contests/${ROSTER}`);
    await page.getByRole('button', { name: '登录参赛', exact: true }).click();
    await page.getByRole('heading', { name: '登录', exact: true }).waitFor();
    await page.getByLabel('登录码', { exact: true }).fill('AAAA-BBBB-CCCC');
    await page.locator('form [type=submit]').click();
    await page.locator('form [role=alert]', { hasText: '登录码不对' }).waitFor();
    await page.getByLabel('登录码', { exact: true }).fill(code.toLowerCase());
    await page.locator('form [type=submit]').click();
    await page.getByText('您已报名', { exact: true }).waitFor();
    await answerPaper(page, 'ABABA');
  }, 60_000);
});
