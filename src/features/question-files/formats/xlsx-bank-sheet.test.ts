import { expect, it } from '@jest/globals';
import { sheetRow, workbook } from '../../../../test/workbook.js';
import { readBankFile } from '../read-bank-file.js';

const questions =
  sheetRow(1, ['编号', '题型', '题干', '选项A', '选项B', '答案']) +
  sheetRow(2, ['Q1', '单选题', '题干', '甲', '乙', 'A']);

it.each(['题库代号', '题库编号'])('a workbook names its bank as %s', async (label) => {
  const bytes = workbook({ 试题: questions, 题库: sheetRow(1, [label, 'my-bank']) });
  expect(await readBankFile({ name: 'bank.xlsx', bytes }, null)).toMatchObject({ bank: 'my-bank', faults: [] });
});
