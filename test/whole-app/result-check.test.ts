import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../test-database.js';

const PROGRAM = resolve('dist/cli/zhisai.js');

const DOCUMENT = {
  slug: 'autumn',
  title: '秋季竞赛',
  organizers: ['质量协会'],
  opensAt: '2012-09-01T00:00:00Z',
  closesAt: '2012-09-30T16:00:00Z',
  paper: {
    sections: [{ title: '判断题', type: 'true-false', points: 1, draw: { bank: 'quality-outline', count: 2 } }],
  },
};

/** Each command is a program that starts; a dozen of them take their time on a small machine. */
jest.setTimeout(240_000);

describe.each(['sqlite', 'postgres'] as const)('a result document, checked at the command line on %s', (kind) => {
  let folder: string;
  let database: TestDatabase;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhisai-check-'));
    database = await createTestDatabase(kind);
  });
  afterEach(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const zhisai = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
      cwd: folder,
      env: {
        ...process.env,
        LC_ALL: 'en_US.UTF-8',
        DATA_DIR: join(folder, 'data'),
        DATABASE_URL: database.url ?? '',
      },
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };

  it('is what was issued, follows from what is stored, and its hash is that of a text that can be handed out', async () => {
    zhisai('bank', 'import', resolve('questions/quality-outline.yaml'));
    await writeFile(join(folder, 'contest.json'), JSON.stringify(DOCUMENT));
    expect(zhisai('contest', 'apply', 'contest.json', '--publish')).toMatchObject({ status: 0 });
    expect(zhisai('results', 'check', 'autumn', '1').status).not.toBe(0);
    for (const state of ['provisional', 'publicized', 'final'])
      expect(zhisai('contest', 'step', 'autumn', state, '--remark', 'agreed')).toMatchObject({ status: 0 });

    const { status, said } = zhisai('results', 'check', 'autumn', '1', '--basis', 'basis.jsonl');
    expect(said).toContain('No. 1 (final)');
    expect(said).toContain('What is stored still comes to this hash.');
    expect(status).toBe(0);
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, 'basis.jsonl')))
      .digest('hex');
    expect(said).toContain(`hash ${hash}`);
    const refused = zhisai('results', 'check', 'autumn', 'one');
    expect([refused.status, refused.said.includes('A whole number from 1.')]).toEqual([1, true]);
  });
});
