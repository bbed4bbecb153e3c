import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../caller.js';
import { ofPackedPart, packedSpaces, withDistantRow, withHiddenFile, yamlOfAliases } from '../hostile-files.js';
import { startServer } from '../server-process.mjs';
import { sheetRow, workbook } from '../workbook.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MEGABYTE = 1024 * 1024;

const rows = [
  ['编号', '题型', '题干', '选项A', '选项B', '答案'],
  ['Q1', '单选题', '《质量发展纲要》由谁印发？', '国务院', '质检总局', 'A'],
];
const good = workbook({ 试题: rows.map((row, index) => sheetRow(index + 1, row)).join('') });

describe('the built server, given files of question banks', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof startServer>>;
  let administrator: Caller;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhisai-import-'));
    const password = 'a long enough password';
    server = await startServer('dist/main.js', {
      DATA_DIR: folder,
      DATABASE_URL: '',
      LOG_LEVEL: 'error',
      ADMIN_PASSWORD: password,
    });
    const nobody = new Caller(server.url);
    const { body } = await nobody.post('/api/session', { login: 'admin', password });
    administrator = nobody.signedIn(body.token as string);
  });
  afterAll(async () => {
    await server?.kill();
    await rm(folder, { recursive: true, force: true });
  });

  const send = (bank: string, raw: Uint8Array | string, type: string) =>
    administrator.post(`/api/banks/${bank}/imports`, undefined, { raw, headers: { 'content-type': type } });

  it.each([
    ['a good one', good],
    [
      'one with three gigabytes that its directory doesn’t list',
      withHiddenFile(good, 'xl/other.xml', packedSpaces(3000), 3000 * MEGABYTE),
    ],
  ])('imports %s', async (_what, bytes) => {
    const { status, body } = await send('workbooks', bytes, XLSX);
    expect([status, body.code]).toEqual([200, undefined]);
    expect((body.created as number) + (body.unchanged as number)).toBe(1);
  });

  it.each([
    ['a part of three gigabytes', ofPackedPart('xl/workbook.xml', packedSpaces(3000)), XLSX, 'file-too-large'],
    ['a row that stands a billion rows down', withDistantRow(), XLSX, 'file-too-large'],
    ['aliases of aliases', yamlOfAliases(), 'application/yaml', 'field-unknown'],
    ['a million open brackets', `questions: ${'['.repeat(1_000_000)}`, 'application/yaml', 'file-too-large'],
  ])('refuses %s, and goes on answering', async (_what, bytes, type, kind) => {
    const refused = send('hostile', bytes, type);
    expect((await administrator.get('/api/banks')).status).toBe(200);
    const { status, body } = await refused;
    expect([status, body.code, body.errors?.[0]?.kind]).toEqual([422, 'bank-file-faulty', kind]);
    expect((await administrator.get('/api/banks/hostile/questions')).status).toBe(404);
    expect((await administrator.get('/api/health/ready')).status).toBe(200);
  });

  it.each([
    ['yaml', 'stem: 《质量发展纲要》由谁印发？'],
    ['csv', 'Q1,单选题,《质量发展纲要》由谁印发？'],
    ['xlsx', 'xl/workbook.xml'],
  ])('exports what it imported as %s', async (format, part) => {
    const { status, body } = await administrator.get(`/api/banks/workbooks/export?format=${format}`);
    expect(status).toBe(200);
    expect(body).toContain(part);
  });
});
