import type { BrowserContext, Page } from 'playwright-core';
import type { Ground } from './ground.js';
import {
  BETWEEN,
  PRACTICE_QUESTIONS,
  comeAndAnswer,
  OFFICES,
  ONE_BY_ONE,
  ROSTER,
  STAGES,
  TEAMS,
  TOGETHER,
} from './group-contests.js';
import { at, ENGLISH, faulty, H1, HALL, type PageState, signedIn } from './page-state.js';

const OFFICE = '0501';

const enterTogether = (ground: Ground, device: BrowserContext) =>
  signedIn(ground, device, `/contests/${TOGETHER}/enter`, 'form');

/** Looks an organization up while entering. */
async function finding(ground: Ground, device: BrowserContext, text: string, found: string): Promise<Page> {
  const page = await enterTogether(ground, device);
  await page.locator('[data-at="/organizationId"]').click();
  await page.locator('dialog input').fill(text);
  await page.locator('dialog :is([role=status], li:first-child)', { hasText: found }).first().waitFor();
  return page;
}

/** Somebody who has answered for an office that others have answered for too. */
async function ofOffice(ground: Ground, device: BrowserContext, query = ''): Promise<Page> {
  const { token } = await comeAndAnswer(ground, OFFICES, '选手 20', { organizationCode: OFFICE });
  await ground.carry(device, token);
  return at(device, `/contests/${OFFICES}/board/organizations${query}`, 'main .lines');
}

/** Somebody with a team of their own and one more in it, who has not begun or has answered. */
async function inTeam(ground: Ground, device: BrowserContext, path: string, selector: string): Promise<Page> {
  const names = { teamName: `队伍 ${ground.newLogin()}`, division: '职工组' };
  const { token, entry } = await comeAndAnswer(ground, TEAMS, '选手 21', names);
  const { code: teamCode } = entry.team ?? {};
  await comeAndAnswer(ground, TEAMS, '选手 22', { teamCode, division: '职工组' }, 'BBBBB');
  await ground.carry(device, token);
  return at(device, path, selector);
}

/** The contest's page of the captain of a team of two that still may change. */
async function captain(ground: Ground, device: BrowserContext): Promise<Page> {
  const names = { teamName: `队伍 ${ground.newLogin()}`, division: '公众组' };
  const token = await ground.signUp(ground.newLogin(), '选手 23');
  const { entry } = await ground.call('POST', `/api/contests/${TEAMS}/entries`, token, names);
  const other = await ground.signUp(ground.newLogin(), '选手 24');
  const joining = { teamCode: entry.team.code, division: '公众组' };
  await ground.call('POST', `/api/contests/${TEAMS}/entries`, other, joining);
  await ground.carry(device, token);
  return at(device, `/contests/${TEAMS}`, 'main li .second');
}

async function captainDoes(ground: Ground, device: BrowserContext, word: string): Promise<Page> {
  const page = await captain(ground, device);
  await page.getByRole('button', { name: word, exact: true }).click();
  await page.getByRole('button', { name: '返回', exact: true }).waitFor();
  return page;
}

/** Entered without a team where one may come later. */
async function teamless(ground: Ground, device: BrowserContext): Promise<Page> {
  const token = await ground.signUp(ground.newLogin());
  const entry = { organizationCode: OFFICE, division: '职工组', fields: { phone: phoneOf(ground) } };
  await ground.call('POST', `/api/contests/${TOGETHER}/entries`, token, entry);
  await ground.carry(device, token);
  return at(device, `/contests/${TOGETHER}`, 'main form');
}

const phoneOf = (ground: Ground) => `138${ground.newLogin().replace(/\D/g, '').padStart(8, '0')}`;

/** Why somebody stands before oneself. */
async function why(ground: Ground, device: BrowserContext): Promise<Page> {
  const page = await inTeam(ground, device, `/contests/${TEAMS}/board`, 'main [data-line] button');
  await page.locator('main [data-line] button').first().click();
  await page.locator('dialog table').waitFor();
  return page;
}

async function inTurn(ground: Ground, device: BrowserContext): Promise<Page> {
  const { page } = await ground.answering(device, ONE_BY_ONE);
  await page.getByRole('timer').waitFor();
  return page;
}

async function entered(ground: Ground, device: BrowserContext, slug: string): Promise<Page> {
  const token = await ground.signUp(ground.newLogin());
  await ground.call('POST', `/api/contests/${slug}/entries`, token, {});
  await ground.carry(device, token);
  return at(device, `/contests/${slug}`, 'main ol .state');
}

const rosterSignIn = (device: BrowserContext) => at(device, `/sign-in?contest=${ROSTER}&next=/`, 'form');

