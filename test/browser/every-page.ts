import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { contestClosingIn, type Ground, tapOption, waitForSign } from './ground.js';

/** A page in one of its states. `ready`: what is there when it can be looked at. */
export interface PageState {
  readonly name: string;
  readonly open: (ground: Ground, device: BrowserContext) => Promise<Page>;
  readonly options?: BrowserContextOptions;
}

const REVIEWED = 'reviewed';
const ASKING = 'asking';

/** Contests that the states need besides the demo. */
export async function prepareContests(ground: Ground): Promise<void> {
  const publication = { results: 'onSubmit', review: 'onSubmit', leaderboards: { for: 'everyone', names: 'full' } };
  await ground.openContest(REVIEWED, {
    ...contestClosingIn(86_400, { publication }),
    title: '质量月知识竞赛',
    organizers: ['质量月活动办公室'],
    introduction: '全市职工均可参加。\n\n- 每人可以答 **两次**\n- 取最好成绩',
    appearance: { accent: '#1f6f4a', banner: 'waves' },
  });
  const fields = [
    { name: 'phone', required: true, pattern: '1\\d{10}' },
    { name: 'department', label: '部门' },
  ];
  await ground.openContest(ASKING, {
    ...contestClosingIn(86_400),
    title: '要填写信息的竞赛',
    registration: { mode: 'code', code: 'ZL2012', fields },
  });
  for (let person = 0; person < 5; person++) await takeReviewed(ground, person);
}

async function takeReviewed(ground: Ground, person: number): Promise<{ token: string; attemptId: string }> {
  const token = await ground.signUp(ground.newLogin());
  await ground.call('POST', `/api/contests/${REVIEWED}/entries`, token, {});
  const { attempt } = await ground.call('POST', `/api/contests/${REVIEWED}/attempts`, token, {});
  const answers = [1, 2, 3, 4].map((n) => ({ n, choice: [(n + person) % 2 ? 'A' : 'B'], seq: n }));
  await ground.call('PUT', `/api/attempts/${attempt.id}/answers`, token, { answers });
  await ground.call('POST', `/api/attempts/${attempt.id}/submission`, token, {});
  return { token, attemptId: attempt.id };
}

/** Opens an address and waits until something of `selector` is there. */
async function at(device: BrowserContext, path: string, selector: string): Promise<Page> {
  const page = await device.newPage();
  await page.goto(path);
  await page.locator(selector).first().waitFor();
  return page;
}

async function finished(ground: Ground, device: BrowserContext, path: string, selector: string): Promise<Page> {
  const { token, attemptId } = await takeReviewed(ground, 7);
  await ground.carry(device, token);
  return at(device, path.replace(':id', attemptId), selector);
}

const signUpPage = (device: BrowserContext) => at(device, `/sign-in?contest=${ASKING}&next=/`, 'form');
const H1 = 'main h1';

