import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { contestClosingIn, Ground, type StoredAnswer, tapOption, waitForSign } from './ground.js';

const SAVING = '**/api/attempts/*/answers';
const FIRST_MULTIPLE = 61;
const next = (page: Page) => page.getByRole('button', { name: '下一题' }).tap();
const keptAnswers = (page: Page) =>
  page.evaluate<string[]>("Object.keys(localStorage).filter((key) => key.startsWith('zhisai.answer'))");

/** What an answering page says, and that it leads on from there. */
describe('while answering', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await Ground.prepare();
  });
  afterEach(() => ground.tidy());
  afterAll(() => ground.tearDown());

  it('nothing is called saved before the first answer', async () => {
    const { page } = await ground.answering(await ground.device());
    expect(await page.locator('.sign').innerText()).toBe('作答后自动保存');
    await tapOption(page, 'A');
    await waitForSign(page, 'saved');
  });

  it('large type is in the answer sheet', async () => {
    const { page } = await ground.answering(await ground.device());
    await page.getByRole('button', { name: '答题卡' }).tap();
    await page.getByRole('button', { name: '大字', pressed: false }).tap();
    await page.getByRole('button', { name: '大字', pressed: true }).waitFor();
    expect(await page.locator(':root[data-large]').count()).toBe(1);
  });

  it('leaving says that the time runs on, and how it stands with the answers', async () => {
    const { page } = await ground.answering(await ground.device());
    await tapOption(page, 'A');
    await waitForSign(page, 'saved');
    await page.getByRole('button', { name: '退出', exact: true }).tap();
    const step = page.locator('dialog');
    expect(await step.innerText()).toContain('时间不会停');
    expect(await step.innerText()).toContain('已保存');
    await step.getByRole('button', { name: '继续答题' }).tap();
    await step.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '退出', exact: true }).tap();
    await step.getByRole('button', { name: '先退出' }).tap();
    await page.waitForURL(/\/contests\/quality-outline$/);
  });

  it('handing in lists half an answer under its own words, ten numbers at most, and the way to all', async () => {
    const { page } = await ground.answering(await ground.device());
    await goToQuestion(page, FIRST_MULTIPLE);
    await tapOption(page, 'B');
    await page.getByRole('button', { name: '答题卡' }).tap();
    await page.getByRole('button', { name: '交卷', exact: true }).tap();
    const step = page.locator('dialog');
    const words = await step.innerText();
    expect(words.indexOf('交卷后不能再修改')).toBeLessThan(words.indexOf('还有 79 题没有答'));
    const groups = step.locator('section');
    expect(await groups.filter({ hasText: '还有 79 题没有答' }).locator('.number').count()).toBe(10);
    expect(await groups.filter({ hasText: '只选了一项' }).locator('.number').allInnerTexts()).toEqual(['61']);
    await step.getByRole('button', { name: '查看答题卡' }).tap();
    await page.getByRole('heading', { name: '答题卡' }).waitFor();
  });

  it('handing in without a network can be called off, and goes on by itself when it is back', async () => {
    const device = await ground.device();
    const { page } = await ground.answering(device);
    await device.setOffline(true);
    await tapOption(page, 'A');
    await waitForSign(page, 'offline');
    expect(await page.locator('.sign').innerText()).toContain('不会交卷');
    const step = page.locator('dialog');
    const handIn = async () => {
      await page.getByRole('button', { name: '答题卡' }).tap();
      await step.getByRole('button', { name: '交卷', exact: true }).tap();
      await step.getByRole('button', { name: '现在交卷' }).tap();
      await step.getByText('恢复后会自动交卷').waitFor();
    };
    await handIn();
    expect(await page.locator('.sign').innerText()).not.toContain('不会交卷');
    await step.getByRole('button', { name: '继续答题' }).tap();
    await step.waitFor({ state: 'detached' });
    await device.setOffline(false);
    await waitForSign(page, 'saved', 30_000);
    expect(page.url()).toMatch(/\/attempts\/[^/]+$/);
    await device.setOffline(true);
    await tapOption(page, 'B');
    await waitForSign(page, 'offline');
    await handIn();
    await device.route('**/submission', async (route) => {
      await step.getByText('网络已恢复，正在交卷…').waitFor();
      await route.continue();
    });
    await device.setOffline(false);
    await page.waitForURL(/\/result$/);
  });

  it('the answer sheet opens at the question in sight, and explains its looks', async () => {
    const { page } = await ground.answering(await ground.device());
    await goToQuestion(page, FIRST_MULTIPLE);
    await tapOption(page, 'B');
    await page.getByRole('button', { name: '答题卡' }).tap();
    const step = page.locator('dialog');
    await step.waitFor();
    const isInSight = page.evaluate<boolean>(`(() => {
      const number = document.querySelector('dialog .number[aria-current]');
      const { x, y } = number.getBoundingClientRect();
      return document.elementFromPoint(x + 9, y + 9) === number;
    })()`);
    expect(await isInSight).toBe(true);
    await step.getByRole('button', { name: '第 61 题，只选一项' }).waitFor();
    expect(await step.locator('.legend').innerText()).toContain('只选一项');
    await step.getByRole('button', { name: '关闭' }).tap();
  });

  it('all questions on one page open again where one was', async () => {
    const { page } = await ground.answering(await ground.device());
    await page.getByRole('button', { name: '答题卡' }).tap();
    await page.getByLabel('一页显示全部题目').check();
    await page.getByRole('button', { name: '关闭' }).tap();
    await page.locator('#question-33 .option').nth(2).tap();
    await waitForSign(page, 'saved');
    await page.reload();
    await page.waitForFunction(`document.getElementById('question-33')?.getBoundingClientRect().top < innerHeight / 2`);
    expect(await page.evaluate<number>('scrollY')).toBeGreaterThan(1000);
  });

  it.each([503, 429])('a server that answers %i is called busy, not the network gone', async (status) => {
    const device = await ground.device();
    const { page, attemptId, login } = await ground.answering(device);
    await device.route(SAVING, (route) => route.fulfill({ status, body: '{}', contentType: 'application/json' }));
    await tapOption(page, 'B');
    await waitForSign(page, 'busy');
    expect(await page.locator('.sign').innerText()).toBe('服务器忙，答案已存在本机，正在重试');
    await device.unroute(SAVING);
    await waitForSign(page, 'saved', 30_000);
    expect((await ground.storedAnswers(login, attemptId)).get(1)).toEqual(['B']);
  });

  it('one refused answer keeps no other from being saved, is named, and can be left out when handing in', async () => {
    const device = await ground.device();
    const { page, attemptId, login } = await ground.answering(device);
    await spoil(device, 2);
    await device.setOffline(true);
    await tapOption(page, 'A');
    for (const letter of ['B', 'A']) {
      await next(page);
      await tapOption(page, letter);
    }
    await waitForSign(page, 'offline');
    await device.setOffline(false);
    await waitForSign(page, 'refused', 30_000);
    expect(await page.locator('.sign').innerText()).toBe('第 2 题没能保存，请重新选择');
    expect([...(await ground.storedAnswers(login, attemptId)).keys()]).toEqual([1, 3]);
    expect(await keptAnswers(page)).toHaveLength(3);
    await page.getByRole('button', { name: '答题卡' }).tap();
    await page.getByRole('button', { name: '交卷', exact: true }).tap();
    await page.locator('dialog section').filter({ hasText: '没能保存' }).getByText('2', { exact: true }).waitFor();
    await page.getByRole('button', { name: '现在交卷' }).tap();
    await page.getByText('（第 2 题），不能计分').waitFor();
  });

  it('an answer that came too late goes from the device once its person knows', async () => {
    await ground.openContest('closing-late', contestClosingIn(10));
    const device = await ground.device();
    const { page } = await ground.answering(device, 'closing-late');
    await device.route(SAVING, (route) => route.abort());
    await tapOption(page, 'A');
    await waitForSign(page, 'offline');
    await page.getByText('（第 1 题），不能计分').waitFor({ timeout: 30_000 });
    await page.reload();
    await page.getByText('（第 1 题），不能计分').waitFor({ timeout: 30_000 });
    expect(await keptAnswers(page)).toHaveLength(1);
    await page.getByRole('link', { name: '查看成绩' }).tap();
    await page.waitForURL(/\/result$/);
    expect(await keptAnswers(page)).toEqual([]);
  }, 90_000);

  it('signing in again shows the password to who wants it, and leads to the fault', async () => {
    const device = await ground.device();
    const { page } = await ground.answering(device);
    await device.clearCookies();
    await tapOption(page, 'B');
    const step = page.locator('dialog');
    await step.getByRole('button', { name: '显示密码' }).tap();
    expect(await step.getByLabel('密码').getAttribute('type')).toBe('text');
    await step.getByRole('button', { name: '登录' }).tap();
    await step.locator('[aria-invalid]').first().waitFor();
    await step.locator('[aria-invalid]:focus').waitFor();
  });
});

async function goToQuestion(page: Page, n: number): Promise<void> {
  await page.getByRole('button', { name: '答题卡' }).tap();
  await page.locator('.number', { hasText: new RegExp(`^\\s*${n}\\s*$`) }).tap();
}

/** What this device sends for question `n` is an option that no paper has: the server says no. */
async function spoil(device: BrowserContext, n: number): Promise<void> {
  await device.route(SAVING, (route) => {
    const { answers } = route.request().postDataJSON() as { answers: StoredAnswer[] };
    const spoiled = answers.map((answer) => (answer.n === n ? { ...answer, choice: ['H'] } : answer));
    return route.continue({ postData: JSON.stringify({ answers: spoiled }) });
  });
}
