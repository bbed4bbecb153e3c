import type { BrowserContext, Page } from 'playwright-core';
import { type Ground, waitForSign } from './ground.js';
import { ASKING, at, ENGLISH, ENTRY_CODE, faulty, finished, H1, type PageState, signedIn } from './page-state.js';

const signUpPage = (device: BrowserContext) => at(device, `/sign-in?contest=${ASKING}&next=/`, 'form');

/** The own page of somebody who has entered the contest that asks for a phone number. */
async function entered(ground: Ground, device: BrowserContext): Promise<Page> {
  const token = await ground.signUp(ground.newLogin());
  const fields = { phone: '13800000000', department: '质量部' };
  await ground.call('POST', `/api/contests/${ASKING}/entries`, token, { code: ENTRY_CODE, fields });
  await ground.carry(device, token);
  return at(device, '/me', 'article');
}

async function entryStep(ground: Ground, device: BrowserContext): Promise<Page> {
  const page = await entered(ground, device);
  await page.locator('.correct').click();
  await page.locator('dialog form').waitFor();
  return page;
}

async function passwordStep(ground: Ground, device: BrowserContext): Promise<Page> {
  const page = await signedIn(ground, device, '/me', H1);
  await page.locator('.account .password').click();
  await page.locator('dialog form').waitFor();
  return page;
}

/** Somebody who goes while an answer of theirs is on this device only. */
async function signOutStep(ground: Ground, device: BrowserContext): Promise<Page> {
  const { page } = await ground.answering(device);
  await device.route('**/answers', (route) => route.abort());
  await page.locator('.option').first().click();
  await waitForSign(page, 'offline');
  await page.goto('/me');
  await page.locator('.account .out').click();
  await page.locator('dialog').waitFor();
  return page;
}

/** Somebody comes to sign in where somebody is already; their unsaved answers can't be asked about. */
async function alreadyUnsure(ground: Ground, device: BrowserContext): Promise<Page> {
  await signOutStep(ground, device).then((page) => page.close());
  await device.route('**/api/account/contests', (route) => route.abort());
  const page = await at(device, '/sign-in', 'main .button.quiet');
  await page.locator('main .button.quiet').click();
  await page.locator('dialog').waitFor();
  return page;
}

/** Signing in and up, entering, and the own page. */
export const PERSON_STATES: readonly PageState[] = [
  { name: 'sign-in', open: (_ground, device) => at(device, '/sign-in', 'form') },
  {
    name: 'already-signed-in',
    open: (ground, device) => signedIn(ground, device, '/sign-in', 'main .button.quiet'),
  },
  { name: 'already-signed-in-unsure', open: alreadyUnsure },
  { name: 'sign-up', open: (_ground, device) => signUpPage(device) },
  { name: 'sign-up-faults', open: async (_ground, device) => faulty(await signUpPage(device)) },
  {
    name: 'sign-up-faults-in-english',
    options: ENGLISH,
    open: async (_ground, device) => faulty(await signUpPage(device)),
  },
  { name: 'enter', open: (ground, device) => signedIn(ground, device, `/contests/${ASKING}/enter`, 'form') },
  {
    name: 'enter-faults-in-english',
    options: ENGLISH,
    open: async (ground, device) => {
      const page = await signedIn(ground, device, `/contests/${ASKING}/enter`, 'form');
      await page.locator('form input').first().fill(ENTRY_CODE);
      return faulty(page);
    },
  },
  { name: 'me', open: (ground, device) => finished(ground, device, '/me', H1) },
  { name: 'me-in-english', options: ENGLISH, open: (ground, device) => finished(ground, device, '/me', H1) },
  { name: 'me-empty', open: (ground, device) => signedIn(ground, device, '/me', H1) },
  { name: 'me-entry', open: entryStep },
  {
    name: 'me-entry-faults-in-english',
    options: ENGLISH,
    open: async (ground, device) => {
      const page = await entryStep(ground, device);
      await page.locator('dialog input').first().fill('1');
      return faulty(page);
    },
  },
  { name: 'me-password', open: passwordStep },
  {
    name: 'me-password-faults-in-english',
    options: ENGLISH,
    open: async (ground, device) => faulty(await passwordStep(ground, device)),
  },
  { name: 'me-sign-out', open: signOutStep },
];
