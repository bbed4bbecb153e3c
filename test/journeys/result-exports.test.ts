import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { ExportResults } from '../../src/features/result-exports/result-exports.public.js';
import type { Caller } from '../caller.js';
import { ALL_RIGHT, attempt, compete } from '../competition.js';
import { loadBank, openContest } from '../contest-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';

const HEAD = [
  '名次',
  '姓名',
  '登录名',
  '手机号',
  'department',
  '得分',
  '用时（秒）',
  '答题次数',
  '完成时间',
  '判断题',
  '单选题',
  '多选题',
  '备注',
];

async function download(caller: Caller, slug: string, format: string, language = 'zh-CN') {
  const response = await fetch(`${caller.url}/api/contests/${slug}/results/export?format=${format}`, {
    headers: { authorization: `Bearer ${caller.token}`, 'accept-language': language },
  });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** A cell as text, whatever its type. */
const text = (cell: unknown) => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '');

const csvRows = (bytes: Buffer): string[][] => parse(bytes, { bom: true });

describe('the export of results', () => {
  let running: RunningApp;
  let actors: Actors;
  let logins: string[];
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    actors = await signUpEveryRole(running);
    await loadBank(running);
    await openContest(running, 'export', {
      registration: { fields: [{ name: 'phone', label: '手机号' }, { name: 'department' }] },
      scoring: { multipleChoice: 'half' },
      ranking: { ties: [] },
      attempts: { counts: 'best' },
    });
    const fields = { phone: '13800001234', department: '=HYPERLINK("http://example.com","质量科")' };
    const one = await compete(running, 'export', '1A 2D', { name: '@SUM(A1)', seconds: 12.5, fields });
    await compete(running, 'export', '1A 2D', { name: '张三丰', seconds: 61 });
    await attempt(running, one.contestant, ALL_RIGHT, 30);
    await compete(running, 'export', '1A 2D', { name: '“李，四”;=1+1', seconds: 7 });
    const rows = await running.sql(
      'SELECT a.login FROM standing s JOIN account a ON a.id = s.account_id ORDER BY s.score DESC, s.entry_id',
    );
    logins = rows.map(({ login }) => login as string);
  });
  afterAll(() => running?.stop());

  const wholeRows = () => [
    [
      '1',
      "'@SUM(A1)",
      logins[0],
      '13800001234',
      `'=HYPERLINK("http://example.com","质量科")`,
      '5',
      '30',
      '2',
      '2012-09-10 10:01:43',
      '1',
      '2',
      '2',
      '',
    ],
    ['2', '张三丰', logins[1], '', '', '2', '61', '1', '2012-09-10 10:01:13', '1', '1', '0', ''],
    ['2', "“李，四”;'=1+1", logins[2], '', '', '2', '7', '1', '2012-09-10 10:01:50', '1', '1', '0', ''],
  ];

  it('to csv opens in a spreadsheet as what it is', async () => {
    const { status, headers, bytes } = await download(actors.organizer, 'export', 'csv');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(headers.get('content-disposition')).toBe('attachment; filename="export-results-20120910-1001.csv"');
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.toString('utf8')).toContain('\r\n');
    expect(csvRows(bytes)).toEqual([HEAD, ...wholeRows()]);
    expect(bytes.toString('utf8')).toContain(`,"“李，四”;'=1+1",`);
  });

  it('to xlsx holds the same, numbers as numbers', async () => {
    const { status, headers, bytes } = await download(actors.organizer, 'export', 'xlsx');
    expect([status, headers.get('content-type')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
    const [sheet] = await readExcelFile(bytes);
    const rows = sheet?.data ?? [];
    expect(rows.map((row) => row.map(text))).toEqual([HEAD, ...wholeRows()]);
    expect(rows[1]?.[5]).toBe(5);
    expect(typeof rows[1]?.[3]).toBe('string');
  });

  it('has its head in the language of who asks', async () => {
    const { bytes } = await download(actors.organizer, 'export', 'csv', 'en');
    expect(csvRows(bytes)[0]?.slice(0, 3)).toEqual(['Place', 'Name', 'Login']);
  });

  it('masks personal data for those who are not organizers', async () => {
    const { bytes } = await download(actors.viewer, 'export', 'csv');
    const [, first, second] = csvRows(bytes);
    expect(first?.slice(0, 6)).toEqual([
      '1',
      "'@*",
      expect.stringMatching(/^con\*{4}.{4}$/),
      '138****1234',
      `'=HY****量科")`,
      '5',
    ]);
    expect(second?.[1]).toBe('张*');
    expect(second?.[2]).not.toBe(logins[1]);
    expect(bytes.toString('utf8')).not.toContain('13800001234');
  });

  it('is for those who help to run contests', async () => {
    const { status, bytes } = await download(actors.contestant, 'export', 'csv');
    expect([status, JSON.parse(bytes.toString()).code]).toEqual([403, 'not-allowed']);
  });

  it('knows its formats, and its contests', async () => {
    expect((await download(actors.organizer, 'export', 'pdf')).status).toBe(422);
    expect((await download(actors.organizer, 'nowhere', 'csv')).status).toBe(404);
  });

  it('of a contest without results is a head alone, in either format', async () => {
    await openContest(running, 'empty');
    expect(csvRows((await download(actors.organizer, 'empty', 'csv')).bytes)).toHaveLength(1);
    const [sheet] = await readExcelFile((await download(actors.organizer, 'empty', 'xlsx')).bytes);
    expect(sheet?.data).toHaveLength(1);
  });

  it('is there for the command line, too', async () => {
    const { content, name } = await running.app
      .get(ExportResults, { strict: false })
      .run('export', { format: 'csv' }, { language: 'zh', full: true });
    expect(name).toBe('export-results-20120910-1001.csv');
    expect(csvRows(Buffer.concat(await content.toArray()))).toEqual([HEAD, ...wholeRows()]);
  });
});
