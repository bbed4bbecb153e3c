import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { answerPaper } from './answer-paper.js';
import { DESK, Ground, PHONE } from './ground.js';
import { comeAndAnswer, fillTeams, importOrganizations, openGroups, TEAMS, TOGETHER } from './group-contests.js';

/** In milliseconds, on a busy machine. */
const SETUP = 120_000;

const OFFICE = '0501';

describe.each([
  ['390', PHONE],
  ['1440', DESK],
])('teams, on a page %s wide', (width, size: BrowserContextOptions) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await Ground.prepare();
    await importOrganizations(ground, 1);
    await openGroups(ground);
    await fillTeams(ground);
  }, SETUP);
  afterEach(() => ground?.tidy());
  afterAll(() => ground?.tearDown());

  /** Somebody with an account, on a device of their own. */
  async function somebody(name: string, path: string): Promise<Page> {
    const device = await ground.device(size);
    await ground.carry(device, await ground.signUp(ground.newLogin(), name));
    const page = await device.newPage();
    await page.goto(path);
    return page;
  }

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const send = (page: Page) => page.locator('form [type=submit]').click();
  const members = (page: Page) => page.locator('main section li', { hasText: '选手' }).allInnerTexts();

  /** Founds a team in a division, and says its invitation code. */
  async function found(page: Page, teamName: string): Promise<string> {
    await page.getByLabel('公众组', { exact: true }).check();
    await page.getByLabel('建立新代表队，由我当领队').check();
    await page.getByLabel('队名', { exact: true }).fill(teamName);
    await send(page);
    await page.getByRole('heading', { name: `我的代表队：${teamName}` }).waitFor();
    return page.locator('.code').innerText();
  }

  async function join(page: Page, code: string): Promise<void> {
    await page.getByLabel('公众组', { exact: true }).check();
    await page.getByLabel('我有邀请码，加入已有的代表队').check();
    await page.getByLabel('代表队邀请码', { exact: true }).fill(code);
    await send(page);
  }

  it('are founded, joined from another device until they are full, handed over, and ranked', async () => {
    const enter = `/contests/${TEAMS}/enter`;
    const [first, second, third] = [
      await somebody('选手 31', enter),
      await somebody('选手 32', enter),
      await somebody('选手 33', enter),
    ];
    // Who says nothing of a team hears where it is missing.
    await first.getByLabel('公众组', { exact: true }).check();
    await send(first);
    await first.locator('.fault', { hasText: '队' }).first().waitFor();

    const name = `${width}代表队`;
    const code = await found(first, name);
    await join(second, code.toLowerCase());
    await second.getByRole('heading', { name: `我的代表队：${name}` }).waitFor();
    expect(await members(second)).toEqual(['选手 31 · 领队', '选手 32 · 我']);
    await join(third, code);
    await third.locator('form [role=alert]').waitFor();
    expect(await third.locator('form').innerText()).toMatch(/满/);

    await first.reload();
    await press(first, '管理队员');
    await press(first, '把选手 32设为领队');
    await first.getByText('选手 32 · 领队').waitFor();
    expect(await first.getByRole('button', { name: '管理队员' }).count()).toBe(0);

    await answerPaper(first, 'ABABA');
    await second.reload();
    await answerPaper(second, 'AABBA');
    await second.goto(`/contests/${TEAMS}/board`);
    await second.locator('nav a[href$="/board/teams"]').click();
    const own = second.locator('[data-line].mine');
    await own.waitFor();
    expect(await own.innerText()).toContain('我的代表队');
    expect(await own.innerText()).toMatch(/选手 3[12]（\d 分）、?\s*选手 3[12]（\d 分）/);
    expect(await own.count()).toBe(1);

    await second.getByLabel('组别').selectOption('职工组');
    await second.waitForURL(/division=/);
    await own.waitFor({ state: 'detached' });
    await second.getByLabel('组别').selectOption('公众组');
    await own.waitFor();
  }, 90_000);

  it('tell on the board of persons why somebody stands before another', async () => {
    const page = await somebody('选手 41', `/contests/${TEAMS}/enter`);
    await found(page, `${width}讲理队`);
    await answerPaper(page, 'BBBBB');
    await page.goto(`/contests/${TEAMS}/board`);
    const other = page.locator('[data-line]:not(.mine) button').first();
    const name = await other.innerText();
    await other.click();
    const dialog = page.locator('dialog');
    await dialog.locator('table').waitFor();
    expect(await dialog.locator('p').first().innerText()).toMatch(/。$/);
    expect(await dialog.locator('thead').innerText()).toContain(name);
    expect(await dialog.locator('tr.decides').count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator('[data-line] button:focus').innerText()).toBe(name);
  }, 60_000);

  it('tell on the board of teams why one stands before the own, in English too', async () => {
    const device = await ground.device({ ...size, locale: 'en-GB' });
    const names = { teamName: `${width}问理队`, division: '公众组' };
    const { token } = await comeAndAnswer(ground, TEAMS, '选手 61', names, 'BBBBB');
    await ground.carry(device, token);
    const page = await device.newPage();
    await page.goto(`/contests/${TEAMS}/board/teams`);
    const other = page.locator('[data-line]:not(.mine) button').first();
    const name = await other.innerText();
    await other.click();
    const dialog = page.locator('dialog');
    await dialog.locator('table').waitFor();
    expect(await dialog.locator('p').first().innerText()).toMatch(/^(Score|The same score) .*\.$/);
    const head = await dialog.locator('thead').innerText();
    expect(head).toContain(name);
    expect(head).toContain('My team');
    const rules = await dialog.locator('tbody th').allInnerTexts();
    expect(rules).toEqual(['Score', 'Best member', 'Time used'].slice(0, rules.length));
    expect(await dialog.locator('tr.decides').count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator('[data-line] button:focus').innerText()).toBe(name);
  });

  it('are left where nobody has to be in one, and joined later', async () => {
    const device = await ground.device(size);
    const token = await ground.signUp(ground.newLogin(), '选手 51');
    const phone = (last: number) => ({ fields: { phone: `1380000${width.padStart(4, '0').slice(1)}${last}` } });
    const entry = { organizationCode: OFFICE, division: '职工组' };
    const path = `/api/contests/${TOGETHER}/entries`;
    await ground.call('POST', path, token, { ...entry, ...phone(1), teamName: `${width}一队` });
    const other = await ground.signUp(ground.newLogin(), '选手 52');
    const { entry: theirs } = await ground.call('POST', path, other, {
      ...entry,
      ...phone(2),
      teamName: `${width}二队`,
    });
    await ground.carry(device, token);
    const page = await device.newPage();
    await page.goto(`/contests/${TOGETHER}`);
    await press(page, '退出代表队');
    await press(page, '确定退出');
    await page.getByRole('heading', { name: '您还没有代表队' }).waitFor();
    await page.getByLabel('代表队邀请码', { exact: true }).fill('WRONGCODE');
    await press(page, '确定');
    await page.locator('form .fault, [role=alert]').first().waitFor();
    await page.getByLabel('代表队邀请码', { exact: true }).fill(theirs.team.code);
    await press(page, '确定');
    await page.getByRole('heading', { name: `我的代表队：${width}二队` }).waitFor();
    expect(await members(page)).toEqual(['选手 51 · 我', '选手 52 · 领队']);
  });

  it('fill a hall, each with its name', async () => {
    const device = await ground.device({ ...size, viewport: { width: 1920, height: 1080 }, isMobile: false });
    const page = await device.newPage();
    await page.goto(`/screen/${TEAMS}?kind=teams&division=职工组`);
    await page.locator('.podium').waitFor();
    expect(await page.locator('.stage header').innerText()).toContain('代表队榜 · 职工组');
    expect((await page.locator('.stage .name').allInnerTexts()).join()).toContain('代表队');
    expect(await page.locator('.rail').innerText()).toMatch(/共 \d+ 支代表队/);
  });
});
