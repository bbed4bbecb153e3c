import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { COMMAND_LINE } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApplyContest } from '../contests/contests.public.js';
import { ImportBank, QuestionPool } from '../question-banks/question-banks.public.js';
import { qualityOutlineContest } from './quality-outline-contest.js';

const DEMO_BANK = 'quality-outline';

/** Fills an empty database with the banks that ship with the product, and opens the demo contest on them. */
@Injectable()
export class OpenDemo {
  constructor(
    private readonly transactions: Transactions,
    private readonly pool: QuestionPool,
    private readonly importBank: ImportBank,
    private readonly applyContest: ApplyContest,
    private readonly clock: Clock,
  ) {}

  /** @param folder with the banks' YAML files. Does nothing on a database that has the demo's bank already. */
  async run(folder: string): Promise<void> {
    if (await this.pool.hasBank(this.transactions.committed, DEMO_BANK)) return;
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort())
      await this.importBank.run({ name, bytes: await readFile(join(folder, name)) }, {}, COMMAND_LINE);
    const questions = await this.pool.current(this.transactions.committed, DEMO_BANK);
    const document = qualityOutlineContest(questions, this.clock.now());
    await this.applyContest.run(document, { publish: true }, COMMAND_LINE);
  }
}
