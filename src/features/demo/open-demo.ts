import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { COMMAND_LINE } from '../../platform/audit/audit-log.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import { ImportBank } from '../question-banks/question-banks.public.js';
import { DEMO_SLUGS, DemoContests, LAST_DEMO } from './demo-contests.js';
import { ShippedBanks } from './shipped-banks.js';

/** Where what a first start brings in stands. */
export interface DemoFolders {
  /** The banks' YAML files, each named by the code of its bank. */
  readonly questions: string;
  /** Organizations and rosters. */
  readonly people: string;
}

/**
 * Fills an empty database with the banks that ship with the product, and opens the demo contests on them.
 *
 * Empty is a database without any contest of somebody's own, drafts included, and without any bank but those that ship: a
 * first start that was interrupted goes on where it stopped, and what an operator has begun to use is left alone. A bank
 * that is there is not loaded again, since it may have been revised; each was loaded whole or not at all.
 */
@Injectable()
export class OpenDemo {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly shipped: ShippedBanks,
    private readonly importBank: ImportBank,
    private readonly demoContests: DemoContests,
  ) {}

  async run({ questions, people }: DemoFolders): Promise<void> {
    const there = (await this.contests.all({ drafts: true })).map(({ slug }) => slug);
    if (there.includes(LAST_DEMO) || there.some((slug) => !isDemo(slug))) return;
    const files = (await readdir(questions)).filter((file) => file.endsWith('.yaml')).sort();
    const missing = await this.shipped.missing(files.map((file) => file.replace(/\.yaml$/, '')));
    if (!missing) return;
    for (const code of missing) {
      const name = `${code}.yaml`;
      await this.importBank.run({ name, bytes: await readFile(join(questions, name)) }, {}, COMMAND_LINE);
    }
    await this.demoContests.publish(people, there);
  }
}

function isDemo(slug: string): boolean {
  return DEMO_SLUGS.some((demo) => demo === slug);
}
