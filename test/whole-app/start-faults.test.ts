import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startBuilt } from '../built-server.js';
import { freePort } from '../postgres-server.mjs';

const ENGLISH = { LC_ALL: 'en_US.UTF-8' };
const CHINESE = { LC_ALL: 'zh_CN.UTF-8' };

/** A server that says no to whoever connects, as PostgreSQL does. */
async function refusingPostgres(code: string): Promise<{ port: number; close: () => void }> {
  const server = createServer((socket) => {
    const fields = Buffer.from(`SFATAL\0C${code}\0Mrefused for the test\0\0`);
    const head = Buffer.alloc(5, 'E');
    head.writeInt32BE(fields.length + 4, 1);
    socket.once('data', () => socket.end(Buffer.concat([head, fields]))).on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

describe('a start that can not be', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhisai-start-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const failing = async (environment: Record<string, string>): Promise<string> => {
    const server = await startBuilt({
      DATA_DIR: folder,
      DATABASE_URL: '',
      DEMO: 'off',
      LOG_LEVEL: 'info',
      ...environment,
    });
    expect(await server.ended).toBe(1);
    return server.said();
  };

  /** One sentence that names the setting; the administrator's password isn't a word too many. */
  const expectSentences = async (environment: Record<string, string>, zh: RegExp, en?: RegExp) => {
    for (const [language, words] of [
      [CHINESE, zh],
      [ENGLISH, en],
    ] as const) {
      if (!words) continue;
      const said = (await failing({ ...environment, ...language })).replace(/^(管理员|密码).*\n/gm, '');
      expect(said).toMatch(words);
      expect(said.trimEnd().split('\n')).toHaveLength(1);
    }
  };

  it.each([
    ['PORT', 'many', /^设置 PORT 有误：“many”不是.*。\n$/, /^The setting PORT is "many".*\.\n$/],
    ['LOG_LEVEL', 'loud', /^设置 LOG_LEVEL 有误：“loud”无效/, undefined],
    ['ADMIN_PASSWORD', 'short', /^设置 ADMIN_PASSWORD 有误：至少/, undefined],
    ['DATABASE_URL', 'mysql://localhost/x', /^设置 DATABASE_URL 有误：应为/, undefined],
    ['DATABASE_URL', 'postgresql://u:50%@h/x', /^设置 DATABASE_URL 有误：.*百分号编码/, /percent-encoded\.\n$/],
    ['HOST', 'there-is-no-such-host.invalid', /^HOST 中的“there-is.*不是这台机器的地址/, /^HOST is "there-is/],
    ['HOST', '192.0.2.77', /^HOST 中的“192\.0\.2\.77”不是这台机器的地址/, undefined],
  ])('%s=%s', (name, value, zh, en) => expectSentences({ [name]: value }, zh, en));

  it('PORT is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const [zh, en] = [/^端口 \d+ 已被占用。.*PORT/, /^The port \d+ is in use\..*PORT/];
    await expectSentences({ PORT: String(port) }, zh, en);
    other.close();
  });

  it('nobody listens at DATABASE_URL', async () => {
    const url = `postgresql://nobody@127.0.0.1:${await freePort()}/none`;
    await expectSentences(
      { DATABASE_URL: url },
      /^连接不上数据库服务器.*DATABASE_URL/,
      /can't be reached.*DATABASE_URL/,
    );
  });

  it('there is no such database', async () => {
    const url = new URL(process.env.TEST_POSTGRES_URL ?? '');
    url.pathname = '/there_is_none';
    const [zh, en] = [/没有数据库“there_is_none”。.*DATABASE_URL/, /has no database "there_is_none".*DATABASE_URL/];
    await expectSentences({ DATABASE_URL: url.href }, zh, en);
  });

  it.each([
    ['28P01', /不接受用户“clerk”或其密码.*DATABASE_URL/],
    ['57P03', /正在启动.*DATABASE_URL|DATABASE_URL.*正在启动/],
    ['42501', /没有在数据库“quiz”中建表的权限.*DATABASE_URL/],
  ])('PostgreSQL says no with %s', async (code, zh) => {
    const { port, close } = await refusingPostgres(code);
    const said = expectSentences({ DATABASE_URL: `postgresql://clerk:secret@127.0.0.1:${port}/quiz` }, zh);
    await said.finally(close);
  });

  it('DATA_DIR is a file', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expectSentences({ DATA_DIR: file }, /^DATA_DIR 应为文件夹/, /^DATA_DIR must be a folder/);
  });

  it('DATA_DIR may not be written', async () => {
    // The superuser of Linux is kept out of nothing but the kernel's own folders.
    const closed = process.getuid?.() === 0 ? '/sys' : folder;
    if (closed === folder) await chmod(folder, 0o500);
    const [zh, en] = [/^不能读写 .*没有权限.*DATA_DIR/, /can't be read and written.*DATA_DIR/];
    await expectSentences({ DATA_DIR: join(closed, 'zhisai') }, zh, en);
    if (closed === folder) await chmod(folder, 0o700);
  });

  it('the database may not be written', async () => {
    const file = join(folder, 'zhisai.sqlite');
    if (process.getuid?.() === 0) await mkdir(file);
    else await writeFile(file, '', { mode: 0o400 });
    await expectSentences({}, /^不能读写 .*zhisai\.sqlite.*DATA_DIR/, /zhisai\.sqlite can't be.*DATA_DIR/);
  });

  it('the database is another kind of file', async () => {
    await writeFile(join(folder, 'zhisai.sqlite'), '这不是数据库。'.repeat(1000));
    const [zh, en] = [
      /zhisai\.sqlite 不是 SQLite 数据库。.*DATA_DIR/,
      /zhisai\.sqlite is not a SQLite database.*DATA_DIR/,
    ];
    await expectSentences({}, zh, en);
  });

  it('the disk is full', async () => {
    // What a full disk says to SQLite, a limit on the size of files says, too.
    const child = spawn('sh', ['-c', `ulimit -f 64; exec "${process.execPath}" dist/main.js`], {
      env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '', PORT: '0', LOG_LEVEL: 'error', ...CHINESE },
    });
    const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect(out).toBe('');
    expect(errors).toMatch(/^磁盘已满，写不进 .*zhisai\.sqlite。.*DATA_DIR.*\n$/);
  });

  it('LOG_LEVEL=debug tells the cause with its trace as well', async () => {
    const url = `postgresql://nobody@127.0.0.1:${await freePort()}/none`;
    expect(await failing({ DATABASE_URL: url, LOG_LEVEL: 'debug' })).toMatch(/^连接不上[^]*ECONNREFUSED[^]*\n {4}at /m);
  });
});
