import { Injectable } from '@nestjs/common';
import type { Reading } from '../../platform/database/transactions.js';
import { QuestionBanksRepository, type QuestionVersion } from './question-banks.repository.js';

export interface QuestionReference {
  readonly bank: string;
  readonly code: string;
}

/** What papers are made from. */
@Injectable()
export class QuestionPool {
  constructor(private readonly banks: QuestionBanksRepository) {}

  async hasBank(reading: Reading, bank: string): Promise<boolean> {
    return (await this.banks.findBank(reading, bank)) !== null;
  }

  /** The newest version of each question that isn't retired, in the order of the bank, which never changes. */
  current(reading: Reading, bank: string): Promise<QuestionVersion[]> {
    return this.banks.currentVersions(reading, bank);
  }

  /** The newest versions of questions that aren't retired, in the order asked for; what doesn't exist is left out. */
  async byCodes(reading: Reading, references: readonly QuestionReference[]): Promise<QuestionVersion[]> {
    const found = new Map<string, QuestionVersion>();
    for (const [bank, codes] of groupedByBank(references))
      for (const version of await this.banks.currentByCodes(reading, bank, codes))
        found.set(`${bank}/${version.code}`, version);
    return references.flatMap(({ bank, code }) => found.get(`${bank}/${code}`) ?? []);
  }

  /** Versions by their own ids, retired or not, in the order asked for; what doesn't exist is left out. */
  async byIds(reading: Reading, ids: readonly string[]): Promise<QuestionVersion[]> {
    const found = new Map((await this.banks.versionsByIds(reading, ids)).map((version) => [version.id, version]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }
}

function groupedByBank(references: readonly QuestionReference[]): Map<string, string[]> {
  const codes = new Map(references.map(({ bank }) => [bank, [] as string[]]));
  for (const { bank, code } of references) codes.get(bank)?.push(code);
  return codes;
}
