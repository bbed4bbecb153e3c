import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DESK, Ground, PHONE, waitForSign } from './ground.js';

const QUESTIONS = 80;

/** What the pages say in each language, as far as the walk needs it. */
const WORDS = {
  zh: {
    signUp: '报名参赛',
    name: '姓名',
    login: '登录名',
    password: '密码',
    signUpDo: '报名',
    start: '开始答题',
    begin: '现在开始',
    next: '下一题',
    last: '检查并交卷',
    submit: '现在交卷',
    board: '查看排行榜',
  },
  en: {
    signUp: 'Sign up to take part',
    name: 'Name',
    login: 'Login',
    password: 'Password',
    signUpDo: 'Sign up',
    start: 'Start',
    begin: 'Start now',
    next: 'Next',
    last: 'Check and submit',
    submit: 'Submit',
    board: 'See the leaderboard',
  },
} as const;

type Walk = { readonly page: Page; readonly words: Record<keyof (typeof WORDS)['zh'], string> };

describe('the whole contest in a browser', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await Ground.prepare();
  });
  afterEach(() => ground.tidy());
  afterAll(() => ground.tearDown());

  async function signUpAndStart({ page, words }: Walk): Promise<string> {
    const login = ground.newLogin();
    await page.goto('/contests/quality-outline');
    await page.getByRole('button', { name: words.signUp, exact: true }).click();
    await page.getByLabel(words.name, { exact: true }).fill('选手 01');
    await page.getByLabel(words.login, { exact: true }).fill(login);
    await page.getByLabel(words.password, { exact: true }).fill(ground.password);
    await page.locator('form').getByRole('button', { name: words.signUpDo, exact: true }).click();
    await page.getByRole('button', { name: words.start, exact: true }).click();
    await page.getByRole('button', { name: words.begin, exact: true }).click();
    await page.locator('fieldset').waitFor();
    return login;
  }

  /** Hands in, and looks at the result and at the board. */
  async function finish({ page, words }: Walk): Promise<void> {
    await page.getByRole('button', { name: words.submit, exact: true }).click();
    await page.waitForURL(/\/result$/);
    await page.locator('main h1').first().waitFor();
    await page.getByRole('link', { name: words.board }).first().click();
    await page.waitForURL(/\/board$/);
    await page.locator('main h1').first().waitFor();
  }

  it.each(['zh', 'en'] as const)(
    'by thumb on a phone (%s): 80 answers, all stored, in at most 90 requests',
    async (language) => {
      const device = await ground.device({ ...PHONE, locale: language === 'zh' ? 'zh-CN' : 'en-US' });
      const page = await device.newPage();
      const walk = { page, words: WORDS[language] };
      let requests = 0;
      // The icon of a tab is fetched by the browser when it likes, and from its cache.
      page.on('request', (request) => (requests += request.url().endsWith('/icon.svg') ? 0 : 1));
      const login = await signUpAndStart(walk);
      expect(requests).toBeLessThanOrEqual(12);
      requests = 0;
      for (let n = 1; n <= QUESTIONS; n++) {
        const options = page.locator('.option');
        await options.nth(n % 2).tap();
        if ((await page.locator('.option input[type=checkbox]').count()) > 0) await options.nth((n + 1) % 2).tap();
        if (n < QUESTIONS) await page.getByRole('button', { name: walk.words.next, exact: true }).tap();
      }
      await waitForSign(page, 'saved');
      const attemptId = new URL(page.url()).pathname.split('/')[2] ?? '';
      const stored = await ground.storedAnswers(login, attemptId);
      expect([stored.size, stored.get(1), stored.get(2)]).toEqual([QUESTIONS, ['B'], ['A']]);
      expect([...stored].filter(([n]) => n > 60).every(([, choice]) => choice.join('') === 'AB')).toBe(true);
      await page.getByRole('button', { name: walk.words.last, exact: true }).tap();
      await finish(walk);
      expect(requests).toBeLessThanOrEqual(90);
    },
    120_000,
  );

  it.each(['zh', 'en'] as const)(
    'by keyboard alone at a desk (%s): 80 answers, all stored',
    async (language) => {
      const device = await ground.device({ ...DESK, locale: language === 'zh' ? 'zh-CN' : 'en-US' });
      const page = await device.newPage();
      const walk = { page, words: WORDS[language] };
      const login = await signUpAndStart(walk);
      for (let n = 1; n <= QUESTIONS; n++) {
        await page.keyboard.press('b');
        if (n > 60) await page.keyboard.press('c');
        await page.keyboard.press(n % 2 ? 'ArrowRight' : 'Enter');
      }
      await waitForSign(page, 'saved');
      const attemptId = new URL(page.url()).pathname.split('/')[2] ?? '';
      const stored = await ground.storedAnswers(login, attemptId);
      expect([stored.size, stored.get(20), stored.get(60), stored.get(80)]).toEqual([
        QUESTIONS,
        ['B'],
        ['B'],
        ['B', 'C'],
      ]);
      await finish(walk);
    },
    120_000,
  );

  it('leads to the first fault of a form', async () => {
    const device = await ground.device(PHONE);
    const page = await device.newPage();
    await page.goto('/sign-in?contest=quality-outline');
    await page.getByLabel('姓名').fill('选手 01');
    await page.locator('form [type=submit]').tap();
    await page.locator('[aria-invalid]').first().waitFor();
    expect(await page.locator('input:focus').getAttribute('autocomplete')).toBe('username');
  });

  it('says what is still open before it hands in, and leads there', async () => {
    const device = await ground.device(PHONE);
    const { page } = await ground.answering(device);
    await page.getByRole('button', { name: '答题卡' }).tap();
    await page.getByRole('button', { name: '交卷', exact: true }).tap();
    expect(await page.locator('dialog').innerText()).toContain('还有 80 题没有答');
    await page.locator('dialog').getByRole('button', { name: '7', exact: true }).tap();
    expect(await page.locator('.count').innerText()).toContain('7 / 80');
  });

  it('goes on by itself after a single choice for those who want that', async () => {
    const device = await ground.device(PHONE);
    const { page } = await ground.answering(device);
    await page.getByRole('button', { name: '答题卡' }).tap();
    await page.getByLabel('单选后自动到下一题').check();
    await page.getByRole('button', { name: '关闭' }).tap();
    await page.locator('.option').first().tap();
    await page.locator('.count', { hasText: '2 / 80' }).waitFor();
  });

  it('shows all questions on one page for those who want that, and saves there too', async () => {
    const device = await ground.device(PHONE);
    const { page, attemptId, login } = await ground.answering(device);
    await page.getByRole('button', { name: '答题卡' }).tap();
    await page.getByLabel('一页显示全部题目').check();
    await page.getByRole('button', { name: '关闭' }).tap();
    expect(await page.locator('fieldset').count()).toBe(QUESTIONS);
    await page.locator('#question-33 .option').nth(2).tap();
    await waitForSign(page, 'saved');
    expect((await ground.storedAnswers(login, attemptId)).get(33)).toEqual(['C']);
  });
});
