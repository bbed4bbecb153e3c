import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { DESK, Ground, PHONE } from './ground.js';
import { roomBetweenBars, settled, smallTargets, spoiltText, tooWide } from './look-at-page.js';
import type { PageState } from './page-state.js';
import { forPointersOnly, walkByKeyboard } from './walk-by-keyboard.js';

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Something that pages are looked at with. */
interface Device {
  readonly options: BrowserContextOptions;
  /** At 200 % a window has half as many CSS pixels each way (WCAG 1.4.4, 1.4.10). */
  readonly at200Percent: { width: number; height: number };
  /** Looked at once more with large type. */
  readonly large: boolean;
}

export const PHONES: Device = { options: PHONE, at200Percent: { width: 195, height: 422 }, large: true };
export const DESKS_IN_THE_DARK: Device = {
  options: { ...DESK, colorScheme: 'dark' },
  at200Percent: { width: 720, height: 450 },
  large: false,
};

/** Of the window's height, between the bars that stay in place. */
const LEAST_ROOM = 0.4;

/**
 * One test for each state. A state costs far more to come to than to look at, so it is opened once on the device and then shown
 * as that device can show it: as it is, with large type, and at 200 %, which are only other lengths to the same page.
 */
export function everyStateHolds(
  { options, at200Percent, large }: Device,
  states: readonly PageState[],
  prepare: (ground: Ground) => Promise<void>,
): void {
  let ground: Ground;
  beforeAll(async () => {
    ground = await Ground.prepare();
    await prepare(ground);
  }, 120_000);
  afterEach(() => ground.tidy());
  afterAll(() => ground.tearDown());

  it.each(states)(
    '$name is accessible, cuts nothing, asks no other host, and is all in reach of the keyboard, the focus always in sight',
    async (state) => {
      const device = await ground.device({ ...options, ...state.options });
      const seen = new Traffic(device, ground.url);
      const page = await state.open(ground, device);
      // The big screen is a picture that is scaled as a whole, for halls.
      const walked = !state.options?.viewport;
      const faults: string[] = [];
      const look = async (view: string, ...looks: ((page: Page) => Promise<string[]>)[]) => {
        await seen.rest(page);
        for (const one of looks) faults.push(...(await one(page)).map((fault) => `${view}: ${fault}`));
      };
      await look('as it is', violations, tooWide, spoiltText, smallTargets);
      if (large) {
        await page.evaluate(`document.documentElement.toggleAttribute('data-large', true)`);
        const walk = walked ? [bars, keyboard] : [];
        await look('with large type', violations, tooWide, spoiltText, smallTargets, ...walk);
        await page.evaluate(`document.documentElement.toggleAttribute('data-large', false)`);
      }
      if (walked) {
        await page.setViewportSize(at200Percent);
        await look('at 200 %', tooWide, spoiltText, bars, keyboard);
      }
      // Last: whoever leaves a browser's inner workings takes a network that was cut off back with them.
      if (walked) faults.push(...(await forPointersOnly(page)));
      expect([...faults, ...seen.faults]).toEqual([]);

      async function keyboard(): Promise<string[]> {
        const { faults: met, steps } = await walkByKeyboard(page);
        return steps > 0 === (state.readOnly !== true) ? [...met] : [...met, `Tab comes to ${steps} things`];
      }
    },
    60_000,
  );
}

/** What a device's pages ask for. */
class Traffic {
  readonly faults: string[] = [];
  private underWay = 0;

  constructor(device: BrowserContext, home: string) {
    device.on('request', (request) => {
      if (!request.url().startsWith(home) && !/^(data|blob):/.test(request.url()))
        this.faults.push(`asks ${request.url()}`);
      // News of a board comes on a connection that stays.
      if (request.resourceType() !== 'eventsource') this.underWay += 1;
    });
    const ended = (request: Request) => {
      if (request.resourceType() !== 'eventsource') this.underWay -= 1;
    };
    device.on('requestfinished', ended);
    device.on('requestfailed', ended);
    device.on('weberror', (error) => this.faults.push(`error: ${error.error().message}`));
  }

  /** Resolves when all that was asked for has come and the page shows it, or never will. */
  async rest(page: Page): Promise<void> {
    for (let round = 0; round < 20; round++) {
      await settled(page);
      if (this.underWay <= 0) return;
    }
  }
}

async function bars(page: Page): Promise<string[]> {
  return (await roomBetweenBars(page)) < LEAST_ROOM ? ['bars hide the page'] : [];
}

async function violations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the content security policy allows no inline ones.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(await axe);
  const { violations: found } = await page.evaluate<{
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  }>('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
