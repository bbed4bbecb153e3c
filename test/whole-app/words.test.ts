import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = new URL('../..', import.meta.url).pathname;

/** What is understood in the files of others, whatever they call it. */
const UNDERSTOOD = [
  'src/features/question-files/understood-words.ts',
  'src/features/question-files/formats/',
  'src/features/rosters/file/',
];

function files(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const rows = read('docs/words.md')
  .split('\n')
  .filter((line) => /^\|.*\|$/.test(line))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));
const unused = rows.flatMap(([, word = '', , not = '']) =>
  not.split('、').flatMap((wrong) => (wrong ? [[wrong, word]] : [])),
);

describe('one word for one thing', () => {
  const texts = [
    'README.zh-CN.md',
    ...files('docs').filter((path) => path.endsWith('.zh-CN.md')),
    ...files('web/src/language').filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts')),
    ...files('src').filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts')),
  ]
    .filter((path) => !UNDERSTOOD.some((understood) => path.startsWith(understood)))
    .map((path) => ({ path, text: read(path) }));

  it.each(unused)('not %s but %s', (wrong = '') =>
    expect(texts.filter(({ text }) => text.includes(wrong)).map(({ path }) => path)).toEqual([]),
  );

  it('has words to hold', () => expect(unused.length).toBeGreaterThan(10));
});
