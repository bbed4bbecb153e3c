import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { EVERY_PAGE } from './every-page.js';
import { DESK, Ground, PHONE } from './ground.js';
import { roomBetweenBars, settled, spoiltText, tooWide } from './look-at-page.js';
import { prepareContests } from './page-state.js';
import { forPointersOnly, walkByKeyboard } from './walk-by-keyboard.js';

/** At 200 % a window has half as many CSS pixels each way (WCAG 1.4.4, 1.4.10). */
const LOOKS: readonly [look: string, options: BrowserContextOptions, large: boolean][] = [
  ['a phone with large type', PHONE, true],
  ['a phone at 200 %', { ...PHONE, viewport: { width: 195, height: 422 }, deviceScaleFactor: 4 }, false],
  ['a desk at 200 %', { ...DESK, viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }, false],
];

/** Of the window's height, between the bars that stay in place. */
const LEAST_ROOM = 0.4;

describe.each(LOOKS)('by keyboard on %s', (_look, options, large) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await Ground.prepare();
    await prepareContests(ground);
  }, 120_000);
  afterEach(() => ground.tidy());
  afterAll(() => ground.tearDown());

  // The big screen is a picture that is scaled as a whole, for halls.
  it.each(EVERY_PAGE.filter(({ options: own }) => !own?.viewport))(
    '$name: all can be read and reached, and the focus is always in sight',
    async (state) => {
      const device = await ground.device({ ...options, ...state.options });
      if (large) await ground.remember(device, 'large');
      const page = await state.open(ground, device);
      await settled(page);
      const wide = await tooWide(page);
      const spoilt = await spoiltText(page);
      const barsHide = (await roomBetweenBars(page)) < LEAST_ROOM;
      const { faults, steps } = await walkByKeyboard(page);
      // Last: whoever leaves a browser's inner workings takes a network that was cut off back with them.
      const pointersOnly = await forPointersOnly(page);
      expect(steps > 0).toBe(state.readOnly !== true);
      expect({ wide, spoilt, barsHide, pointersOnly, faults }).toEqual({
        wide: [],
        spoilt: [],
        barsHide: false,
        pointersOnly: [],
        faults: [],
      });
    },
    60_000,
  );
});
