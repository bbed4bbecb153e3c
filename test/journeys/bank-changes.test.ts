import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CheckContest } from '../../src/features/contest-documents/contest-documents.public.js';
import { BankOutlines, ImportBank, QuestionPool } from '../../src/features/question-banks/question-banks.public.js';
import { COMMAND_LINE } from '../../src/platform/audit/audit-log.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { ContestOffice } from '../contest-office.js';
import { EXAMPLE_BANK, exampleWith } from '../example-contest.js';

let office: ContestOffice;
beforeAll(async () => {
  office = await ContestOffice.open();
});
afterAll(() => office?.running.stop());

const get = <T>(type: new (...given: never[]) => T): T => office.running.app.get(type, { strict: false });

async function load(yaml: string, retireMissing = false): Promise<void> {
  const file = { name: 'example.yaml', bytes: Buffer.from(yaml) };
  await get(ImportBank).run(file, { retireMissing }, COMMAND_LINE);
  office.running.clock.advance(1);
}

const confirm = (ahead: Awaited<ReturnType<CheckContest['ahead']>>) =>
  get(Transactions).run((tx) => get(CheckContest).confirm(tx, ahead));

describe('a document that was checked ahead of its transaction', () => {
  it('is not checked again while its banks stay the same, whatever happens to others', async () => {
    const ahead = await get(CheckContest).ahead(exampleWith({}));
    await load(EXAMPLE_BANK.replace('bank: example', 'bank: another'));
    expect(await confirm(ahead)).toBe(ahead.checked);
  });

  const extra = '  - { code: J9, type: true-false, stem: 新加的判断题。, key: A }\n';

  it.each([
    ['a question that is new', EXAMPLE_BANK, `${EXAMPLE_BANK}${extra}`],
    ['a question that is reworded', EXAMPLE_BANK, EXAMPLE_BANK.replace('第一道单选题', '换过的单选题')],
    ['a question that is retired', `${EXAMPLE_BANK}${extra}`, EXAMPLE_BANK],
    ['a question that is back', EXAMPLE_BANK, `${EXAMPLE_BANK}${extra}`],
    ['one question retired and another back', `${EXAMPLE_BANK}${extra}`, EXAMPLE_BANK.replace('code: S4', 'code: S9')],
  ])('is checked again after %s', async (_what, before, after) => {
    await load(before, true);
    const ahead = await get(CheckContest).ahead(exampleWith({}));
    await load(after, true);
    const confirmed = await confirm(ahead);
    expect(confirmed).not.toBe(ahead.checked);
    expect(confirmed).toEqual(await get(CheckContest).run(get(Transactions).committed, exampleWith({})));
    await load(EXAMPLE_BANK, true);
  });

  it('is published with what the bank has at that moment', async () => {
    const lacking = exampleWith({ '/slug': 'lacking', '/paper/sections/0/questions/1': 'example/J8' });
    const ahead = await get(CheckContest).ahead(lacking);
    expect(ahead.checked.obstacles).toHaveLength(1);
    await load(`${EXAMPLE_BANK}  - { code: J8, type: true-false, stem: 及时加上的判断题。, key: A }\n`);
    expect((await confirm(ahead)).obstacles).toEqual([]);
    await load(EXAMPLE_BANK, true);
  });
});

it('a bank of thousands is outlined as the pool has it, page by page', async () => {
  const questions = Array.from({ length: 2500 }, (_, n) =>
    n % 3 === 0
      ? `  - { code: Q${n}, type: true-false, stem: 第 ${n} 题, key: A }`
      : `  - { code: Q${n}, type: single, stem: 第 ${n} 题, options: [甲, 乙, 丙], key: B, tags: [组${n % 7}], difficulty: ${(n % 5) + 1} }`,
  );
  await load(`bank: large\ntitle: 大题库\nquestions:\n${questions.join('\n')}\n`);
  const { committed } = get(Transactions);
  const outlined = await get(BankOutlines).questions(committed, 'large');
  const whole = await get(QuestionPool).current(committed, 'large');
  expect(outlined).toEqual(
    whole.map(({ id, bank, code, type, tags, difficulty, optionCount }) => ({
      id,
      bank,
      code,
      type,
      tags,
      difficulty,
      optionCount,
    })),
  );
  expect(outlined).toHaveLength(2500);
  expect(await get(BankOutlines).questions(committed, 'none')).toBeNull();
});
