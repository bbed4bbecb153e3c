import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { EVERY_PAGE, prepareContests } from './every-page.js';
import { DESK, Ground, PHONE } from './ground.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The ways of looking in which every page has to hold. */
const LOOKS: readonly [look: string, options: BrowserContextOptions, large: boolean][] = [
  ['a phone', PHONE, false],
  ['a desk in the dark', { ...DESK, colorScheme: 'dark' }, false],
  ['a phone with large type', PHONE, true],
];

/** In CSS pixels: what a thumb can hit (WCAG 2.5.5). */
const THUMB = 44;

describe.each(LOOKS)('every page on %s', (_look, options, large) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await Ground.prepare();
    await prepareContests(ground);
  });
  afterEach(() => ground.tidy());
  afterAll(() => ground.tearDown());

  it.each(EVERY_PAGE)(
    '$name is accessible, cuts nothing, and asks no other host',
    async (state) => {
      const device = await ground.device({ ...options, ...state.options, locale: 'zh-CN' });
      if (large) await ground.remember(device, 'large');
      const elsewhere: string[] = [];
      const errors: string[] = [];
      device.on('request', (request) => {
        if (!request.url().startsWith(ground.url) && !/^(data|blob):/.test(request.url()))
          elsewhere.push(request.url());
      });
      device.on('weberror', (error) => errors.push(error.error().message));
      const page = await state.open(ground, device);
      await settled(page);
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysBy(page)).toBeLessThanOrEqual(0);
      expect(await smallTargets(page)).toEqual([]);
      expect(elsewhere).toEqual([]);
      expect(errors).toEqual([]);
    },
    60_000,
  );
});

/** Nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().filter((a) => a.effect.getTiming().iterations !== Infinity).map((a) => a.finished))',
  );
}

async function violations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the content security policy allows no inline ones.
  await page.evaluate(await readFile(axe, 'utf8'));
  const { violations: found } = await page.evaluate<{
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  }>('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

/** By how many pixels the page is wider than the window. */
function sidewaysBy(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** What can be pressed and is too small for a thumb. Links within a sentence may be as small as the sentence. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`
    [...document.querySelectorAll('button, a[href], input:not(.unseen), select, summary, label:has(input.unseen)')]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('.skip, .introduction'))
      .map((element) => ({ element: element.closest('label') ?? element }))
      .filter(({ element }) => { const { width, height } = element.getBoundingClientRect(); return width < ${THUMB} || height < ${THUMB}; })
      .map(({ element }) => element.outerHTML.slice(0, 160))
  `);
}
