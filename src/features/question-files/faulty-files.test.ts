import { beforeAll, describe, expect, it } from '@jest/globals';
import { asCsv, asXlsx, asYaml, FAULTY_BANK, FAULTY_QUESTIONS, headingOf } from '../../../test/faulty-bank.js';
import { CheckBank } from './checks/check-bank.js';
import { type CheckedFile, readBankFile } from './read-bank-file.js';

/** `stem-missing @ 题干` for each fault that is reported between two rows. */
function faultsBetween({ faults }: CheckedFile, from: number, to: number): string[] {
  return faults
    .filter(({ row }) => row !== null && row >= from && row < to)
    .map(({ kind, column }) => `${kind} @ ${column ?? 'row'}`);
}

describe('a bank with a different fault in each row', () => {
  it('has more than thirty of them', () => {
    expect(FAULTY_QUESTIONS.length).toBeGreaterThan(30);
    expect(new Set(FAULTY_QUESTIONS.map(({ what }) => what)).size).toBe(FAULTY_QUESTIONS.length);
    expect(new Set(FAULTY_QUESTIONS.map(({ kind }) => kind)).size).toBeGreaterThan(25);
  });

  describe.each([
    ['csv', () => Promise.resolve(asCsv(FAULTY_BANK))],
    ['xlsx', () => asXlsx(FAULTY_BANK)],
  ] as const)('as %s', (format, write) => {
    let checked: CheckedFile;
    beforeAll(async () => {
      checked = await readBankFile({ name: `bank.${format}`, bytes: await write() }, 'bank');
    });

    // Row 1 holds the headings, row 2 a question that is right.
    it.each(FAULTY_QUESTIONS.map((question, index) => [question.what, question, index + 3] as const))(
      '%s is said, and nothing else of that row',
      (_what, { kind, at }, row) =>
        expect(faultsBetween(checked, row, row + 1)).toEqual([`${kind} @ ${at ? headingOf(at) : 'row'}`]),
    );

    it('has no fault besides', () => expect(checked.faults.length).toBe(FAULTY_QUESTIONS.length));
  });

  describe('as yaml', () => {
    const { bytes, lines } = asYaml('bank', FAULTY_BANK);
    let checked: CheckedFile;
    beforeAll(async () => {
      checked = await readBankFile({ name: 'bank.yaml', bytes }, null);
    });

    it.each(FAULTY_QUESTIONS.map((question, index) => [question.what, question, index + 1] as const))(
      '%s is said, and nothing else of those lines',
      (_what, { kind, at }, index) =>
        expect(faultsBetween(checked, lines[index] ?? 0, lines[index + 1] ?? 0)).toEqual([
          `${kind} @ ${at && /^[A-Z]$/.test(at) ? 'options' : (at ?? 'row')}`,
        ]),
    );

    it('has no fault besides', () => expect(checked.faults.length).toBe(FAULTY_QUESTIONS.length));
  });

  it('is told to people in their language, with the place', async () => {
    const report = await new CheckBank().run({ name: 'bank.csv', bytes: asCsv(FAULTY_BANK) });
    expect(report).toMatchObject({ bank: 'bank', questions: 2 + 4, faultCount: FAULTY_QUESTIONS.length });
    const fault = report.faults.find(({ members }) => members?.kind === 'single-with-several');
    expect(fault).toEqual({
      pointer: '/rows/34/答案',
      detail: {
        zh: '第 34 行“答案”列：单选题只能有一个正确答案，这里有 A、B、C。请只留一个，或把题型改为多选题。',
        en: 'Row 34, “答案”: A single choice has one right option; here are A, B, C. Please keep one, or make the type multiple.',
      },
      members: { row: 34, column: '答案', kind: 'single-with-several' },
    });
  });

  it('is listed up to 500 faults, and counted', async () => {
    const many = Array.from({ length: 700 }, (_, n) => ({ code: `X-${n}`, type: '填空题', stem: `题 ${n}`, key: 'A' }));
    const report = await new CheckBank().run({ name: 'bank.csv', bytes: asCsv(many) });
    expect(report).toMatchObject({ questions: 0, faultCount: 700, faults: { length: 500 } });
  });
});
