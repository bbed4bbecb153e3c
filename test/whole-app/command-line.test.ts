import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '../postgres-server.mjs';
import { ofPackedPart, packedSpaces } from '../hostile-files.js';
import { createTestDatabase, type TestDatabase } from '../test-database.js';

const PROGRAM = resolve('dist/cli/zhisai.js');
const BANK = resolve('questions/quality-outline.yaml');
const BANK_CODE = 'quality-outline';

/** Open for a long time, so that no step can be taken yet. */
const DOCUMENT = {
  slug: 'spring',
  title: '春季竞赛',
  organizers: ['质量协会'],
  opensAt: '2012-09-01T00:00:00Z',
  closesAt: '2999-09-30T16:00:00Z',
  paper: {
    sections: [{ title: '判断题', type: 'true-false', points: 1, draw: { bank: BANK_CODE, count: 2 } }],
  },
};

/** Each command is a program that starts; a dozen of them take their time on a small machine. */
jest.setTimeout(240_000);

describe.each(['sqlite', 'postgres'] as const)('the command line on %s', (kind) => {
  let folder: string;
  let database: TestDatabase;
  let environment: NodeJS.ProcessEnv;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhisai-cli-'));
    database = await createTestDatabase(kind);
    environment = {
      ...process.env,
      LC_ALL: 'en_US.UTF-8',
      DATA_DIR: join(folder, 'data'),
      DATABASE_URL: database.url ?? '',
    };
  });
  afterEach(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const zhisai = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const apply = async (document: object, ...flags: string[]) => {
    const file = join(folder, 'contest.json');
    await writeFile(file, JSON.stringify(document));
    return zhisai('contest', 'apply', file, ...flags);
  };

  it('makes no database where nobody asked for one', async () => {
    for (const words of [
      ['contest', 'show', 'spring'],
      ['bank', 'import', BANK, '--dry-run'],
      ['account', 'reset-password', 'somebody'],
      ['results', 'export', 'spring'],
      ['verify'],
    ]) {
      const { status, stdout, stderr } = zhisai(...words);
      expect({ words, status, stdout }).toEqual({ words, status: 1, stdout: '' });
      expect(stderr).toMatch(/^There is no database of Zhisai yet: .*zhisai migrate.*\n$/);
      expect(stderr).toContain(kind === 'sqlite' ? join(folder, 'data', 'zhisai.sqlite') : '/zhisai_');
      expect(stderr).not.toMatch(/postgres(ql)?:\/\//);
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('an older database is brought up to date by `migrate` only', async () => {
    expect(zhisai('migrate')).toMatchObject({ status: 0, stdout: 'The database is up to date.\n' });
    await forgetLastMigration(kind, environment);
    for (const words of [['verify'], ['bank', 'import', BANK]]) {
      const { status, stdout, stderr } = zhisai(...words);
      expect({ words, status, stdout }).toEqual({ words, status: 1, stdout: '' });
      expect(stderr).toMatch(/older than this program.*zhisai migrate first/);
    }
  });

  it('loads into a new database, says so, and lists what is there', () => {
    const imported = zhisai('bank', 'import', BANK);
    expect(imported.status).toBe(0);
    expect(imported.stderr).toMatch(/^A new database is made: /);
    expect(zhisai('bank', 'list').stdout).toMatch(/^CODE +TITLE +QUESTIONS +RETIRED\nquality-outline +.* 80 +0\n$/);
    expect(JSON.parse(zhisai('bank', 'list', '--json').stdout)).toMatchObject([{ code: BANK_CODE, questions: 80 }]);

    expect(zhisai('account', 'create', 'office-1', '--name', '办公室').status).toBe(0);
    expect(zhisai('account', 'list').stdout).toMatch(/\noffice-1 +办公室 +organizer .* active\n$/);
    expect(JSON.parse(zhisai('account', 'list', '--json').stdout)).toMatchObject([
      { login: 'office-1', name: '办公室', role: 'organizer', disabledAt: null },
    ]);
    expect(zhisai('account', 'list', '--json').stdout).not.toMatch(/hash/i);
  });

  it('says what a contest came to, and what it would come to', async () => {
    zhisai('bank', 'import', BANK);
    expect(zhisai('verify')).toMatchObject({ status: 1, stdout: '' });

    const dry = await apply(DOCUMENT, '--publish', '--dry-run');
    expect(dry).toMatchObject({ status: 0, stdout: 'Checked (nothing stored): spring, a contest would be created.\n' });
    expect(JSON.parse(zhisai('contest', 'list', '--json').stdout)).toEqual([]);
    expect((await apply(DOCUMENT, '--publish')).stdout).toBe('Created: spring (open)\n');
    expect(zhisai('contest', 'list').stdout).toMatch(/\nspring +春季竞赛 +open +2012-09-01 08:00 \+08:00 /);
    expect(JSON.parse(zhisai('contest', 'list', '--json').stdout)).toMatchObject([{ slug: 'spring', state: 'open' }]);

    expect(zhisai('contest', 'step', 'spring', 'provisional', '--remark', 'x').stderr).toMatch(/closes by itself/);
    expect(zhisai('verify', 'spring')).toMatchObject({ status: 0, stderr: '' });
    expect(zhisai('verify', 'summer')).toMatchObject({ status: 1, stdout: '' });
    for (const words of [['verify'], ['contest', 'show']]) {
      const { stderr } = zhisai(...words, 'summer');
      expect(stderr).toMatch(/zhisai contest list/);
      expect(stderr).not.toMatch(/draft/);
    }
    await apply({ ...DOCUMENT, slug: 'autumn' });
    expect(zhisai('verify', 'autumn').stderr).toMatch(/^The contest autumn is a draft/);
    expect(zhisai('contest', 'show', 'autumn')).toMatchObject({ status: 0, stderr: '' });
    const faulty = await apply({ ...DOCUMENT, paper: { sections: [{ ...DOCUMENT.paper.sections[0], points: -1 }] } });
    expect(faulty.stderr).toMatch(/\n {2}paper › sections › item 1 › points: /);
  });

  it('brings in organizations and the people of a roster, and prints their access codes', async () => {
    const write = (file: string, ...lines: string[]) => writeFile(join(folder, file), lines.join('\n'));
    await write('organizations.csv', '代码,名称,在册人数,截至日期', '14,山西省,,', '1404,晋城市,120,2012-09-01');
    const checked = zhisai('organization', 'import', 'organizations.csv', '--dry-run');
    expect(checked.status).toBe(1);
    expect(checked.stderr).toMatch(/^There is no database/);
    expect(zhisai('organization', 'import', 'organizations.csv').stdout).toBe(
      'Imported: 2 new, 0 changed, 0 unchanged, 1 head counts.\n',
    );
    expect(zhisai('organization', 'import', 'organizations.csv', '--dry-run').stdout).toBe(
      'Checked (nothing stored): 0 new, 0 changed, 2 unchanged, 0 head counts.\n',
    );
    expect(zhisai('organization', 'list', '晋城').stdout).toMatch(/^CODE +ORGANIZATION\n1404 +晋城市\n$/);
    expect(JSON.parse(zhisai('organization', 'list', '--json').stdout)).toMatchObject([
      { code: '14' },
      { code: '1404' },
    ]);

    zhisai('bank', 'import', BANK);
    await apply({ ...DOCUMENT, registration: { mode: 'roster', organization: 'optional' } }, '--publish');
    await write('faulty.csv', '姓名,单位', '选手 01,9999');
    const faulty = zhisai('roster', 'import', 'spring', 'faulty.csv');
    expect([faulty.status, faulty.stdout]).toEqual([1, '']);
    expect(faulty.stderr).toContain('9999');
    await write('roster.csv', '姓名,工号,单位', '选手 01,A1,1404', '选手 02,A2,14');
    expect(zhisai('roster', 'import', 'spring', 'roster.csv', '--dry-run').stdout).toMatch(/^Checked.*: 2 new/);
    expect(zhisai('roster', 'import', 'spring', 'roster.csv').stdout).toMatch(/^Imported: 2 new, 0 changed/);
    expect(zhisai('roster', 'import', 'spring', 'roster.csv').stdout).toMatch(
      /^Imported: 0 new, 0 changed, 2 unchanged/,
    );
    const codes = zhisai('roster', 'codes', 'spring', '--format', 'csv').stdout;
    expect(codes).toMatch(/选手 01,A1,晋城市,.*,[A-Z2-9]{4}(-[A-Z2-9]{4}){2}\r?\n/);
    expect(zhisai('roster', 'codes', 'spring', '--to', 'codes.csv')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'codes.csv'), 'utf8')).toBe(codes);
    expect((statSync(join(folder, 'codes.csv')).mode & 0o777).toString(8)).toBe('600');
    expect(zhisai('roster', 'codes', 'spring', '--format', 'table').stdout).toMatch(
      /^姓名 +工号 +单位 +登录码\n选手 01 +A1 +晋城市 +[A-Z2-9]{4}(-[A-Z2-9]{4}){2}\n/,
    );
  });

  it('writes the format that the name of the file promises', async () => {
    zhisai('bank', 'import', BANK);
    await apply(DOCUMENT, '--publish');
    const bytesOf = (file: string) => readFileSync(join(folder, file)).subarray(0, 2).toString('latin1');
    expect(zhisai('results', 'export', 'spring', '--to', 'results.csv').status).toBe(0);
    expect(bytesOf('results.csv')).not.toBe('PK');
    expect(zhisai('bank', 'export', BANK_CODE, '--to', 'bank.xlsx').status).toBe(0);
    expect(bytesOf('bank.xlsx')).toBe('PK');
    expect(zhisai('results', 'export', 'spring', '--to', 'none/results.csv')).toMatchObject({
      status: 1,
      stderr: "none/results.csv can't be written: there is no such folder.\n",
    });
  });
});

describe('the command line without a database', () => {
  const under = (environment: NodeJS.ProcessEnv, ...words: string[]) =>
    spawnSync(process.execPath, [PROGRAM, ...words], {
      env: { ...process.env, LC_ALL: 'en_US.UTF-8', ...environment },
      encoding: 'utf8',
    });
  const zhisai = (...words: string[]) => under({}, ...words);

  it('says in a sentence why the database can not be opened', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zhisai-cli-'));
    await writeFile(join(folder, 'zhisai.sqlite'), 'not a database, but long enough to be looked at '.repeat(100));
    const url = `postgresql://nobody:secret@127.0.0.1:${await freePort()}/none`;
    const answers = [
      under({ DATA_DIR: folder, DATABASE_URL: '' }, 'verify'),
      under({ DATABASE_URL: url }, 'verify'),
      under({ PORT: 'many' }, 'verify'),
    ];
    await rm(folder, { recursive: true });
    expect(answers.map(({ status, stdout }) => [status, stdout])).toEqual(answers.map(() => [1, '']));
    const [file, server, setting] = answers.map(({ stderr }) => stderr);
    expect(file).toMatch(/^.*zhisai\.sqlite is not a SQLite database.*\n$/);
    expect(server).toMatch(/^.*DATABASE_URL.*\n$/);
    expect(server).not.toContain('secret');
    expect(setting).toMatch(/^.*PORT.*\n$/);
  });

  it.each(['en_US.UTF-8', 'zh_CN.UTF-8'])('names the steps of a contest in its help in %s', (LC_ALL) => {
    const help = under({ LC_ALL }, 'contest', 'step', '--help').stdout.replace(/\s+/g, ' ');
    expect(help).toMatch(/provisional.*publicized.*final/);
  });

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(zhisai('--version')).toMatchObject({ status: 0, stdout: `${version}\n` });
  });

  it('checks a bank’s file that takes more memory than it may', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zhisai-cli-'));
    const file = join(folder, 'bank.yaml');
    await writeFile(file, `questions: ${'['.repeat(1_000_000)}`);
    const { status, stderr } = zhisai('bank', 'check', file);
    await writeFile(join(folder, 'bank.xlsx'), ofPackedPart('xl/workbook.xml', packedSpaces(3000)));
    const packed = zhisai('bank', 'check', join(folder, 'bank.xlsx'));
    await rm(folder, { recursive: true });
    expect([status, packed.status]).toEqual([1, 1]);
    for (const text of [stderr, packed.stderr]) expect(text).toMatch(/1 places? needs? correcting/);
  });
});

async function forgetLastMigration(kind: 'sqlite' | 'postgres', environment: NodeJS.ProcessEnv): Promise<void> {
  const forget = 'DELETE FROM migrations WHERE id = (SELECT MAX(id) FROM migrations)';
  if (kind === 'postgres') {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: environment.DATABASE_URL });
    await client.connect();
    await client.query(forget);
    return client.end();
  }
  const { sqliteDriver } = await import('../../src/platform/database/sqlite-driver.js');
  const Sqlite = sqliteDriver();
  const file = new Sqlite(join(environment.DATA_DIR ?? '', 'zhisai.sqlite'));
  file.exec(forget);
  file.close();
}
