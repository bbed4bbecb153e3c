import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller, Reply } from '../caller.js';
import { signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';
import { sheetRow, workbook } from '../workbook.js';

const MANY = 50_000;

describe('importing organizations', () => {
  let running: RunningApp;
  let organizer: Caller;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-01T00:00:00Z' });
    ({ organizer } = await signUpEveryRole(running));
  });
  afterAll(() => running?.stop());

  const send = (file: string | Uint8Array, query = ''): Promise<Reply> =>
    organizer.post(`/api/organizations/imports${query}`, undefined, {
      raw: file,
      headers: { 'content-type': typeof file === 'string' ? 'text/csv' : 'application/octet-stream' },
    });
  const stored = async () => Number((await running.sql('SELECT COUNT(*) AS count FROM organization'))[0]?.count);
  const faults = ({ body }: Reply) =>
    (body.errors as { pointer: string; kind: string }[]).map(({ pointer, kind }) => `${pointer} ${kind}`);

  it('by path, with what is above, once however often', async () => {
    const file = '路径,代码,类别,在册人数,统计日期\n山西省/太原市,ty-01,市,1200,2012-08-31\n山西省/大同市,,市,,\n';
    expect((await send(file, '?dryRun=true')).body).toMatchObject({ dryRun: true, created: 3, headCounts: 1 });
    expect(await stored()).toBe(0);
    expect((await send(file)).body).toEqual({ dryRun: false, created: 3, changed: 0, unchanged: 0, headCounts: 1 });
    expect((await send(file)).body).toMatchObject({ created: 0, changed: 0, unchanged: 2, headCounts: 0 });
    expect(await stored()).toBe(3);
    const rows = await running.sql(
      `SELECT o.code, o.name, o.level, o.kind, o.initials, h.count, h.counted_on FROM organization o
       LEFT JOIN organization_head_count h ON h.organization_id = o.id WHERE o.code = 'TY-01'`,
    );
    expect(rows).toEqual([
      { code: 'TY-01', name: '太原市', level: 1, kind: '市', initials: 'tys', count: 1200, counted_on: '2012-08-31' },
    ]);
  });

  it('by level from a workbook, and by codes in any order', async () => {
    const rows = [
      ['单位名单'],
      ['一级单位', '二级单位', '三级单位'],
      ['河北省', '', ''],
      ['河北省', '石家庄市', '正定县'],
    ];
    const book = workbook({ 名单: rows.map((row, index) => sheetRow(index + 1, row)).join('') });
    expect((await send(book)).body).toMatchObject({ created: 3 });
    const coded = '单位名称,单位代码,上级代码\n第一分厂,F1,C1\n某机械厂,C1,ty-01\n';
    expect((await send(coded)).body).toMatchObject({ created: 2 });
    const renamed = '单位名称,单位代码,上级代码\n第一车间,F1,C1\n';
    expect((await send(renamed)).body).toMatchObject({ created: 0, changed: 1 });
    const [row] = await running.sql(`SELECT name, level FROM organization WHERE code = 'F1'`);
    expect(row).toEqual({ name: '第一车间', level: 3 });
  });

  it('of a file with faults none is stored, and each is said with its row and column', async () => {
    const before = await stored();
    const refused = await send(
      '名称,代码,上级代码,在册人数,统计日期\n甲,A1,,12,2012-09-01\n,A2,,,\n乙,A!,,,\n丙,A1,,,\n丁,A4,NOWHERE,,\n戊,A5,,很多,\n己,A6,,5,2012-02-30\n',
    );
    expect([refused.status, refused.body.code]).toEqual([422, 'organization-file-faulty']);
    expect(faults(refused)).toEqual([
      '/rows/3/名称 name-missing',
      '/rows/4/代码 code-malformed',
      '/rows/5/代码 code-twice',
      '/rows/6/上级代码 parent-unknown',
      '/rows/7/在册人数 head-count-malformed',
      '/rows/8/统计日期 date-malformed',
    ]);
    expect(refused.body.errors[0].detail).toBe('第 3 行“名称”列：请填写单位名称。');
    expect(await stored()).toBe(before);
    expect((await send('')).body.errors[0].kind).toBe('file-empty');
    expect((await send('甲,乙\n1,2\n')).body.errors[0].kind).toBe('header-missing');
  });

  describe('of a whole country', () => {
    /** 50 provinces of 20 cities of 50 counties, less those that are there for the levels above. */
    const line = (n: number) => `省${n % 50}/市${Math.floor(n / 50) % 20}/单位${n}`;
    const lines = Array.from({ length: MANY }, (_, n) => line(n));
    const file = (rows: readonly string[]) => `路径,在册人数\n${rows.map((row) => `${row},100`).join('\n')}\n`;

    it('says each of 200 faults and stores nothing', async () => {
      const before = await stored();
      const faulty = lines.map((row, n) => (n % 250 === 7 ? row.replace(/\/市\d+/, '/') : row));
      const refused = await send(file(faulty));
      expect([refused.status, refused.body.faultCount]).toEqual([422, 200]);
      expect(faults(refused)).toEqual(Array.from({ length: 200 }, (_, n) => `/rows/${n * 250 + 7 + 2}/路径 name-gap`));
      expect(await stored()).toBe(before);
    });

    it('stores all of it, once however often', async () => {
      const before = await stored();
      const { body } = await send(file(lines));
      expect(body).toEqual({ dryRun: false, created: MANY + 50 + 1000, changed: 0, unchanged: 0, headCounts: MANY });
      expect(await stored()).toBe(before + MANY + 1050);
      expect((await send(file(lines))).body).toMatchObject({ created: 0, unchanged: MANY, headCounts: 0 });
    });
  });
});