export const EVERY_PAGE: readonly PageState[] = [
  { name: 'home', open: (_ground, device) => at(device, '/', 'main h2') },
  { name: 'contest', open: (_ground, device) => at(device, '/contests/quality-outline', '.bottom .button:enabled') },
  {
    name: 'contest-in-its-colour',
    open: (_ground, device) => at(device, `/contests/${REVIEWED}`, '.bottom .button:enabled'),
  },
  {
    name: 'contest-share',
    open: async (_ground, device) => {
      const page = await at(device, '/contests/quality-outline', '.bottom .button:enabled');
      await page.getByRole('button', { name: '分享' }).click();
      await page.locator('dialog svg').first().waitFor();
      return page;
    },
  },
  {
    name: 'contest-entered',
    open: (ground, device) => finished(ground, device, `/contests/${REVIEWED}`, '.own'),
  },
  {
    name: 'contest-start',
    open: async (ground, device) => {
      const page = await finished(ground, device, `/contests/${REVIEWED}`, '.own');
      await page.locator('.bottom .button').click();
      await page.locator('dialog').waitFor();
      return page;
    },
  },
  { name: 'contest-missing', open: (_ground, device) => at(device, '/contests/no-such', H1) },
  { name: 'missing', open: (_ground, device) => at(device, '/nowhere/at/all', H1) },
  { name: 'sign-in', open: (_ground, device) => at(device, '/sign-in', 'form') },
  { name: 'sign-up', open: (_ground, device) => signUpPage(device) },
  {
    name: 'sign-up-faults',
    open: async (_ground, device) => {
      const page = await signUpPage(device);
      await page.locator('form [type=submit]').click();
      await page.locator('[aria-invalid]').first().waitFor();
      return page;
    },
  },
  {
    name: 'enter',
    open: async (ground, device) => {
      await ground.carry(device, await ground.signUp(ground.newLogin()));
      return at(device, `/contests/${ASKING}/enter`, 'form');
    },
  },
  { name: 'question', open: async (ground, device) => (await ground.answering(device)).page },
  {
    name: 'question-multiple',
    open: async (ground, device) => {
      const { page } = await ground.answering(device);
      await page.getByRole('button', { name: '答题卡' }).click();
      await page.locator('.number').nth(60).click();
      await page.locator('.option').nth(1).click();
      await waitForSign(page, 'saved');
      return page;
    },
  },
  {
    name: 'question-offline',
    open: async (ground, device) => {
      const { page } = await ground.answering(device);
      await device.setOffline(true);
      await page.locator('.option').first().click();
      await waitForSign(page, 'offline');
      return page;
    },
  },
  {
    name: 'question-all',
    open: async (ground, device) => {
      const { page } = await ground.answering(device);
      await page.getByRole('button', { name: '答题卡' }).click();
      await page.getByLabel('全部题目').check();
      await page.getByRole('button', { name: '关闭' }).click();
      return page;
    },
  },
  {
    name: 'answer-sheet',
    open: async (ground, device) => {
      const { page } = await ground.answering(device);
      await page.locator('.option').first().click();
      await page.getByRole('button', { name: '标记这一题' }).click();
      await page.getByRole('button', { name: '答题卡' }).click();
      await page.locator('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'submit',
    open: async (ground, device) => {
      const { page } = await ground.answering(device);
      await page.getByRole('button', { name: '答题卡' }).click();
      await page.getByRole('button', { name: '交卷', exact: true }).click();
      await page.locator('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'sign-in-again',
    open: async (ground, device) => {
      const { page } = await ground.answering(device);
      await device.clearCookies();
      await page.locator('.option').first().click();
      await page.locator('dialog form').waitFor();
      return page;
    },
  },
  { name: 'result', open: (ground, device) => finished(ground, device, '/attempts/:id/result', H1) },
  {
    name: 'result-of-the-demo',
    open: async (ground, device) => {
      const { page, attemptId, login } = await ground.answering(device);
      await ground.call('POST', `/api/attempts/${attemptId}/submission`, await ground.tokenOf(login), {});
      await page.goto(`/attempts/${attemptId}/result`);
      await page.locator(H1).first().waitFor();
      return page;
    },
  },
  { name: 'review', open: (ground, device) => finished(ground, device, '/attempts/:id/review', H1) },
  {
    name: 'review-not-yet',
    open: async (ground, device) => {
      const { page, attemptId, login } = await ground.answering(device);
      await ground.call('POST', `/api/attempts/${attemptId}/submission`, await ground.tokenOf(login), {});
      await page.goto(`/attempts/${attemptId}/review`);
      await page.locator(H1).first().waitFor();
      return page;
    },
  },
  { name: 'board', open: (ground, device) => finished(ground, device, `/contests/${REVIEWED}/board`, H1) },
  { name: 'board-empty', open: (_ground, device) => at(device, `/contests/${ASKING}/board`, H1) },
  {
    name: 'screen',
    open: (_ground, device) => at(device, `/screen/${REVIEWED}`, 'h1'),
    options: { viewport: { width: 1920, height: 1080 }, isMobile: false, hasTouch: false, deviceScaleFactor: 1 },
  },
  { name: 'me', open: (ground, device) => finished(ground, device, '/me', H1) },
  {
    name: 'offline',
    open: async (_ground, device) => {
      await device.route('**/api/contests', (route) => route.abort());
      return at(device, '/', '[role=alert]');
    },
  },
];

/** Taps through to where the first answer is saved; for a look at what that costs. */
export async function answerOnce(page: Page): Promise<void> {
  await tapOption(page, 'A');
  await waitForSign(page, 'saved');
}
