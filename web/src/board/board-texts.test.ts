import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const SOURCE = new URL('../', import.meta.url).pathname;
/** Whoever imports the texts of an area; what only they draw is in the folder of the area. */
const BRINGING = {
  board: ['pages/BoardPage.vue', 'pages/OrganizationBoardPage.vue', 'pages/ScreenPage.vue'],
  result: ['pages/ResultPage.vue', 'pages/ReviewPage.vue', 'contest/ShareStep.vue'],
};

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(vue|ts)$/.test(path));
const read = (path: string) => readFileSync(join(SOURCE, path), 'utf8');

it.each(Object.entries(BRINGING))('texts of %s are asked for only where they have been brought', (area, bringing) => {
  for (const page of bringing) expect(read(page)).toContain(`import '../${area}/${area}-texts.ts'`);
  const asks = new RegExp(`['"\`]${area}\\.[a-z]`);
  const asking = files.filter((path) => !/\.test\.ts$/.test(path) && asks.test(read(path)));
  expect(asking.length).toBeGreaterThan(5);
  expect(asking.filter((path) => !path.startsWith(`${area}/`) && !bringing.includes(path))).toEqual([]);
});
