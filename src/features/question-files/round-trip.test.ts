import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BANK_FORMATS } from './bank-file.js';
import { checkQuestion, type QuestionInput } from './checks/check-question.js';
import type { FiledQuestion } from './question-content.js';
import { readBankFile, writeBankFile } from './read-bank-file.js';

const ODD = [
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '\u3000',
  '\u00a0',
  '"',
  "'",
  ',',
  ';',
  '=',
  '+',
  '-',
  '@',
  '#',
  ':',
  '- ',
  '# ',
  '|',
  '>',
  '&',
  '*',
  '!',
  '%',
  '`',
  '{',
  '}',
  '[',
  ']',
  '<b>',
  '&amp;',
  ']]>',
  '\\',
  '\\n',
  '_x0041_',
  '_x005F_',
  '=1+1',
  '@SUM',
  '#REF!',
  'null',
  '~',
  'true',
  'No',
  '001',
  '1e3',
  '1.50',
  'A.',
  'B、',
  '😀',
  '👩‍👩‍👧',
  '𠮷',
  'é',
  '²',
  '，',
  '；',
  '《质量》',
  '。',
  '\u0000',
  '\u0007',
  '\ud83d',
  '\ufeff',
  '\u200b',
  '\u2028',
  '---',
  '...',
];
const oddText = (maxLength: number) =>
  fc
    .array(
      fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', maxLength: 5 }), fc.constantFrom('质', '量')),
      { maxLength },
    )
    .map((parts) => parts.join(''));

const input: fc.Arbitrary<QuestionInput> = fc
  .record({
    type: fc.constantFrom('true-false' as const, 'single' as const, 'multiple' as const),
    stem: oddText(8),
    options: fc.array(oddText(4), { minLength: 2, maxLength: 8 }),
    right: fc.uniqueArray(fc.constantFrom('A', 'B'), { minLength: 2 }),
    explanation: fc.option(oddText(8)),
    source: fc.option(oddText(4)),
    facts: fc.array(oddText(2), { maxLength: 4 }),
    tags: fc.array(oddText(2), { maxLength: 4 }),
    difficulty: fc.option(fc.integer({ min: 1, max: 5 })),
  })
  .map(({ right, options, ...rest }) => ({
    ...rest,
    options: rest.type === 'true-false' ? [] : options,
    key: rest.type === 'multiple' ? right : right.slice(0, 1),
  }));

/** Questions as they are stored: what the rules accept, as they tidy it. */
const bank = fc.array(input, { minLength: 1, maxLength: 5 }).map((inputs) =>
  inputs.flatMap((given, n): FiledQuestion[] => {
    const { question } = checkQuestion(`Q-${n}`, { ...given, stem: `${given.stem} ${n}` });
    return question ? [question] : [];
  }),
);

describe.each(BANK_FORMATS)('%s', (format) => {
  it('brings back every question as it went', async () => {
    let brought = 0;
    await fc.assert(
      fc.asyncProperty(bank, async (questions) => {
        fc.pre(questions.length > 0);
        const bytes = await writeBankFile(format, { bank: 'some-bank', title: '某题库', questions });
        const read = await readBankFile({ name: `some-bank.${format}`, bytes }, null);
        expect(read.faults).toEqual([]);
        expect(read.questions).toEqual(questions);
        expect(read.bank).toBe('some-bank');
        brought += questions.length;
      }),
      { numRuns: 150 },
    );
    expect(brought).toBeGreaterThan(150);
  });

  it('brings back the title, where the format has a place for one', async () => {
    const { question } = checkQuestion('Q-1', { type: 'true-false', stem: '题干', key: ['A'] });
    const bytes = await writeBankFile(format, {
      bank: 'some-bank',
      title: '=“某”题库',
      questions: question ? [question] : [],
    });
    const { title } = await readBankFile({ name: `x.${format}`, bytes }, 'some-bank');
    expect(title).toBe(format === 'csv' ? null : '=“某”题库');
  });
});
