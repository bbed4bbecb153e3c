import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { Ground, tapOption, waitForSign } from './ground.js';

const DEMO = 'quality-outline';

/** In whole minutes. */
async function timeLeft(page: Page): Promise<number> {
  const parts = (await page.getByRole('timer').innerText()).trim().split(':').map(Number);
  return parts.slice(0, -1).reduce((hours, part) => hours * 60 + part, 0);
}

/** Somebody who has entered long ago: in the first minute nobody's rulings are asked for. */
async function enteredLongAgo(device: BrowserContext): Promise<void> {
  await device.route('**/entries/mine', async (route) => {
    const reply = await route.fetch();
    const { entry } = (await reply.json()) as { entry: object };
    await route.fulfill({ response: reply, json: { entry: { ...entry, enteredAt: '2012-09-01T00:00:00.000Z' } } });
  });
}

describe('what an organizer decides while somebody answers', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await Ground.prepare();
  });
  afterEach(() => ground.tidy());
  afterAll(() => ground.tearDown());

  it('is seen with the next answer when it is more time', async () => {
    const device = await ground.device();
    await enteredLongAgo(device);
    const { page, entryId } = await ground.answering(device);
    expect(await timeLeft(page)).toBeLessThanOrEqual(60);
    await ground.rule(DEMO, 'extra-time', { entryId, minutes: 15, reason: '考场停电' });
    await tapOption(page, 'A');
    await page.getByText('给您加时 15 分钟').waitFor();
    expect(await timeLeft(page)).toBeGreaterThan(70);
    await waitForSign(page, 'saved');
    await page.goto(`/contests/${DEMO}`);
    await page.getByText('考场停电').waitFor();
  });

  it('is seen with the next answer when the attempt is void, and nothing is promised of it', async () => {
    const { page, attemptId } = await ground.answering(await ground.device());
    await tapOption(page, 'A');
    await waitForSign(page, 'saved');
    await ground.rule(DEMO, 'voided-attempts', { attemptId, reason: '由他人代答' });
    await tapOption(page, 'B');
    await page.getByRole('heading', { name: '这份答卷已作废' }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('计分');
    await page.getByRole('link', { name: '回到竞赛页' }).tap();
    await page.waitForURL(`**/contests/${DEMO}`);
  });

  it('is on a page of the contest that somebody comes back to', async () => {
    const device = await ground.device();
    await enteredLongAgo(device);
    const { page, entryId } = await ground.answering(device);
    await page.clock.install();
    await page.goto(`/contests/${DEMO}`);
    await page.locator('.own').waitFor();
    await ground.rule(DEMO, 'disqualifications', { entryId, reason: '冒名顶替' });
    const turn = async (hidden: boolean) => {
      await page.evaluate(`Object.defineProperty(document, 'hidden', { value: ${hidden}, configurable: true })`);
      await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    };
    await turn(true);
    await page.clock.fastForward('02:00');
    await turn(false);
    await page.getByText('冒名顶替').waitFor();
  });
});
