import type { BrowserContext, Page } from 'playwright-core';
import { type Ground, waitForSign } from './ground.js';
import { A_FEW } from './group-contests.js';
import { at, ENGLISH, type PageState, signedIn, spoil } from './page-state.js';

/** The questions of an attempt of one's own, on the first of them. */
const answering = async (ground: Ground, device: BrowserContext) => (await ground.answering(device)).page;

async function sheet(page: Page): Promise<Page> {
  await page.locator('header.top .tool').last().click();
  await page.locator('dialog').waitFor();
  return page;
}

/** The last look before handing in. */
async function handingIn(page: Page): Promise<Page> {
  await sheet(page);
  await page.locator('dialog .foot .button').first().click();
  await page.locator('dialog .foot .button.quiet').waitFor();
  return page;
}

async function answeredOffline(ground: Ground, device: BrowserContext): Promise<Page> {
  const page = await answering(ground, device);
  await device.setOffline(true);
  await page.locator('.option').first().click();
  await waitForSign(page, 'offline');
  return page;
}

/** The attempt was handed in elsewhere while this device was offline with an answer. */
async function answeredTooLate(ground: Ground, device: BrowserContext): Promise<Page> {
  const { page, attemptId, login } = await ground.answering(device);
  await device.setOffline(true);
  await page.locator('.option').first().click();
  await waitForSign(page, 'offline');
  await ground.call('POST', `/api/attempts/${attemptId}/submission`, await ground.tokenOf(login), {});
  await device.setOffline(false);
  await page.locator('main a[href$="/result"]').waitFor();
  return page;
}

/** An hour goes by without a network: the demo gives no more time. */
async function outOfTime(ground: Ground, device: BrowserContext): Promise<Page> {
  await device.clock.install();
  const page = await answering(ground, device);
  await device.setOffline(true);
  await device.clock.fastForward('01:00:01');
  await page.locator('main .button:enabled').waitFor();
  return page;
}

/** The server says why, and the step repeats it. */
async function refusedSubmission(ground: Ground, device: BrowserContext): Promise<Page> {
  const problem = {
    type: 'about:blank',
    title: 'No',
    status: 403,
    code: 'not-now',
    detail: '竞赛已暂停。',
    errors: [],
  };
  await device.route('**/submission', (route) =>
    route.fulfill({ status: 403, contentType: 'application/problem+json', json: problem }),
  );
  const page = await handingIn(await answering(ground, device));
  await page.locator('dialog .foot .button').first().click();
  await page.locator('dialog .foot [role=alert]').waitFor();
  return page;
}

/** About to hand in, with an answer that the server has refused. */
async function handingInRefused(ground: Ground, device: BrowserContext): Promise<Page> {
  await spoil(device, 1);
  const page = await answering(ground, device);
  await page.locator('.option').first().click();
  await waitForSign(page, 'refused');
  return handingIn(page);
}

/** Handing in to a server that has no time. */
async function handingInBusy(ground: Ground, device: BrowserContext): Promise<Page> {
  await device.route('**/submission', (route) => route.fulfill({ status: 503, body: '' }));
  const page = await handingIn(await answering(ground, device));
  await page.locator('dialog .foot .button').first().click();
  await page.locator('dialog .foot [role=alert]').waitFor();
  return page;
}

/** Going away while the time runs. */
async function leaving(ground: Ground, device: BrowserContext): Promise<Page> {
  const page = await answering(ground, device);
  await page.locator('header.top .tool').first().click();
  await page.locator('dialog').waitFor();
  return page;
}

/** The attempt of somebody else; `kept`: who has left answers of theirs on this device. */
async function somebodyElses(ground: Ground, device: BrowserContext, kept: boolean): Promise<Page> {
  const { page, attemptId } = await ground.answering(device);
  await ground.carry(device, await ground.signUp(ground.newLogin()));
  if (!kept) {
    await page.close();
    return at(device, `/attempts/${attemptId}`, '[role=alert]');
  }
  await page.locator('.option').first().click();
  await page.locator('dialog form').waitFor();
  return page;
}

/** More time was given while the question was in sight. */
async function moreTime(ground: Ground, device: BrowserContext): Promise<Page> {
  const { page, entryId } = await ground.answering(device);
  await ground.rule('quality-outline', 'extra-time', { entryId, minutes: 10, reason: '考场停电' });
  await page.locator('.option').first().click();
  await page.getByText(/加时 10 分钟|10 minutes more/).waitFor();
  return page;
}

/** The attempt was declared void while it was answered. */
async function voided(ground: Ground, device: BrowserContext): Promise<Page> {
  const { page, attemptId } = await ground.answering(device);
  await ground.rule('quality-outline', 'voided-attempts', { attemptId, reason: '由他人代答' });
  await page.locator('.option').first().click();
  await page.locator('main a[href^="/contests/"]').waitFor();
  return page;
}

/** What stands between the first question and the result. */
export const ANSWERING_STATES: readonly PageState[] = [
  { name: 'question', open: answering },
  { name: 'question-in-english', options: ENGLISH, open: answering },
  {
    name: 'question-multiple',
    open: async (ground, device) => {
      const page = await sheet(await answering(ground, device));
      await page.locator('.number').nth(60).click();
      await page.locator('.option').nth(1).click();
      await waitForSign(page, 'saved');
      return page;
    },
  },
  { name: 'question-offline', open: answeredOffline },
  {
    name: 'question-all',
    open: async (ground, device) => {
      const { page } = await ground.answering(device, A_FEW);
      await sheet(page);
      await page.getByLabel('一页显示全部题目').check();
      await page.getByRole('button', { name: '关闭' }).click();
      return page;
    },
  },
  {
    name: 'answer-sheet',
    open: async (ground, device) => {
      const page = await answering(ground, device);
      await page.locator('.option').first().click();
      await page.getByRole('button', { name: '标记这一题' }).click();
      return sheet(page);
    },
  },
  { name: 'submit', open: async (ground, device) => handingIn(await answering(ground, device)) },
  {
    name: 'submit-in-english',
    options: ENGLISH,
    open: async (ground, device) => handingIn(await answering(ground, device)),
  },
  {
    name: 'submit-offline',
    open: async (ground, device) => {
      const page = await handingIn(await answeredOffline(ground, device));
      await page.locator('dialog .foot .button').first().click();
      await page.locator('dialog .foot [role=alert]').waitFor();
      return page;
    },
  },
  { name: 'submit-refused', open: refusedSubmission },
  { name: 'submit-with-a-refused-answer', open: handingInRefused },
  { name: 'submit-busy', open: handingInBusy },
  { name: 'leave', open: leaving },
  { name: 'question-with-more-time', open: moreTime },
  { name: 'question-with-more-time-in-english', options: ENGLISH, open: moreTime },
  { name: 'answered-voided', open: voided },
  { name: 'time-up', open: outOfTime },
  { name: 'answered-too-late', open: answeredTooLate },
  {
    name: 'sign-in-again',
    open: async (ground, device) => {
      const page = await answering(ground, device);
      await device.clearCookies();
      await page.locator('.option').first().click();
      await page.locator('dialog form').waitFor();
      return page;
    },
  },
  { name: 'not-yours', open: (ground, device) => somebodyElses(ground, device, false) },
  { name: 'not-yours-with-answers', open: (ground, device) => somebodyElses(ground, device, true) },
  { name: 'attempt-missing', open: (ground, device) => signedIn(ground, device, '/attempts/no-such', '[role=alert]') },
];
