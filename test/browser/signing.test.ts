import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { contestClosingIn, Ground, waitForSign } from './ground.js';

describe('signing in and up', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await Ground.prepare();
  });
  afterEach(() => ground.tidy());
  afterAll(() => ground.tearDown());

  const open = async (device: BrowserContext, path: string): Promise<Page> => {
    const page = await device.newPage();
    await page.goto(path);
    return page;
  };
  /** A device on which somebody is signed in, and their login. */
  const used = async () => {
    const device = await ground.device();
    const login = ground.newLogin();
    await ground.carry(device, await ground.signUp(login));
    return { device, login };
  };

  it('tells who is signed in already, who goes on', async () => {
    const { device, login } = await used();
    const page = await open(device, '/sign-in?next=%2Fcontests%2Fquality-outline');
    await page.getByRole('heading', { name: '已经登录' }).waitFor();
    expect(await page.locator('main').innerText()).toContain(login);
    expect(await page.locator('form').count()).toBe(0);
    await page.getByRole('button', { name: '是我，继续' }).tap();
    await page.waitForURL('**/contests/quality-outline');
  });

  it('tells who is signed in already, and lets somebody else in', async () => {
    const { device } = await used();
    const other = ground.newLogin();
    await ground.signUp(other);
    const page = await open(device, '/sign-in');
    await page.getByRole('button', { name: '不是我，退出登录' }).tap();
    await page.getByLabel('登录名').fill(other);
    await page.getByLabel('密码', { exact: true }).fill(ground.password);
    await page.locator('form [type=submit]').tap();
    await page.waitForURL('**/me');
    await page.getByText(`登录名：${other}`).waitFor();
  });

  it('asks before it signs somebody out whose answers are on this device only', async () => {
    const device = await ground.device();
    const { page } = await ground.answering(device);
    await device.route('**/answers', (route) => route.abort());
    await page.locator('.option').first().tap();
    await waitForSign(page, 'offline');
    await page.goto('/sign-in');
    await page.getByRole('button', { name: '不是我，退出登录' }).tap();
    await page.locator('dialog').getByRole('button', { name: '仍然退出' }).tap();
    await page.locator('form').waitFor();
  });

  it('asks nobody about answers of attempts that are over, or of somebody else', async () => {
    const { device } = await used();
    const kept = `localStorage.setItem('zhisai.answer.of-somebody-else.1', '{"choice":["A"],"seq":1,"saved":false}')`;
    await device.addInitScript(`if (location.protocol !== 'about:') ${kept}`);
    const page = await open(device, '/sign-in');
    await page.getByRole('button', { name: '不是我，退出登录' }).tap();
    await page.locator('form').waitFor();
  });

  it('promises nothing about answers of which it cannot be found out whose they are', async () => {
    const device = await ground.device();
    const { page } = await ground.answering(device);
    await device.route('**/answers', (route) => route.abort());
    await device.route('**/api/account/contests', (route) => route.abort());
    await page.locator('.option').first().tap();
    await waitForSign(page, 'offline');
    await page.goto('/sign-in');
    await page.getByRole('button', { name: '不是我，退出登录' }).tap();
    await page.locator('dialog').getByText('查不到是哪位选手的').waitFor();
    expect(await page.locator('dialog a').count()).toBe(0);
  });

  describe('where the session has ended behind an open page', () => {
    /** Somebody's own page, open; on the server they are signed in no more. */
    const ended = async () => {
      const device = await ground.device();
      const login = ground.newLogin();
      const slug = `ended-for-${login}`;
      await ground.openContest(slug, contestClosingIn(3600));
      const token = await ground.signUp(login);
      await ground.call('POST', `/api/contests/${slug}/entries`, token, {});
      const { attempt } = await ground.call('POST', `/api/contests/${slug}/attempts`, token, {});
      await ground.call('POST', `/api/attempts/${attempt.id}/submission`, token, {});
      await ground.carry(device, token);
      const page = await open(device, '/me');
      await page.locator('article').waitFor();
      await ground.call('DELETE', '/api/session', token);
      return { page, login, attemptId: attempt.id as string };
    };

    it.each(['', '/result', '/review'])('an attempt%s asks to sign in, and then goes on', async (part) => {
      const { page, login, attemptId } = await ended();
      // Within the client: a page that is loaded anew asks who is signed in.
      await page.evaluate(
        `history.pushState({}, '', '/attempts/${attemptId}${part}'); dispatchEvent(new PopStateEvent('popstate', { state: {} }))`,
      );
      await page.getByLabel('登录名').fill(login);
      await page.getByLabel('密码', { exact: true }).fill(ground.password);
      await page.locator('form [type=submit]').tap();
      await page.waitForURL(({ pathname }) => pathname.startsWith(`/attempts/${attemptId}${part}`));
      await page.locator('main h1, main h2').first().waitFor();
    });

    it('signing out is done', async () => {
      const { page } = await ended();
      await page.getByRole('button', { name: '退出登录' }).tap();
      await page.waitForURL(`${ground.url}/`);
    });
  });

  it('says once what to do about a forgotten password', async () => {
    const page = await open(await ground.device(), '/sign-in');
    const advice = page.getByText('联系主办方重设');
    await advice.waitFor();
    await page.getByLabel('登录名').fill('nobody-of-that-name');
    await page.getByLabel('密码', { exact: true }).fill('not the password');
    await page.locator('form [type=submit]').tap();
    await page.getByRole('alert').waitFor();
    expect(await advice.count()).toBe(1);
    expect(await page.locator('main').innerText()).not.toContain('重置');
  });

  it('shows the password with a switch that is not as red as a fault', async () => {
    const page = await open(await ground.device(), '/sign-in');
    await page.getByLabel('密码', { exact: true }).fill('to be seen');
    const colour = (name: string) =>
      page
        .getByRole('button', { name })
        .evaluate((button) => button.ownerDocument.defaultView!.getComputedStyle(button).color);
    const [red = 0, green = 0] = (await colour('显示密码')).match(/\d+/g)?.map(Number) ?? [];
    expect(Math.abs(red - green)).toBeLessThan(40);
    await page.getByRole('button', { name: '显示密码' }).tap();
    expect(await page.getByLabel('密码', { exact: true }).getAttribute('type')).toBe('text');
    await page.getByRole('button', { name: '隐藏密码' }).tap();
    expect(await page.getByLabel('密码', { exact: true }).getAttribute('type')).toBe('password');
  });

  describe('where nothing is made before the entry is right', () => {
    const fill = async (page: Page, values: Record<string, string>) => {
      for (const [label, value] of Object.entries(values)) await page.getByLabel(label, { exact: true }).fill(value);
      await page.locator('form [type=submit]').tap();
    };

    it('what was mended in the form is what one signs in with', async () => {
      await ground.openContest('mistyped', {
        ...contestClosingIn(3600),
        registration: { mode: 'open', fields: [{ name: 'phone', required: true, unique: true, pattern: '1\\d{10}' }] },
      });
      const page = await open(await ground.device(), '/sign-in?contest=mistyped&next=%2Fcontests%2Fmistyped');
      await page.getByLabel('手机号').waitFor();
      await fill(page, { 姓名: '选手 0', 手机号: '138123', 密码: 'the first password' });
      await page.getByText('格式不对').waitFor();
      await fill(page, { 姓名: '选手 02', 手机号: '13812345678', 密码: 'the second password' });
      await page.waitForURL('**/contests/mistyped');
      await page.goto('/me');
      await page.getByText('13812345678').waitFor();
      expect(await page.locator('main').innerText()).toMatch(/选手 02[^]*13812345678/);
      const again = await open(await ground.device(), '/sign-in');
      await fill(again, { 登录名: '13812345678', 密码: 'the second password' });
      await again.waitForURL('**/me');
      const other = await open(await ground.device(), '/sign-in');
      await fill(other, { 登录名: '138123', 密码: 'the first password' });
      await other.getByRole('alert').waitFor();
    });

    it('pressing again after the answer was lost leads in', async () => {
      const page = await open(await ground.device(), '/sign-in?contest=quality-outline');
      await page.route('**/newcomers', async (route) => {
        await route.fetch();
        await route.abort();
        await page.unroute('**/newcomers');
      });
      const login = ground.newLogin();
      await fill(page, { 姓名: '选手 03', 登录名: login, 密码: ground.password });
      await page.getByRole('alert').waitFor();
      await page.locator('form [type=submit]').tap();
      await page.waitForURL('**/me');
      await page.getByText(`登录名：${login}`).waitFor();
    });
  });

  it('opens the keyboard that fits the field', async () => {
    await ground.openContest('keyboards', {
      ...contestClosingIn(3600),
      registration: {
        mode: 'open',
        fields: [
          { name: 'phone', required: true },
          { name: 'contact', label: '邮箱' },
          { name: 'employeeNumber', pattern: '\\d{6}' },
          { name: 'department' },
        ],
      },
    });
    const page = await open(await ground.device(), '/sign-in?contest=keyboards');
    await page.getByLabel('部门').waitFor();
    const keyboard = (label: string) =>
      page
        .getByLabel(label)
        .evaluate((field) => ['type', 'inputmode', 'autocomplete'].map((name) => field.getAttribute(name)));
    expect(await keyboard('手机号')).toEqual(['tel', null, 'username']);
    expect(await keyboard('邮箱')).toEqual(['email', null, 'email']);
    expect(await keyboard('工号')).toEqual(['text', 'numeric', 'off']);
    expect(await keyboard('部门')).toEqual(['text', null, 'off']);
  });
});
