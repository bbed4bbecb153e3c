import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Value } from 'typebox/value';
import { parse } from 'yaml';
import { ContestDocumentSchema } from './contest-document.js';

const file = (path: string) => new URL(`../../../${path}`, import.meta.url);
const RULES = readFileSync(file('docs/real-rules.md'), 'utf8');
const RUN_THROUGH = readdirSync(file('test/journeys/real-contests/'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

/** The numbered statements of the collection: sections 1 to 4, and 7. */
const STATEMENTS = [...Array.from({ length: 39 }, (_, index) => index + 1), 54, 55, 56, 57, 58, 59, 60];

interface Row {
  readonly number: string;
  readonly verdict: string;
  readonly by: string;
  readonly runThrough: readonly string[];
}

const ROWS: readonly Row[] = RULES.split('\n').flatMap((line) => {
  const [number = '', , verdict = '', by = '', contests = ''] = line
    .split('|')
    .slice(1)
    .map((cell) => cell.trim());
  if (!/^([A-D]|\d+)$/.test(number)) return [];
  return [{ number, verdict, by, runThrough: [...contests.matchAll(/\[([^\]]+)\]/g)].map(([, name = '']) => name) }];
});

/** What stands in backticks: `attempts.perDay: 1`, or a field alone. */
const WRITTEN = ROWS.flatMap(({ number, by }) =>
  [...by.matchAll(/`([^`]+)`/g)].map(([, written = '']) => {
    const [, path = '', value] = /^([^:\s]+)(?:: (.+))?$/.exec(written) ?? [];
    return { number, written, path, value };
  }),
);

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** The schema of a field by its path (`stages[].paper`); undefined: there is none. */
function fieldAt(path: string): Schema | undefined {
  return path.split('.').reduce<Schema | undefined>((holder, step) => {
    const field = holder?.properties?.[step.replace('[]', '')];
    return step.endsWith('[]') ? field?.items : field;
  }, ContestDocumentSchema as Schema);
}

describe('the page on real rules', () => {
  it('says something of every numbered statement, each once', () =>
    expect(ROWS.map(({ number }) => number)).toEqual([...'ABCD', ...STATEMENTS.map(String)]));

  it.each(ROWS)('of $number: yes, partly or no, and by what or why not', ({ verdict, by }) => {
    expect(['yes', 'partly', 'no']).toContain(verdict);
    expect(by).not.toBe('');
  });

  it.each(WRITTEN)('of $number names a field of the contest document: $written', ({ path }) =>
    expect(fieldAt(path)).toBeDefined(),
  );

  it.each(WRITTEN.filter(({ value }) => value !== undefined))(
    'of $number gives it a value that it takes: $written',
    ({ path, value = '' }) => expect([...Value.Errors(fieldAt(path) as object, parse(value))]).toEqual([]),
  );

  it('names documents that are run through, and each of those', () => {
    const named = new Set(ROWS.flatMap(({ runThrough }) => runThrough));
    expect([...named].sort()).toEqual([...RUN_THROUGH].sort());
  });
});
