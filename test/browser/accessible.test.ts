import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { EVERY_PAGE } from './every-page.js';
import { DESK, Ground, PHONE } from './ground.js';
import { settled, smallTargets, spoiltText, tooWide } from './look-at-page.js';
import { prepareContests } from './page-state.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The ways of looking in which every page has to hold. */
const LOOKS: readonly [look: string, options: BrowserContextOptions, large: boolean][] = [
  ['a phone', PHONE, false],
  ['a desk in the dark', { ...DESK, colorScheme: 'dark' }, false],
  ['a phone with large type', PHONE, true],
];

describe.each(LOOKS)('every page on %s', (_look, options, large) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await Ground.prepare();
    await prepareContests(ground);
  }, 120_000);
  afterEach(() => ground.tidy());
  afterAll(() => ground.tearDown());

  it.each(EVERY_PAGE)(
    '$name is accessible, cuts nothing, and asks no other host',
    async (state) => {
      const device = await ground.device({ ...options, ...state.options });
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
      expect(await tooWide(page)).toEqual([]);
      expect(await spoiltText(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      expect(elsewhere).toEqual([]);
      expect(errors).toEqual([]);
    },
    60_000,
  );
});

async function violations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the content security policy allows no inline ones.
  await page.evaluate(await readFile(axe, 'utf8'));
  const { violations: found } = await page.evaluate<{
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  }>('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
