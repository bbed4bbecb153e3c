import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { bankNotFound, questionNotFound } from './question-bank-refusals.js';
import {
  type BankSummary,
  QuestionBanksRepository,
  type QuestionFilter,
  type QuestionVersion,
} from './question-banks.repository.js';
import type { QuestionVersionRow } from './question-bank.entity.js';

/** What organizers look at. */
@Injectable()
export class QuestionBankViews {
  constructor(
    private readonly transactions: Transactions,
    private readonly banks: QuestionBanksRepository,
  ) {}

  /** All banks, by their codes. */
  summaries(): Promise<BankSummary[]> {
    return this.banks.summaries(this.transactions.committed);
  }

  /** Some of the questions that the bank asks now, in its order, and how many there are in all. */
  async page(
    bank: string,
    filter: QuestionFilter,
    range: { offset: number; limit: number },
  ): Promise<{ total: number; questions: QuestionVersion[] }> {
    const reading = this.transactions.committed;
    if (!(await this.banks.findBank(reading, bank))) throw bankNotFound(bank);
    return this.banks.page(reading, bank, filter, range);
  }

  /** Every version of a question, the newest first. */
  async history(bank: string, code: string): Promise<QuestionVersionRow[]> {
    const versions = await this.banks.history(this.transactions.committed, bank, code);
    if (versions.length === 0) throw questionNotFound(bank, code);
    return versions;
  }
}
