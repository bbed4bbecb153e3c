import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { Ground, type StoredAnswer, tapOption, waitForSign } from './ground.js';

const SAVING = '**/api/attempts/*/answers';
const SUBMISSION = '**/submission';

/** What an answering page says of handing in when something comes between. */
describe('handing in', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await Ground.prepare();
  });
  afterEach(() => ground.tidy());
  afterAll(() => ground.tearDown());

  it('asks again where an answer is refused only after it was pressed', async () => {
    const device = await ground.device();
    const { page } = await ground.answering(device);
    await device.route(SAVING, (route) => {
      const { answers } = route.request().postDataJSON() as { answers: StoredAnswer[] };
      const spoiled = answers.map((answer) => ({ ...answer, choice: ['H'] }));
      return route.continue({ postData: JSON.stringify({ answers: spoiled }) });
    });
    await device.setOffline(true);
    await tapOption(page, 'A');
    await waitForSign(page, 'offline');
    await press(page);
    await page.getByText('恢复后会自动交卷').waitFor();
    await device.setOffline(false);
    await page.getByText('还没有交卷：刚才有答案没能保存').waitFor({ timeout: 30_000 });
    expect(page.url()).toMatch(/\/attempts\/[^/]+$/);
    await page.getByRole('button', { name: '现在交卷' }).tap();
    await page.getByText('（第 1 题），不能计分').waitFor();
  });

  it('doesn’t promise that nothing is handed in where only the answer was lost', async () => {
    const device = await ground.device();
    const page = await answeredAndSaved(device);
    await loseAnswersTo(device, SUBMISSION);
    await press(page);
    await page.getByText('还不知道是否已交卷').waitFor();
    expect(await page.locator('dialog').innerText()).not.toContain('取消');
    await device.unroute(SUBMISSION);
    await page.waitForURL(/\/result$/);
  });

  it('says what the server has against it', async () => {
    const device = await ground.device();
    const page = await answeredAndSaved(device);
    const problem = {
      type: 'about:blank',
      title: 'No',
      status: 409,
      code: 'not-now',
      detail: '竞赛已暂停。',
      errors: [],
    };
    await device.route(SUBMISSION, (route) =>
      route.fulfill({ status: 409, contentType: 'application/problem+json', json: problem }),
    );
    await press(page);
    const said = page.locator('dialog [role=alert]');
    await said.waitFor();
    expect(await said.innerText()).toBe('服务器没有接受交卷。竞赛已暂停。');
  });

  it('elsewhere: an answer that is stored and was not acknowledged is not called late', async () => {
    const device = await ground.device();
    const { page, attemptId, login } = await ground.answering(device);
    await loseAnswersTo(device, SAVING);
    await tapOption(page, 'A');
    await waitForSign(page, 'offline');
    expect((await ground.storedAnswers(login, attemptId)).get(1)).toEqual(['A']);
    await ground.call('POST', `/api/attempts/${attemptId}/submission`, await ground.tokenOf(login), {});
    await device.unroute(SAVING);
    await page.getByRole('heading', { name: '这份答卷已经结束' }).waitFor({ timeout: 30_000 });
    expect(await page.locator('main').innerText()).not.toContain('不能计分');
  });

  it('isn’t promised off by the sign, and leaving warns, where the device keeps nothing', async () => {
    const device = await ground.device();
    await device.addInitScript('Storage.prototype.setItem = () => { throw new Error("full"); }');
    const { page } = await ground.answering(device);
    await device.setOffline(true);
    await tapOption(page, 'A');
    await waitForSign(page, 'offline');
    await page.getByRole('button', { name: '退出', exact: true }).tap();
    const step = page.locator('dialog');
    expect(await step.innerText()).toContain('现在退出，这些答案会丢失');
    await step.getByRole('button', { name: '继续答题' }).tap();
    await press(page);
    await page.getByText('恢复后会自动交卷').waitFor();
    expect(await page.locator('.sign').innerText()).toBe('网络断开，请不要关闭本页');
  });

  async function answeredAndSaved(device: BrowserContext): Promise<Page> {
    const { page } = await ground.answering(device);
    await tapOption(page, 'A');
    await waitForSign(page, 'saved');
    return page;
  }
});

async function press(page: Page): Promise<void> {
  await page.getByRole('button', { name: '答题卡' }).tap();
  await page.getByRole('button', { name: '交卷', exact: true }).tap();
  await page.getByRole('button', { name: '现在交卷' }).tap();
}

/** The server hears and does what is asked; the network goes away before it can say so. */
async function loseAnswersTo(device: BrowserContext, requests: string): Promise<void> {
  await device.route(requests, async (route) => {
    await route.fetch();
    await route.abort();
  });
}
