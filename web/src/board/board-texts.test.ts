import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const SOURCE = new URL('../', import.meta.url).pathname;
/** Whoever imports the texts, and what only they draw. */
const BRINGING = ['pages/BoardPage.vue', 'pages/ScreenPage.vue'];

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(vue|ts)$/.test(path));
const read = (path: string) => readFileSync(join(SOURCE, path), 'utf8');

it('texts of leaderboards are asked for only where they have been brought', () => {
  for (const page of BRINGING) expect(read(page)).toContain("import '../board/board-texts.ts'");
  const asking = files.filter((path) => !/\.test\.ts$/.test(path) && /['"`]board\.[a-z]/.test(read(path)));
  expect(asking.length).toBeGreaterThan(5);
  expect(asking.filter((path) => !path.startsWith('board/') && !BRINGING.includes(path))).toEqual([]);
});
