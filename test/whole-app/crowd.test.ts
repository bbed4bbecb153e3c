import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { startServer } from '../server-process.mjs';
import { createTestDatabase, type TestDatabase } from '../test-database.js';
import { enterDemo, post } from '../writers.mjs';

interface BankQuestion {
  readonly type: string;
  readonly key: string;
  readonly options?: readonly string[];
}

const bank = parse(readFileSync('questions/quality-outline.yaml', 'utf8')) as { questions: readonly BankQuestion[] };

/** The demo's scoring written down a second time, as a person would explain it: in points, by the letters of the key. */
function pointsFor({ type, key }: BankQuestion, choice: readonly string[]): number {
  const wrong = choice.some((letter) => !key.includes(letter));
  if (wrong || choice.length === 0) return 0;
  if (choice.length === key.length) return type === 'multiple' ? 2 : 1;
  return Math.min(2, 0.5 * choice.length);
}

/** A contestant's pick that depends on who it is only, so that a failing run can be repeated. */
function pick(who: number, n: number, { type, options }: BankQuestion): string[] {
  const count = options?.length ?? 2;
  const number = (who * 2_654_435_761 + n * 40_503) >>> 0;
  if (type !== 'multiple') return number % 17 === 0 ? [] : ['ABCDEF'[(number >>> 8) % count] as string];
  return [...'ABCDEF'.slice(0, count)].filter((_, index) => ((number >>> (index + 5)) & 1) === 1);
}

async function put(url: string, path: string, token: string, body: unknown): Promise<void> {
  const reply = await fetch(url + path, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`PUT ${path}: ${reply.status} ${await reply.text()}`);
}

/** The whole contest as one person goes through it; answers with the expected and the given score. */
async function takeContest(url: string, who: number): Promise<{ expected: number; given: number }> {
  const token = await enterDemo(url, `crowd-${who}`);
  const { attempt } = await post(url, '/api/contests/quality-outline/attempts', token, {});
  let expected = 0;
  for (let first = 0; first < bank.questions.length; first += 4) {
    const answers = bank.questions.slice(first, first + 4).map((question, index) => {
      const choice = pick(who, first + index, question);
      expected += pointsFor(question, choice);
      return { n: first + index + 1, choice, seq: first + index + 1 };
    });
    await put(url, `/api/attempts/${attempt.id}/answers`, token, { answers });
  }
  const { result } = await post(url, `/api/attempts/${attempt.id}/submission`, token, {});
  return { expected, given: result.score };
}

interface BoardLine {
  readonly place: number;
  readonly score: number;
  readonly timeUsedMs: number;
}

/** Every line of the public board, page by page. */
async function wholeBoard(url: string): Promise<{ total: number; lines: BoardLine[] }> {
  const lines: BoardLine[] = [];
  for (;;) {
    const after = lines.length > 0 ? `&after=${lines.length}` : '';
    const reply = await fetch(`${url}/api/contests/quality-outline/leaderboards/individuals?limit=200${after}`);
    const { total, entries } = (await reply.json()) as { total: number; entries: BoardLine[] };
    lines.push(...entries);
    if (entries.length === 0 || lines.length >= total) return { total, lines };
  }
}

describe.each([
  ['sqlite', 2000],
  ['postgres', 2000],
] as const)('a crowd on %s', (kind, people) => {
  let folder: string;
  let database: TestDatabase;
  let server: Awaited<ReturnType<typeof startServer>> | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhisai-crowd-'));
    database = await createTestDatabase(kind);
  });
  afterEach(async () => {
    await server?.kill();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it(`of ${people} takes the whole contest at once: every score and place is right`, async () => {
    const environment = { DATA_DIR: folder, DATABASE_URL: database.url ?? '', LOG_LEVEL: 'error', DEMO: 'on' };
    server = await startServer('dist/main.js', environment);
    const { url } = server;
    const scores = await Promise.all(Array.from({ length: people }, (_, who) => takeContest(url, who)));
    const { total, lines } = await wholeBoard(url);
    await server.stop();
    const verified = spawnSync(process.execPath, ['dist/cli/zhisai.js', 'verify'], {
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    });

    expect(scores.filter(({ expected, given }) => expected !== given)).toEqual([]);
    expect(total).toBe(people);
    expect(lines.map(({ score }) => score)).toEqual(scores.map(({ expected }) => expected).sort((a, b) => b - a));
    const outOfOrder = lines.filter((line, index) => {
      const before = lines[index - 1];
      return (
        before !== undefined &&
        (before.score < line.score || (before.score === line.score && before.timeUsedMs > line.timeUsedMs))
      );
    });
    expect(outOfOrder).toEqual([]);
    expect({ status: verified.status, said: verified.stderr }).toEqual({ status: 0, said: '' });
  }, 900_000);
});
