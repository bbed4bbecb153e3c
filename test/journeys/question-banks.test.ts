import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ExportBank,
  ImportBank,
  MarkVersionsUsed,
  QuestionPool,
} from '../../src/features/question-banks/question-banks.public.js';
import { COMMAND_LINE } from '../../src/platform/audit/audit-log.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import type { Caller, Reply } from '../caller.js';
import { asCsv, asXlsx, asYaml, FAULTY_BANK, FAULTY_QUESTIONS } from '../faulty-bank.js';
import { signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let running: RunningApp;
let organizer: Caller;
let contestant: Caller;
beforeAll(async () => {
  running = await startApp({ now: '2012-09-01T00:00:00Z' });
  ({ organizer, contestant } = await signUpEveryRole(running));
});
afterAll(() => running?.stop());

const send = (path: string, bytes: Uint8Array | string, type = 'application/yaml', by = organizer): Promise<Reply> =>
  by.post(`/api/banks/${path}`, undefined, { raw: bytes, headers: { 'content-type': type } });

/** `Q1 甲` for each question: its code and its stem. */
const yaml = (...questions: string[]) =>
  `questions:\n${questions
    .map((question) => {
      const [code = '', stem = ''] = question.split(' ');
      return `  - {code: ${code}, type: single, stem: ${stem}, options: [甲, 乙], key: A, tags: [标签-${code}]}\n`;
    })
    .join('')}`;

const stemsOf = async (bank: string): Promise<string[]> => {
  const { body } = await organizer.get(`/api/banks/${bank}/questions`);
  return (body.questions as { code: string; stem: string }[]).map(({ code, stem }) => `${code} ${stem}`);
};

/** A JSON column as raw SQL brings it back. */
const json = (column: unknown): unknown => (column === null ? null : JSON.parse(column as string));

const stored = async () =>
  running.sql(
    'SELECT (SELECT COUNT(*) FROM question_bank) AS banks, (SELECT COUNT(*) FROM question_version) AS versions',
  );

describe('importing a bank', () => {
  it('makes it, and the same file again changes nothing', async () => {
    const first = await send('outline/imports?title=纲要题库', yaml('Q1 一', 'Q2 二'));
    expect(first).toMatchObject({
      status: 200,
      body: { bank: 'outline', title: '纲要题库', created: 2, changed: 0, unchanged: 0, missing: [], notes: [] },
    });
    const again = await send('outline/imports', yaml('Q1 一', 'Q2 二'));
    expect(again.body).toMatchObject({ title: '纲要题库', created: 0, changed: 0, unchanged: 2 });
    expect(await stemsOf('outline')).toEqual(['Q1 一', 'Q2 二']);
    const { body } = await organizer.get('/api/banks/outline/questions/Q1/versions');
    expect(body.versions).toMatchObject([{ version: 1, createdAt: '2012-09-01T00:00:00.000Z', usedAt: null }]);
  });

  it('tells what it would do without doing it', async () => {
    const before = await stored();
    const reply = await send('outline/imports?dryRun=true&retireMissing=true', yaml('Q1 改', 'Q3 三'));
    expect(reply.body).toMatchObject({
      dryRun: true,
      created: 1,
      changed: 1,
      unchanged: 0,
      retired: 1,
      missing: ['Q2'],
    });
    expect((await send('nowhere/imports?dryRun=true', yaml('Q1 一'))).body).toMatchObject({ created: 1 });
    expect(await stored()).toEqual(before);
  });

  it('gives what changed a new version, keeps what is not named, and adds at the end', async () => {
    const reply = await send('outline/imports', yaml('Q3 三', 'q1 改'));
    expect(reply.body).toMatchObject({ created: 1, changed: 1, unchanged: 0, retired: 0, missing: ['Q2'] });
    expect(await stemsOf('outline')).toEqual(['Q1 改', 'Q2 二', 'Q3 三']);
    const { body } = await organizer.get('/api/banks/outline/questions/Q1/versions');
    expect(body.versions).toMatchObject([
      { version: 2, stem: '改' },
      { version: 1, stem: '一' },
    ]);
  });

  it('retires what is not named when told to, and takes it back when it is named again', async () => {
    const retired = await send('outline/imports?retireMissing=true', yaml('Q1 改', 'Q3 三'));
    expect(retired.body).toMatchObject({ retired: 1, missing: ['Q2'] });
    expect(await stemsOf('outline')).toEqual(['Q1 改', 'Q3 三']);
    expect((await organizer.get('/api/banks')).body.banks).toContainEqual({
      code: 'outline',
      title: '纲要题库',
      questions: 2,
      retired: 1,
    });
    const restored = await send('outline/imports', yaml('Q1 改', 'Q2 二', 'Q3 三'));
    expect(restored.body).toMatchObject({ restored: 1, unchanged: 3, changed: 0 });
    expect(await stemsOf('outline')).toEqual(['Q1 改', 'Q2 二', 'Q3 三']);
  });

  it('is in the log with who, from where, and what', async () => {
    const events = await running.sql(
      "SELECT actor_address, before, after FROM audit_event WHERE action = 'question-bank.import' AND subject_id = 'outline' ORDER BY id",
    );
    const seen = events.map(({ before, after }) => [json(before), json(after)]);
    expect(events.every(({ actor_address }) => actor_address === '127.0.0.1')).toBe(true);
    expect(seen).toMatchObject([
      [null, { title: '纲要题库', created: ['Q1', 'Q2'], changed: [] }],
      [{ questions: 2 }, { created: ['Q3'], changed: ['Q1'] }],
      [{ questions: 3 }, { retired: ['Q2'] }],
      [{ questions: 2 }, { restored: ['Q2'] }],
    ]);
  });

  it('takes two files at once one after the other', async () => {
    const files = Array.from({ length: 6 }, (_, n) => yaml(`S${n % 3} 题${n % 3}`, `U${n} 题目${n}`));
    const replies = await Promise.all(files.map((file) => send('together/imports', file)));
    expect(replies.map(({ status }) => status)).toEqual(files.map(() => 200));
    expect(await stemsOf('together')).toHaveLength(9);
    const positions = await running.sql(
      "SELECT q.position AS at FROM question q JOIN question_bank b ON b.id = q.bank_id WHERE b.code = 'together' ORDER BY q.position",
    );
    expect(positions.map(({ at }) => at)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('an import that was drafted before the bank changed', () => {
  it('is drafted anew, and still brings in all of its file', async () => {
    await send('stale/imports', yaml('Q1 一', 'Q2 二'));
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const holding = running.app.get(Transactions).run(async (tx) => {
      await tx.manager.query("UPDATE question_bank SET title = title WHERE code = 'stale'");
      await released;
    });
    const sent = [
      send('stale/imports', yaml('Q1 甲', 'Q3 三')),
      send('stale/imports?retireMissing=true', yaml('Q1 乙', 'Q3 三三')),
      send('stale-too/imports', yaml('Q1 甲')),
      send('stale-too/imports', yaml('Q1 乙')),
    ];
    await new Promise((resolve) => setTimeout(resolve, 500));
    release();
    await holding;
    const replies = await Promise.all(sent);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const versions = async (bank: string, code: string) => {
      const { body } = await organizer.get(`/api/banks/${bank}/questions/${code}/versions`);
      return (body.versions as { version: number }[]).map(({ version }) => version);
    };
    expect(await versions('stale', 'Q1')).toEqual([3, 2, 1]);
    expect(await versions('stale', 'Q3')).toEqual([2, 1]);
    expect(await versions('stale-too', 'Q1')).toEqual([2, 1]);
  });
});

describe('a file with faults', () => {
  it('is refused as a whole in every format, and nothing of it is stored', async () => {
    const before = await stored();
    const files = [
      ['csv', asCsv(FAULTY_BANK), 'text/csv'],
      ['xlsx', await asXlsx(FAULTY_BANK), XLSX],
      ['yaml', asYaml('faulty', FAULTY_BANK).bytes, 'application/octet-stream'],
    ] as const;
    for (const [format, bytes, type] of files) {
      const { status, body, headers } = await send(`faulty/imports?format=${format}`, bytes, type);
      expect([status, headers.get('content-type')]).toEqual([422, 'application/problem+json; charset=utf-8']);
      expect(body).toMatchObject({ code: 'bank-file-faulty', faultCount: FAULTY_QUESTIONS.length });
      expect(body.errors).toHaveLength(FAULTY_QUESTIONS.length);
    }
    expect(await stored()).toEqual(before);
    expect((await organizer.get('/api/banks/faulty/questions')).body.code).toBe('bank-not-found');
  });

  it('is told by row and column, in the caller’s language', async () => {
    const csv = '编号,题型,题干,选项A,选项B,答案\nQ1,单选,甲乙,甲,乙,C\n';
    const chinese = await send('faulty/imports', csv, 'text/csv');
    expect(chinese.body.errors).toEqual([
      {
        pointer: '/rows/2/答案',
        detail: '第 2 行“答案”列：答案里有 C，但选项只到 B。请改正答案或补上选项。',
        row: 2,
        column: '答案',
        kind: 'key-beyond-options',
      },
    ]);
    const english = await organizer.post('/api/banks/faulty/imports', undefined, {
      raw: csv,
      headers: { 'content-type': 'text/csv', 'accept-language': 'en' },
    });
    expect(english.body.errors[0].detail).toBe(
      'Row 2, “答案”: The key names C, but the options end with B. Please correct the key or add the option.',
    );
  });

  it.each([
    ['no body', undefined, {}, 422, 'bank-file-faulty'],
    ['JSON', '{}', { 'content-type': 'application/json' }, 415, 'file-expected'],
    ['another type', 'x', { 'content-type': 'image/png' }, 415, 'unsupported-media-type'],
    ['an impossible bank', yaml('Q1 一'), { 'content-type': 'application/yaml' }, 422, 'bank-file-faulty'],
  ])('%s is refused', async (what, raw, headers, status, code) => {
    const bank = what === 'an impossible bank' ? 'Some_Bank' : 'faulty';
    const reply = await organizer.call('POST', `/api/banks/${bank}/imports`, undefined, { raw, headers });
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });
});

describe('looking into a bank', () => {
  beforeAll(async () => {
    await send(
      'many/imports',
      `title: 许多题
questions:
  - {code: J1, type: true-false, stem: 质量第一。, key: 对, tags: [方针, '100%'], difficulty: 1}
  - {code: S1, type: single, stem: 50% 是多少？, options: [一半, 全部], key: A, tags: [数], difficulty: 3}
  - {code: S2, type: single, stem: Which is the Largest?, options: [一, 二, 三], key: C, tags: [数, 方针], difficulty: 3}
  - {code: M1, type: multiple, stem: 哪些是数？, options: [一, 二, 三], key: AB, tags: ['数"学'], difficulty: 5}
`,
    );
  });

  it.each([
    ['', 'J1 S1 S2 M1', 4],
    ['?type=single', 'S1 S2', 2],
    ['?tag=方针', 'J1 S2', 2],
    ['?tag=方', '', 0],
    [`?tag=${encodeURIComponent('100%')}`, 'J1', 1],
    [`?tag=${encodeURIComponent('数"学')}`, 'M1', 1],
    ['?difficulty=3&tag=数', 'S1 S2', 2],
    ['?text=largest', 'S2', 1],
    ['?text=s1', 'S1', 1],
    [`?text=${encodeURIComponent('0% 是')}`, 'S1', 1],
    [`?text=${encodeURIComponent('_')}`, '', 0],
    ['?limit=2&offset=1', 'S1 S2', 4],
  ])('questions%s are %j', async (query, codes, total) => {
    const { body } = await organizer.get(`/api/banks/many/questions${query}`);
    expect((body.questions as { code: string }[]).map(({ code }) => code).join(' ')).toBe(codes);
    expect(body.total).toBe(total);
  });

  it('is for organizers', async () => {
    for (const path of ['', '/many/questions', '/many/export', '/many/questions/J1/versions'])
      expect((await contestant.get(`/api/banks${path}`)).status).toBe(403);
    expect((await send('many/imports', yaml('Q1 一'), 'application/yaml', contestant)).status).toBe(403);
  });

  it.each(['/none/questions', '/none/export', '/many/questions/none/versions', '/none/questions/J1/versions'])(
    'what isn’t there is said: %s',
    async (path) => expect((await organizer.get(`/api/banks${path}`)).status).toBe(404),
  );
});

describe('changing one question', () => {
  const body = { type: 'single', stem: '题干', options: ['甲', '乙'], key: ['b'] };
  const put = (path: string, changes: object = {}) => organizer.put(`/api/banks/${path}`, { ...body, ...changes });

  beforeAll(() => send('edited/imports', yaml('Q1 一')));

  it('makes a version, and only when something changes', async () => {
    expect((await put('edited/questions/Q1')).body).toMatchObject({
      outcome: 'changed',
      question: { code: 'Q1', version: 2, stem: '题干', key: ['B'], tags: [] },
    });
    expect((await put('edited/questions/Q1')).body).toMatchObject({ outcome: 'unchanged', question: { version: 2 } });
    expect((await put('edited/questions/q1', { stem: ' 题干 ' })).body).toMatchObject({ outcome: 'unchanged' });
    expect((await put('edited/questions/Q2', { stem: '又一题' })).body).toMatchObject({
      outcome: 'created',
      question: { code: 'Q2', version: 1 },
    });
    expect(await stemsOf('edited')).toEqual(['Q1 题干', 'Q2 又一题']);
    const events = await running.sql(
      "SELECT before, after FROM audit_event WHERE action = 'question.revise' ORDER BY id",
    );
    expect(events.map(({ before, after }) => [json(before), json(after)])).toMatchObject([
      [{ stem: '一' }, { stem: '题干' }],
      [null, { stem: '又一题' }],
    ]);
  });

  it.each([
    ['a key beyond the options', { key: ['C'] }, 'question-faulty', '/key'],
    ['an option twice', { options: ['甲', '甲'] }, 'question-faulty', '/options/1'],
    ['an empty stem', { stem: ' ' }, 'question-faulty', '/stem'],
    ['a field that there isn’t', { points: 1 }, 'invalid-request', '/points'],
  ])('%s is refused', async (_what, changes, code, pointer) => {
    const reply = await put('edited/questions/Q1', changes);
    expect([reply.status, reply.body.code, reply.body.errors[0].pointer]).toEqual([422, code, pointer]);
    expect((await put('none/questions/Q1')).body.code).toBe('bank-not-found');
  });
});

describe('what papers rely on', () => {
  const pool = () => running.app.get(QuestionPool);
  const transactions = () => running.app.get(Transactions);
  const current = (bank: string) => pool().current(transactions().committed, bank);

  it('finds questions in the order of the bank, by reference and by version', async () => {
    await send('pool/imports', yaml('B 二', 'A 一', 'C 三'));
    const reading = transactions().committed;
    const [b, a] = await current('pool');
    expect([b, a]).toMatchObject([{ bank: 'pool', code: 'B', version: 1, optionCount: 2, key: ['A'] }, { code: 'A' }]);
    const references = [
      { bank: 'pool', code: 'C' },
      { bank: 'none', code: 'C' },
      { bank: 'pool', code: 'none' },
      { bank: 'pool', code: 'A' },
      { bank: 'pool', code: 'C' },
    ];
    expect((await pool().byCodes(reading, references)).map(({ code }) => code)).toEqual(['C', 'A', 'C']);
    expect((await pool().byIds(reading, [a?.id ?? '', 'none', b?.id ?? ''])).map(({ code }) => code)).toEqual([
      'A',
      'B',
    ]);
    expect(await pool().byIds(reading, [])).toEqual([]);
    expect([await pool().hasBank(reading, 'pool'), await pool().hasBank(reading, 'none')]).toEqual([true, false]);
  });

  it('leaves a used version as it is when the question changes or retires', async () => {
    await send('used/imports', yaml('Q1 一', 'Q2 二'));
    const [used] = await current('used');
    const id = used?.id ?? '';
    await transactions().run((tx) => running.app.get(MarkVersionsUsed).run(tx, [id]));
    running.clock.advance(60_000);
    await transactions().run((tx) => running.app.get(MarkVersionsUsed).run(tx, [id]));
    const row = await running.sql('SELECT * FROM question_version WHERE id = ?', [id]);
    expect(Number(row[0]?.used_at)).toBe(Date.parse('2012-09-01T00:00:00Z'));

    await send('used/imports', yaml('Q1 改', 'Q2 二'));
    await send('used/imports?retireMissing=true', yaml('Q2 二'));
    expect(await running.sql('SELECT * FROM question_version WHERE id = ?', [id])).toEqual(row);
    expect(await pool().byIds(transactions().committed, [id])).toEqual([used]);
    expect((await current('used')).map(({ code }) => code)).toEqual(['Q2']);
  });

  it.each([
    ['altering', "UPDATE question_version SET stem = '改' WHERE used_at IS NOT NULL"],
    ['forgetting the use of', 'UPDATE question_version SET used_at = NULL WHERE used_at IS NOT NULL'],
    ['deleting', 'DELETE FROM question_version WHERE used_at IS NOT NULL'],
  ])('the database itself refuses %s a used version', async (_what, statement) => {
    await expect(running.sql(statement)).rejects.toThrow('never altered or deleted');
  });
});

describe('exporting a bank', () => {
  it.each(['yaml', 'csv', 'xlsx'] as const)('to %s brings everything back', async (format) => {
    const file = { name: `copy.${format}`, bytes: await running.app.get(ExportBank).run('many', format) };
    const bank = `copy-${format}`;
    const options = format === 'csv' ? { bank, title: '许多题' } : { bank: 'many', dryRun: true };
    const report = await running.app.get(ImportBank).run(file, options, COMMAND_LINE);
    expect(report).toMatchObject({
      title: '许多题',
      missing: [],
      ...(format === 'csv' ? { created: 4 } : { created: 0, changed: 0, unchanged: 4 }),
    });
  });

  it.each([
    ['yaml', 'application/yaml; charset=utf-8', 'bank:'],
    ['csv', 'text/csv; charset=utf-8', '\ufeff编号,'],
    ['xlsx', XLSX, 'PK'],
  ])('as %s is a download', async (format, type, beginning) => {
    const reply = await fetch(`${running.url}/api/banks/many/export?format=${format}`, {
      headers: { authorization: `Bearer ${organizer.token ?? ''}` },
    });
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, type]);
    expect(reply.headers.get('content-disposition')).toBe(`attachment; filename="many.${format}"`);
    const bytes = Buffer.from(await reply.arrayBuffer());
    expect(bytes.toString('utf8').startsWith(beginning)).toBe(true);
  });
});
