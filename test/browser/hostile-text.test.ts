import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contestClosingIn, Ground } from './ground.js';

const MARKUP = '<img src=x onerror="document.title=1"><b>粗体</b> & **星号**';

/** Text that an organizer loads is text, whatever stands in it. */
describe('text with markup in it', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await Ground.prepare();
  });
  afterAll(() => ground.tearDown());

  it('is shown as text in questions and options, and as harmless Markdown in an introduction', async () => {
    const { token } = await ground.call('POST', '/api/session', null, {
      login: 'admin',
      password: 'correct-horse-battery',
    });
    const question = { code: 'H1', type: 'single', stem: MARKUP, options: [MARKUP, '乙'], key: 'A' };
    const bank = { bank: 'hostile', title: '题库', questions: [question] };
    await ground.call('POST', '/api/banks/hostile/imports?format=yaml', token, bank, 'application/yaml');
    await ground.openContest('hostile', {
      ...contestClosingIn(3600),
      title: MARKUP,
      introduction: `${MARKUP}\n\n[链接](javascript:alert(1))`,
      paper: {
        drawnPer: 'contest',
        sections: [{ title: MARKUP, type: 'single', points: 1, questions: ['hostile/H1'] }],
      },
    });
    const device = await ground.device();
    const { page } = await ground.answering(device, 'hostile');
    expect(await page.locator('.stem').innerText()).toBe(MARKUP);
    expect(await page.locator('.option .text').first().innerText()).toBe(MARKUP);
    await page.goto('/contests/hostile');
    await page.locator('.bottom .button').waitFor();
    expect(await page.locator('h1').innerText()).toContain('<img src=x');
    expect(await page.locator('.introduction strong').innerText()).toBe('星号');
    expect(await page.locator('img, [onerror], a[href^="javascript"]').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });
});
