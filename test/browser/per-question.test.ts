import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { contestClosingIn, DESK, Ground, PHONE, tapOption, waitForSign } from './ground.js';

const COUNT = 3;
const SECTION = { title: '判断题', type: 'true-false', points: 1, draw: { bank: 'quality-outline', count: COUNT } };
const contestOf = (seconds: number) =>
  contestClosingIn(3600, {
    title: '一题一题答',
    paper: { drawnPer: 'contest', sections: [SECTION] },
    time: { perQuestion: seconds },
    attempts: { total: 3 },
    ranking: { ties: ['timeUsed'] },
  });

describe.each([
  ['390', PHONE],
  ['1440', DESK],
])('questions one at a time, on a page %s wide', (_width, size) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await Ground.prepare();
    await ground.openContest('quick', contestOf(5));
    await ground.openContest('slow', contestOf(120));
  });
  afterEach(() => ground?.tidy());
  afterAll(() => ground?.tearDown());

  const next = (page: Page) => page.locator('.bottom .forward');
  const choose = async (page: Page, letter: string) => {
    if (size === PHONE) await tapOption(page, letter);
    else await page.keyboard.press(letter);
  };
  const shown = (page: Page, n: number) =>
    page.locator('.count [aria-hidden]', { hasText: new RegExp(`^${n} /`) }).waitFor();

  it('are answered in turn, with no way back, to the result', async () => {
    const { page, attemptId, login } = await ground.answering(await ground.device(size), 'slow');
    for (let n = 1; n <= COUNT; n++) {
      await shown(page, n);
      await choose(page, 'A');
      await waitForSign(page, 'saved');
      expect(await page.getByRole('button', { name: '上一题' }).count()).toBe(0);
      await next(page).click();
    }
    await page.waitForURL(/\/result$/);
    expect(await ground.storedAnswers(login, attemptId)).toEqual(
      new Map(Array.from({ length: COUNT }, (_none, index) => [index + 1, ['A']])),
    );
  });

  it('go on by the clock, whoever is there or not', async () => {
    const { page, attemptId, login } = await ground.answering(await ground.device(size), 'quick');
    await shown(page, 1);
    await choose(page, 'B');
    await waitForSign(page, 'saved');
    await shown(page, 2);
    await page.context().setOffline(true);
    await page.getByText('计时没有停').waitFor({ timeout: 20_000 });
    await page.context().setOffline(false);
    await shown(page, COUNT);
    await choose(page, 'A');
    await waitForSign(page, 'saved');
    const stored = await ground.storedAnswers(login, attemptId);
    expect([...stored.keys()]).toEqual([1, COUNT]);
    await page.waitForURL(/\/result$/, { timeout: 40_000 });
  });

  it('show the same question again after a refresh, its time gone on', async () => {
    const { page } = await ground.answering(await ground.device(size), 'slow');
    await shown(page, 1);
    const stem = await page.locator('.stem').innerText();
    await page.waitForTimeout(2500);
    await page.reload();
    await shown(page, 1);
    expect(await page.locator('.stem').innerText()).toBe(stem);
    expect(parseInt(await page.getByRole('timer').innerText(), 10)).toBeLessThan(119);
  });
});
