import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { ContestDocumentSchema } from './contest-document.js';
import { readContestDocument } from './reading/read-contest-document.js';
import { readContestFile } from './reading/read-contest-file.js';
import { UNBUILT } from './reading/unbuilt-fields.js';

const LANGUAGES = [
  { language: 'English', file: 'contest-document.md', required: 'required', unbounded: /^(instant|duration|points)/ },
  { language: 'Chinese', file: 'contest-document.zh-CN.md', required: '必填', unbounded: /^(时间|时长|分数)/ },
];

const page = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Field {
  readonly path: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** What a stage has in place of the contest's own is described there. */
const DESCRIBED_ELSEWHERE = ['stages[].paper', 'stages[].time'];

/** Every field of a document but the parts that only hold others. */
function fieldsOf(schema: Schema, holder = ''): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const path = `${holder}${name}`;
    if (DESCRIBED_ELSEWHERE.includes(path)) return [{ path, schema: {}, required: false }];
    const needed = schema.required?.includes(name) ?? false;
    const inside = [...fieldsOf(inner, `${path}.`), ...(inner.items ? fieldsOf(inner.items, `${path}[].`) : [])];
    if (inner.properties && needed) return inside;
    return [{ path, schema: inner, required: needed && inner.default === undefined }, ...inside];
  });
}

interface Row {
  readonly path: string;
  readonly type: string;
  readonly byDefault: string;
}

function rowsOf(text: string): Row[] {
  return text.split('\n').flatMap((line) => {
    const [path, type, byDefault, meaning] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    const named = /^`(.+)`$/.exec(path ?? '')?.[1];
    return named && meaning !== undefined && line.split('|').length === 6
      ? [{ path: named, type: type ?? '', byDefault: byDefault ?? '' }]
      : [];
  });
}

function bounds({ type }: Row, { schema }: Field, unbounded: RegExp): number[] {
  const { maxLength, maxItems, minimum, maximum, items } = schema;
  const given = [unbounded.test(type) ? undefined : maxLength, maxItems, minimum, maximum, items?.maxLength];
  return given.filter((bound) => bound !== undefined);
}

describe.each(LANGUAGES)('the $language page on the contest document', ({ file, required, unbounded }) => {
  const written = page(`docs/${file}`);
  const rows = rowsOf(written);
  const fields = fieldsOf(ContestDocumentSchema as Schema);

  it('has exactly the fields that there are, each once', () =>
    expect(rows.map(({ path }) => path)).toEqual(fields.map(({ path }) => path)));

  it.each(fields.map((field) => [field.path, field] as const))('describes %s', (path, field) => {
    const row = rows.find((found) => found.path === path) ?? { path, type: '', byDefault: '' };
    const { schema } = field;
    const shown = /^`(.*)`$/.exec(row.byDefault);
    if (schema.default === undefined) expect(row.byDefault).toBe(field.required ? required : '—');
    else expect(parse(shown?.[1] ?? '')).toEqual(schema.default);
    for (const value of schema.enum ?? []) expect(row.type).toContain(`\`${value}\``);
    const line = written.split('\n').find((found) => found.startsWith(`| \`${path}\` |`)) ?? '';
    for (const bound of bounds(row, field, unbounded)) expect(line).toMatch(new RegExp(`(?<!\\d)${bound}(?!\\d)`));
  });

  it('names everything that is not built yet', () => {
    const named = written
      .split('\n')
      .flatMap((line) => /^\| `([^`]+)` \| [^|]+ \|$/.exec(line)?.[1] ?? [])
      .sort();
    expect(named).toEqual([...UNBUILT].sort());
  });

  it('has an example that is taken, and that the bank which comes with the product can fill', () => {
    const example = /```yaml\n(.*?)```/s.exec(written)?.[1] ?? '';
    const { document, faults } = readContestDocument(readContestFile(example));
    expect(faults).toEqual([]);
    const bank = parse(page('questions/quality-outline.yaml')) as Bank;
    for (const { type, questions = [], draw } of document?.paper.sections ?? []) {
      const pool = bank.questions.filter((question) => question.type === type);
      const codes = pool.map(({ code }) => `${bank.bank}/${code}`);
      expect(codes).toEqual(expect.arrayContaining([...questions]));
      const { min = 0, max = 5 } = draw?.difficulty ?? {};
      const drawable = pool.filter(({ difficulty }) => min <= difficulty && difficulty <= max);
      expect(drawable.length).toBeGreaterThanOrEqual(draw?.count ?? 0);
      expect(draw?.bank ?? bank.bank).toBe(bank.bank);
    }
  });
});

interface Bank {
  readonly bank: string;
  readonly questions: readonly { readonly code: string; readonly type: string; readonly difficulty: number }[];
}
