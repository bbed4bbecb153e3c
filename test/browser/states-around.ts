import type { BrowserContext, Page } from 'playwright-core';
import type { Ground } from './ground.js';
import {
  ASKING,
  at,
  ENGLISH,
  finished,
  FROZEN,
  H1,
  HALL,
  HIDDEN,
  LATER,
  type PageState,
  REVIEWED,
} from './page-state.js';
import { PERSON_STATES } from './person-states.js';

const DEMO = '/contests/quality-outline';
const NEXT_STEP = '.bottom .button:enabled';

/** Handed in, in the demo, which publishes results later than that. */
async function handedInDemo(ground: Ground, device: BrowserContext, path: string): Promise<Page> {
  const { page, attemptId, login } = await ground.answering(device);
  await ground.call('POST', `/api/attempts/${attemptId}/submission`, await ground.tokenOf(login), {});
  await page.goto(`/attempts/${attemptId}/${path}`);
  await page.locator(H1).first().waitFor();
  return page;
}

/** What a browser makes of the page that knows no modules and therefore runs what it was told to run only then. */
async function oldBrowser(device: BrowserContext, path: string): Promise<Page> {
  await device.route(
    (url) => url.pathname === path,
    async (route) => {
      const reply = await route.fetch();
      const body = (await reply.text()).replaceAll('type="module"', 'type="unknown"').replaceAll(/\bnomodule\b/g, '');
      await route.fulfill({ response: reply, body });
    },
  );
  return at(device, path, '#old-browser:not([hidden])');
}

const CONTEST_STATES: readonly PageState[] = [
  { name: 'home', open: (_ground, device) => at(device, '/', 'main h2') },
  { name: 'home-in-english', options: ENGLISH, open: (_ground, device) => at(device, '/', 'main h2') },
  { name: 'contest', open: (_ground, device) => at(device, DEMO, NEXT_STEP) },
  { name: 'contest-in-english', options: ENGLISH, open: (_ground, device) => at(device, DEMO, NEXT_STEP) },
  { name: 'contest-in-its-colour', open: (_ground, device) => at(device, `/contests/${REVIEWED}`, NEXT_STEP) },
  {
    name: 'contest-share',
    open: async (_ground, device) => {
      const page = await at(device, DEMO, NEXT_STEP);
      await page.getByRole('button', { name: '分享' }).click();
      await page.locator('dialog svg').first().waitFor();
      return page;
    },
  },
  { name: 'contest-entered', open: (ground, device) => finished(ground, device, `/contests/${REVIEWED}`, '.own') },
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
  { name: 'old-browser', readOnly: true, open: (_ground, device) => oldBrowser(device, '/') },
  { name: 'old-browser-contest', readOnly: true, open: (_ground, device) => oldBrowser(device, DEMO) },
  {
    name: 'offline',
    open: async (_ground, device) => {
      await device.route('**/api/contests', (route) => route.abort());
      return at(device, '/', '[role=alert]');
    },
  },
];

const RESULT_STATES: readonly PageState[] = [
  { name: 'result', open: (ground, device) => finished(ground, device, '/attempts/:id/result', H1) },
  {
    name: 'result-in-english',
    options: ENGLISH,
    open: (ground, device) => finished(ground, device, '/attempts/:id/result', H1),
  },
  { name: 'result-not-yet', open: (ground, device) => finished(ground, device, '/attempts/:id/result', H1, LATER) },
  { name: 'result-of-the-demo', open: (ground, device) => handedInDemo(ground, device, 'result') },
  { name: 'review', open: (ground, device) => finished(ground, device, '/attempts/:id/review', H1) },
  { name: 'review-not-yet', open: (ground, device) => handedInDemo(ground, device, 'review') },
];

const BOARD_STATES: readonly PageState[] = [
  { name: 'board', open: (ground, device) => finished(ground, device, `/contests/${REVIEWED}/board`, 'main .steps') },
  {
    name: 'board-in-english',
    options: ENGLISH,
    open: (ground, device) => finished(ground, device, `/contests/${REVIEWED}/board`, 'main .steps'),
  },
  { name: 'board-empty', open: (_ground, device) => at(device, `/contests/${ASKING}/board`, H1) },
  { name: 'board-found', open: (_ground, device) => at(device, `/contests/${REVIEWED}/board?search=选手`, '.found') },
  { name: 'board-frozen', open: (_ground, device) => at(device, `/contests/${FROZEN}/board`, '.frozen') },
  { name: 'board-hidden', open: (_ground, device) => at(device, `/contests/${HIDDEN}/board`, 'main .panel h2') },
  { name: 'board-not-yet', open: (_ground, device) => at(device, `/contests/${LATER}/board`, 'main .panel h2') },
  { name: 'screen', options: HALL, open: (_ground, device) => at(device, `/screen/${REVIEWED}`, '.board') },
  { name: 'screen-dark', options: HALL, open: (_ground, device) => at(device, `/screen/${REVIEWED}?dark`, '.board') },
  { name: 'screen-frozen', options: HALL, open: (_ground, device) => at(device, `/screen/${FROZEN}`, '.frozen') },
  { name: 'screen-hidden', options: HALL, open: (_ground, device) => at(device, `/screen/${HIDDEN}`, '.large') },
  { name: 'screen-missing', options: HALL, open: (_ground, device) => at(device, '/screen/no-such', H1) },
];

/** A contest before and after it is answered, and who takes part. */
export const STATES_AROUND: readonly PageState[] = [
  ...CONTEST_STATES,
  ...PERSON_STATES,
  ...RESULT_STATES,
  ...BOARD_STATES,
];
