import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { COMMAND_LINE } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApplyContest, ContestCatalogue } from '../contests/contests.public.js';
import { ImportBank, QuestionPool } from '../question-banks/question-banks.public.js';
import { qualityOutlineContest } from './quality-outline-contest.js';
import { ShippedBanks } from './shipped-banks.js';

const DEMO_BANK = 'quality-outline';

/** Publishes the demo contest on the bank that it asks. */
@Injectable()
export class PublishDemo {
  constructor(
    private readonly transactions: Transactions,
    private readonly pool: QuestionPool,
    private readonly applyContest: ApplyContest,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const questions = await this.pool.current(this.transactions.committed, DEMO_BANK);
    const document = qualityOutlineContest(questions, this.clock.now());
    await this.applyContest.run(document, { publish: true }, COMMAND_LINE);
  }
}

/**
 * Fills an empty database with the banks that ship with the product, and opens the demo contest on them.
 *
 * Empty is a database without any contest, drafts included, and without any bank but those that ship: a first start that
 * was interrupted goes on where it stopped, and what an operator has begun to use is left alone. A bank that is there is
 * not loaded again, since it may have been revised; each was loaded whole or not at all.
 */
@Injectable()
export class OpenDemo {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly shipped: ShippedBanks,
    private readonly importBank: ImportBank,
    private readonly publishDemo: PublishDemo,
  ) {}

  /** @param folder with the banks' YAML files, each named by the code of its bank */
  async run(folder: string): Promise<void> {
    if ((await this.contests.all({ drafts: true })).length > 0) return;
    const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
    const missing = await this.shipped.missing(files.map((file) => file.replace(/\.yaml$/, '')));
    if (!missing) return;
    for (const code of missing) {
      const name = `${code}.yaml`;
      await this.importBank.run({ name, bytes: await readFile(join(folder, name)) }, {}, COMMAND_LINE);
    }
    await this.publishDemo.run();
  }
}
