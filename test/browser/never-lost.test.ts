import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { contestClosingIn, DESK, Ground, numberInSight, PHONE, tapOption, waitForSign } from './ground.js';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const next = (page: Page) => page.getByRole('button', { name: '下一题' }).tap();

/** Whatever a page has shown as saved, or the device has kept, is on the server at the end. */
describe('an answer is never lost', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await Ground.prepare();
  });
  afterEach(() => ground.tidy());
  afterAll(() => ground.tearDown());

  it('when the network is cut for a minute in mid-answer', async () => {
    const device = await ground.device();
    const { page, attemptId, login } = await ground.answering(device);
    await tapOption(page, 'A');
    await waitForSign(page, 'saved');
    await device.setOffline(true);
    for (const letter of ['B', 'A', 'B']) {
      await next(page);
      await tapOption(page, letter);
    }
    await waitForSign(page, 'offline');
    expect(await page.locator('[data-state=offline]').innerText()).toContain('答案已存在本机');
    await pause(60_000);
    await device.setOffline(false);
    await waitForSign(page, 'saved', 30_000);
    expect([...(await ground.storedAnswers(login, attemptId))]).toEqual([
      [1, ['A']],
      [2, ['B']],
      [3, ['A']],
      [4, ['B']],
    ]);
  }, 120_000);

  it('when the tab is killed right after a tap', async () => {
    const device = await ground.device();
    const { page, attemptId, login } = await ground.answering(device);
    // Nothing leaves, as if the battery had died; only what the device keeps can come back.
    const session = await device.newCDPSession(page);
    await device.setOffline(true);
    await tapOption(page, 'B');
    const crashed = page.waitForEvent('crash');
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
    await device.setOffline(false);
    expect((await ground.storedAnswers(login, attemptId)).size).toBe(0);
    const reopened = await device.newPage();
    await reopened.goto(`/attempts/${attemptId}`);
    await waitForSign(reopened, 'saved');
    expect(await reopened.locator('.option.chosen .letter').innerText()).toBe('B');
    await expectStored(ground, login, attemptId, 1, ['B']);
  });

  it('when the page is refreshed at question 40: it goes on there', async () => {
    const device = await ground.device();
    const { page, attemptId, login } = await ground.answering(device);
    for (let n = 1; n < 40; n++) await next(page);
    await tapOption(page, 'C');
    await page.reload();
    await page.locator('fieldset').waitFor();
    expect(await numberInSight(page)).toBe(40);
    expect(await page.locator('.option.chosen .letter').innerText()).toBe('C');
    await waitForSign(page, 'saved');
    await expectStored(ground, login, attemptId, 40, ['C']);
  });

  it('when the second half is answered on another device', async () => {
    const phone = await ground.device(PHONE);
    const { page, attemptId, login } = await ground.answering(phone);
    await tapOption(page, 'A');
    await waitForSign(page, 'saved');

    const desk = await ground.device(DESK);
    await ground.carry(desk, await ground.tokenOf(login));
    const second = await desk.newPage();
    await second.goto('/contests/quality-outline');
    await second.getByRole('button', { name: '继续答题' }).click();
    await second.locator('fieldset').waitFor();
    expect(await second.locator('.option.chosen .letter').innerText()).toBe('A');
    await second.keyboard.press('b');
    await second.keyboard.press('ArrowRight');
    await second.keyboard.press('a');
    await waitForSign(second, 'saved');

    // The phone still shows the first answer; a change there is later, so it wins.
    await tapOption(page, 'A');
    await next(page);
    await tapOption(page, 'B');
    await waitForSign(page, 'saved');
    const stored = await ground.storedAnswers(login, attemptId);
    expect(stored.get(2)).toEqual(['B']);
    // Tapping what is chosen already is no change: the newer answer of the other device stands.
    expect(['A', 'B']).toContain(stored.get(1)?.[0]);
  });

  it('when two tabs answer alternately', async () => {
    const device = await ground.device();
    const { page, attemptId, login } = await ground.answering(device);
    const other = await device.newPage();
    await other.goto(`/attempts/${attemptId}`);
    await other.locator('fieldset').waitFor();
    for (const [tab, letter] of [
      [page, 'A'],
      [other, 'B'],
      [page, 'A'],
      [other, 'B'],
    ] as const) {
      await tab.bringToFront();
      await tapOption(tab, letter);
    }
    await waitForSign(page, 'saved');
    await waitForSign(other, 'saved');
    expect(await page.locator('.option.chosen .letter').innerText()).toBe('B');
    await expectStored(ground, login, attemptId, 1, ['B']);
  });

  it.each([
    ['ahead', 1],
    ['behind', -1],
  ])('when the clock of the device is an hour %s: the time left is the same', async (_where, hours) => {
    const device = await ground.device();
    await device.addInitScript((shift) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + shift;
    }, hours * 3_600_000);
    const { page, attemptId, login } = await ground.answering(device);
    expect((await page.locator('[role=timer]').innerText()).trim()).toMatch(/^(1:00:00|59:\d\d)$/);
    await tapOption(page, 'A');
    await waitForSign(page, 'saved');
    await expectStored(ground, login, attemptId, 1, ['A']);
    // Another device with a right clock is later, and wins.
    const right = await ground.device();
    await ground.carry(right, await ground.tokenOf(login));
    const second = await right.newPage();
    await second.goto(`/attempts/${attemptId}`);
    await second.locator('fieldset').waitFor();
    await tapOption(second, 'B');
    await waitForSign(second, 'saved');
    await expectStored(ground, login, attemptId, 1, ['B']);
  });

  it('when the server is restarted in between', async () => {
    const device = await ground.device();
    const { page, attemptId, login } = await ground.answering(device);
    await tapOption(page, 'A');
    await waitForSign(page, 'saved');
    const startAgain = await ground.stopServer();
    await next(page);
    await tapOption(page, 'B');
    await waitForSign(page, 'offline');
    await startAgain();
    await waitForSign(page, 'saved', 30_000);
    const stored = await ground.storedAnswers(login, attemptId);
    expect([stored.get(1), stored.get(2)]).toEqual([['A'], ['B']]);
  });

  it('when the session has run out in between: the password, and on it goes', async () => {
    const device = await ground.device();
    const { page, attemptId, login } = await ground.answering(device);
    await device.clearCookies();
    await tapOption(page, 'B');
    await page.getByRole('heading', { name: '请重新登录' }).waitFor();
    await page.getByLabel('登录名').fill(login);
    await page.getByLabel('密码').fill(ground.password);
    await page.getByRole('button', { name: '登录' }).tap();
    await waitForSign(page, 'saved');
    await expectStored(ground, login, attemptId, 1, ['B']);
  });

  it('when the session runs out with everything saved: handing in asks for the password, too', async () => {
    const device = await ground.device();
    const { page, login } = await ground.answering(device);
    await tapOption(page, 'A');
    await waitForSign(page, 'saved');
    await page.getByRole('button', { name: '答题卡' }).tap();
    await page.getByRole('button', { name: '交卷', exact: true }).tap();
    await device.clearCookies();
    await page.getByRole('button', { name: '现在交卷' }).tap();
    await page.getByRole('heading', { name: '请重新登录' }).waitFor();
    await page.getByLabel('登录名').fill(login);
    await page.getByLabel('密码').fill(ground.password);
    await page.getByRole('button', { name: '登录' }).tap();
    await page.getByRole('button', { name: '现在交卷' }).tap();
    await page.waitForURL(/\/result$/);
    // What was saved has gone from the device, which may be somebody else's tomorrow.
    await page.locator('main h1').first().waitFor();
    expect(await page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('zhisai.answer'))")).toEqual(
      [],
    );
  });

  it('when somebody else signs in on the device in between: it says so, and the owner goes on', async () => {
    const device = await ground.device();
    const { page, attemptId, login } = await ground.answering(device);
    await ground.carry(device, await ground.signUp(ground.newLogin()));
    await tapOption(page, 'B');
    await page.getByText('这份答卷属于另一个账号').waitFor();
    await page.getByLabel('登录名').fill(login);
    await page.getByLabel('密码').fill(ground.password);
    await page.getByRole('button', { name: '登录' }).tap();
    await waitForSign(page, 'saved');
    await expectStored(ground, login, attemptId, 1, ['B']);
  });

  it('when the deadline passes while online: the last tap counts', async () => {
    await ground.openContest('closing-online', contestClosingIn(14));
    const device = await ground.device();
    const { page, attemptId, login } = await ground.answering(device, 'closing-online');
    await tapOption(page, 'A');
    await waitForSign(page, 'saved');
    const left = await page.locator('[role=timer]').innerText();
    await pause(Number(left.trim().split(':')[1]) * 1000 - 2500);
    await next(page);
    await tapOption(page, 'B');
    await page.getByRole('link', { name: '查看成绩' }).waitFor({ timeout: 20_000 });
    const stored = await ground.storedAnswers(login, attemptId);
    expect([stored.get(1), stored.get(2)]).toEqual([['A'], ['B']]);
  }, 60_000);

  it('when the deadline passes while offline: what was saved counts, and the page is honest about the rest', async () => {
    await ground.openContest('closing-offline', contestClosingIn(12));
    const device = await ground.device();
    const { page, attemptId, login } = await ground.answering(device, 'closing-offline');
    await tapOption(page, 'A');
    await waitForSign(page, 'saved');
    await device.setOffline(true);
    await next(page);
    await tapOption(page, 'B');
    await waitForSign(page, 'offline');
    await page.getByRole('heading', { name: '时间到' }).waitFor({ timeout: 20_000 });
    await pause(8000);
    await device.setOffline(false);
    await page.getByRole('link', { name: '查看成绩' }).waitFor({ timeout: 30_000 });
    expect(await page.locator('main').innerText()).toContain('不能计分');
    const stored = await ground.storedAnswers(login, attemptId);
    expect([stored.get(1), stored.has(2)]).toEqual([['A'], false]);
  }, 90_000);
});

async function expectStored(
  ground: Ground,
  login: string,
  attemptId: string,
  n: number,
  choice: readonly string[],
): Promise<void> {
  expect((await ground.storedAnswers(login, attemptId)).get(n)).toEqual(choice);
}