const ENTERING: readonly PageState[] = [
  { name: 'enter-together', open: enterTogether },
  { name: 'enter-together-faults', open: async (ground, device) => faulty(await enterTogether(ground, device)) },
  {
    name: 'enter-together-faults-in-english',
    options: ENGLISH,
    open: async (ground, device) => faulty(await enterTogether(ground, device)),
  },
  {
    name: 'enter-together-filled',
    open: async (ground, device) => {
      const page = await finding(ground, device, '晋城 01', '晋城');
      await page.locator('dialog li button').first().click();
      await page.getByLabel('职工组').check();
      await page.getByLabel('我有邀请码').check();
      return faulty(page);
    },
  },
  { name: 'find-organization', open: (ground, device) => finding(ground, device, '晋城', '晋城') },
  { name: 'find-organization-none', open: (ground, device) => finding(ground, device, '没有这个', '没有找到') },
  { name: 'roster-sign-in', open: (_ground, device) => rosterSignIn(device) },
  {
    name: 'roster-sign-in-wrong',
    open: async (_ground, device) => {
      const page = await rosterSignIn(device);
      await page.locator('form input').fill('ABCD-EFGH');
      await page.locator('form [type=submit]').click();
      await page.locator('form [role=alert]').waitFor();
      return page;
    },
  },
];

/** Practice, after so many questions. */
async function practising(ground: Ground, device: BrowserContext, answered: number): Promise<Page> {
  const page = await entered(ground, device, STAGES);
  await page.goto(`/contests/${STAGES}/practice`);
  await page.locator('.bottom .button').click();
  for (let n = 1; n <= answered; n++) {
    await page.locator('.option').first().click();
    await page.locator('.bottom .button').click();
    await page
      .getByText(/^(正确答案|Right answer)/)
      .first()
      .waitFor();
    if (n < answered || answered === PRACTICE_QUESTIONS) await page.locator('.bottom .button').click();
  }
  return page;
}

const CONTESTS: readonly PageState[] = [
  { name: 'contest-stages', open: (ground, device) => entered(ground, device, STAGES) },
  { name: 'contest-stages-in-english', options: ENGLISH, open: (ground, device) => entered(ground, device, STAGES) },
  { name: 'contest-between-stages', open: (ground, device) => entered(ground, device, BETWEEN) },
  { name: 'contest-together', open: (_ground, device) => at(device, `/contests/${TOGETHER}`, 'main dl') },
  {
    name: 'contest-together-in-english',
    options: ENGLISH,
    open: (_ground, device) => at(device, `/contests/${TOGETHER}`, 'main dl'),
  },
  { name: 'team-captain', open: captain },
  { name: 'team-captain-in-english', options: ENGLISH, open: captain },
  { name: 'team-manage', open: (ground, device) => captainDoes(ground, device, '管理队员') },
  { name: 'team-rename', open: (ground, device) => captainDoes(ground, device, '改队名') },
  { name: 'team-none', open: teamless },
  { name: 'practice', open: (ground, device) => practising(ground, device, 0) },
  { name: 'practice-answered', open: (ground, device) => practising(ground, device, 1) },
  { name: 'practice-answered-in-english', options: ENGLISH, open: (ground, device) => practising(ground, device, 1) },
  { name: 'practice-done', open: (ground, device) => practising(ground, device, PRACTICE_QUESTIONS) },
  { name: 'team-switch', open: (ground, device) => captainDoes(ground, device, '换一支代表队') },
  { name: 'question-in-turn', open: inTurn },
  { name: 'question-in-turn-in-english', options: ENGLISH, open: inTurn },
];

const teamBoard = (ground: Ground, device: BrowserContext) =>
  inTeam(ground, device, `/contests/${TEAMS}/board/teams`, 'main .steps');

const BOARDS: readonly PageState[] = [
  { name: 'organization-board', open: ofOffice },
  { name: 'organization-board-in-english', options: ENGLISH, open: ofOffice },
  {
    name: 'organization-board-by-figure',
    open: (ground, device) => ofOffice(ground, device, '?by=participationRate&band=不足百人'),
  },
  {
    name: 'organization-board-empty',
    open: (_ground, device) => at(device, `/contests/${TOGETHER}/board/organizations`, H1),
  },
  { name: 'team-board', open: teamBoard },
  { name: 'team-board-in-english', options: ENGLISH, open: teamBoard },
  { name: 'team-board-empty', open: (_ground, device) => at(device, `/contests/${TOGETHER}/board/teams`, H1) },
  {
    name: 'board-of-a-division',
    open: (ground, device) => inTeam(ground, device, `/contests/${TEAMS}/board?division=职工组`, 'main .steps'),
  },
  { name: 'why', open: why },
  { name: 'why-in-english', options: ENGLISH, open: why },
  {
    name: 'screen-teams',
    options: HALL,
    open: (_ground, device) => at(device, `/screen/${TEAMS}?kind=teams`, '.board'),
  },
  {
    name: 'screen-organizations',
    options: HALL,
    open: (_ground, device) => at(device, `/screen/${OFFICES}?kind=organizations`, '.board'),
  },
  {
    name: 'screen-of-a-division',
    options: HALL,
    open: (_ground, device) => at(device, `/screen/${TEAMS}?division=公众组`, '.board'),
  },
];

/** Where people take part for organizations, in teams, in divisions, in stages or by roster. */
export const GROUP_STATES: readonly PageState[] = [...ENTERING, ...CONTESTS, ...BOARDS];
