import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { answerPaper } from './answer-paper.js';
import { DESK, Ground, PHONE } from './ground.js';
import { fillOffices, importOrganizations, OFFICES, openGroups, organizationCount } from './group-contests.js';

/** In each city: some thousands of organizations in all. */
const AREAS = 20;

/** In milliseconds, on a busy machine. */
const SETUP = 120_000;

const OFFICE = '晋城市质监局01分局';

const WORDS = {
  zh: {
    signUp: '报名参赛',
    name: '姓名',
    login: '登录名',
    password: '密码',
    lookBelow: '请按下面的红字修改。',
    choose: '请选择您所在的单位',
    entered: '您已报名',
    by: '按什么排',
    participation: '参与率',
    size: '单位规模',
    own: '您的单位',
  },
  en: {
    signUp: 'Sign up to take part',
    name: 'Name',
    login: 'Login',
    password: 'Password',
    lookBelow: 'Some things need to be corrected',
    choose: 'Please choose your organization',
    entered: 'You have entered',
    by: 'In order of',
    participation: 'Participation',
    size: 'Size',
    own: 'Your organization',
  },
} as const;

describe('taking part for an organization', () => {
  let ground: Ground;
  let imported: readonly number[];
  beforeAll(async () => {
    ground = await Ground.prepare();
    imported = await importOrganizations(ground, AREAS);
    await openGroups(ground);
    await fillOffices(ground);
  }, SETUP);
  afterEach(() => ground?.tidy());
  afterAll(() => ground?.tearDown());

  const open = async (size: object, language: keyof typeof WORDS) => {
    const device = await ground.device({ ...size, locale: language === 'zh' ? 'zh-CN' : 'en-US' });
    return device.newPage();
  };

  /** Signs up for the contest with everything but the organization. */
  async function signUp(page: Page, language: keyof typeof WORDS): Promise<void> {
    const words = WORDS[language];
    await page.goto(`/contests/${OFFICES}`);
    await page.getByRole('button', { name: words.signUp, exact: true }).click();
    await page.getByLabel(words.name, { exact: true }).fill('选手 30');
    await page.getByLabel(words.login, { exact: true }).fill(ground.newLogin());
    await page.getByLabel(words.password, { exact: true }).fill(ground.password);
    await page.locator('form [type=submit]').click();
  }

  /** Looks for a text; `name` is the only one that is found, and given back with what it belongs to. */
  async function look(page: Page, text: string, name: string): Promise<string> {
    await page.locator('dialog input').fill(text);
    await page.locator('dialog li button', { hasText: name }).waitFor();
    await page.locator('dialog li:only-child').waitFor();
    return (await page.locator('dialog li button').innerText()).replace(/\s+/g, ' ');
  }

  it('is prepared by a file of some thousands, looked at first and then taken in', () => {
    const count = organizationCount(AREAS);
    expect(imported).toEqual([count, count]);
    expect(count).toBeGreaterThan(2000);
  });

  it.each([
    ['a phone', 'zh', PHONE],
    ['a desk', 'zh', DESK],
    ['a phone', 'en', PHONE],
  ] as const)(
    'goes from finding it to its place on the board, on %s (%s)',
    async (_where, language, size) => {
      const words = WORDS[language];
      const page = await open(size, language);
      await signUp(page, language);

      // The organization was left out: it is said where, and that is where the focus is.
      await page.locator('form [role=alert]', { hasText: words.lookBelow }).waitFor();
      const field = page.locator('[data-at="/organizationId"]');
      expect(await page.locator('.fault', { hasText: words.choose }).count()).toBe(1);
      expect(await page.locator('[data-at="/organizationId"]:focus').count()).toBe(1);

      await page.keyboard.press('Enter');
      await look(page, '晋城 02分局', '晋城市质监局02分局');
      expect(await look(page, 'jcszjj01fj', OFFICE)).toBe(`${OFFICE} 山西省 › 晋城市`);
      await page.locator('dialog li button').first().click();
      expect(await field.innerText()).toContain(OFFICE);
      expect(await page.locator('.fault', { hasText: words.choose }).count()).toBe(0);
      await page.locator('form [type=submit]').click();
      await page.getByText(words.entered, { exact: true }).waitFor();
      await answerPaper(page, 'ABABA', language);

      await page.goto(`/contests/${OFFICES}/board`);
      await page.locator(`nav a[href$="/board/organizations"]`).click();
      await page.waitForURL(/\/board\/organizations$/);
      await page.getByLabel(words.by).waitFor();
      const own = page.locator('tr[aria-current]');
      await own.waitFor();
      expect(await own.innerText()).toContain(OFFICE);
      expect(await own.innerText()).toContain(words.own);
      expect(await page.locator('tr[aria-current]').count()).toBe(1);

      await page.getByLabel(words.by).selectOption({ label: words.participation });
      await page.waitForURL(/by=participationRate/);
      await page.locator('th.by', { hasText: words.participation }).waitFor();
      expect(await own.locator('td.by').innerText()).toMatch(/^\d+(\.\d+)?%$/);
      await page.getByLabel(words.size).selectOption('百人以上');
      await page.waitForURL(/band=/);
      await page.locator('tbody tr', { hasText: OFFICE }).waitFor({ state: 'detached' });
      expect(await page.locator('tbody .title').allInnerTexts()).toContain('晋城市质监局02分局');
    },
    90_000,
  );

  it('is read in a hall with its figure and its unit', async () => {
    const page = await open({ ...DESK, viewport: { width: 1920, height: 1080 } }, 'zh');
    await page.goto(`/screen/${OFFICES}?kind=organizations`);
    await page.locator('.stage header', { hasText: '单位榜：评比得分 · 百人以上' }).waitFor();
    expect(await page.locator('.name', { hasText: OFFICE }).count()).toBe(0);
    await page.goto(`/screen/${OFFICES}?kind=organizations&band=${encodeURIComponent('不足百人')}`);
    await page.locator('.podium').waitFor();
    expect(await page.locator('.stage header').innerText()).toContain('单位榜：评比得分 · 不足百人');
    expect(await page.locator('.podium .name').allInnerTexts()).toContain(OFFICE);
    expect(await page.locator('.rail').innerText()).toMatch(/共 \d+ 个单位/);
  });
});
