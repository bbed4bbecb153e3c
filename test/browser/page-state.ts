import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { contestClosingIn, DESK, type Ground, type StoredAnswer } from './ground.js';

/** A page in one of its states. `open` resolves when it can be looked at. */
export interface PageState {
  readonly name: string;
  readonly open: (ground: Ground, device: BrowserContext) => Promise<Page>;
  readonly options?: BrowserContextOptions;
  /** It is to be read only: there is nothing that Tab could come to. */
  readonly readOnly?: true;
}

/** Contests of `prepareContests`. */
export const REVIEWED = 'reviewed';
export const ASKING = 'asking';
export const FROZEN = 'frozen';
export const HIDDEN = 'hidden';
export const LATER = 'later';

/** What one needs to enter `ASKING`. */
export const ENTRY_CODE = 'ZL2012';

export const H1 = 'main h1';
export const ENGLISH: BrowserContextOptions = { locale: 'en-US' };
export const HALL: BrowserContextOptions = { ...DESK, viewport: { width: 1920, height: 1080 } };

const PHONE_FIELD = { name: 'phone', required: true, pattern: '1\\d{10}' };
const DEPARTMENT_FIELD = { name: 'department', label: '部门' };

/** Contests that the states need besides the demo, with people in them. */
export async function prepareContests(ground: Ground): Promise<void> {
  const shown = (title: string, leaderboards: object, results = 'onSubmit') => ({
    ...contestClosingIn(86_400, { publication: { results, review: results, leaderboards } }),
    title,
    organizers: ['质量月活动办公室'],
  });
  const freezeAt = new Date(Date.now() + 4000);
  const leaderboards = { for: 'everyone', names: 'full', freezeAt: freezeAt.toISOString() };
  await ground.openContest(FROZEN, shown('榜单已冻结的竞赛', leaderboards));
  for (let person = 0; person < 4; person++) await take(ground, FROZEN, person);
  await ground.openContest(REVIEWED, {
    ...shown('质量月知识竞赛', { for: 'everyone', names: 'full' }),
    introduction: '全市职工均可参加。\n\n- 每人可以答 **两次**\n- 取最好成绩',
    appearance: { accent: '#1f6f4a', banner: 'waves' },
  });
  await ground.openContest(ASKING, {
    ...contestClosingIn(86_400),
    title: '要填写信息的竞赛',
    registration: { mode: 'code', code: ENTRY_CODE, fields: [PHONE_FIELD, DEPARTMENT_FIELD], changes: 2 },
  });
  await ground.openContest(HIDDEN, shown('榜单不公开的竞赛', { for: 'organizers', names: 'masked' }));
  await ground.openContest(LATER, shown('结束后公布成绩的竞赛', { for: 'everyone', names: 'masked' }, 'onClose'));
  for (let person = 0; person < 5; person++) await take(ground, REVIEWED, person);
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, freezeAt.getTime() - Date.now())));
}

/** Somebody who has handed in; `person` decides which answers are right. */
export async function take(
  ground: Ground,
  slug: string,
  person: number,
): Promise<{ token: string; attemptId: string }> {
  const token = await ground.signUp(ground.newLogin());
  await ground.call('POST', `/api/contests/${slug}/entries`, token, {});
  const { attempt } = await ground.call('POST', `/api/contests/${slug}/attempts`, token, {});
  const answers = [1, 2, 3, 4].map((n) => ({ n, choice: [(n + person) % 2 ? 'A' : 'B'], seq: n }));
  await ground.call('PUT', `/api/attempts/${attempt.id}/answers`, token, { answers });
  await ground.call('POST', `/api/attempts/${attempt.id}/submission`, token, {});
  return { token, attemptId: attempt.id };
}

/** Opens an address and waits until something of `selector` is there. */
export async function at(device: BrowserContext, path: string, selector: string): Promise<Page> {
  const page = await device.newPage();
  await page.goto(path);
  // Before that the page may say what the server wrote for browsers without scripts, a heading too.
  await page.locator('#content, #old-browser:not([hidden])').first().waitFor({ state: 'attached' });
  await page.locator(selector).first().waitFor();
  return page;
}

/** As somebody who has handed in; `:id` in the path is their attempt. */
export async function finished(
  ground: Ground,
  device: BrowserContext,
  path: string,
  selector: string,
  slug = REVIEWED,
): Promise<Page> {
  const { token, attemptId } = await take(ground, slug, 7);
  await ground.carry(device, token);
  return at(device, path.replace(':id', attemptId), selector);
}

/** What is saved from now on reaches the server with a choice for this question that it has to refuse. */
export async function spoil(device: BrowserContext, n: number): Promise<void> {
  await device.route('**/answers', (route) => {
    const { answers } = route.request().postDataJSON() as { answers: StoredAnswer[] };
    const spoiled = answers.map((answer) => (answer.n === n ? { ...answer, choice: ['H'] } : answer));
    return route.continue({ postData: JSON.stringify({ answers: spoiled }) });
  });
}

/** As somebody who has an account and nothing else. */
export async function signedIn(ground: Ground, device: BrowserContext, path: string, selector: string): Promise<Page> {
  await ground.carry(device, await ground.signUp(ground.newLogin()));
  return at(device, path, selector);
}

/** Sends the form in sight as it is, and waits for what is wrong with it. */
export async function faulty(page: Page): Promise<Page> {
  await page.locator('form [type=submit]').click();
  await page.locator('[aria-invalid]').first().waitFor();
  return page;
}
