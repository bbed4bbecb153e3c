import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { type BankFormatName, writeBankFileAside } from '../question-files/question-files.public.js';
import { bankNotFound } from './question-bank-refusals.js';
import { QuestionBanksRepository } from './question-banks.repository.js';

/** The questions that a bank asks now, as a file that `ImportBank` reads back without loss. */
@Injectable()
export class ExportBank {
  constructor(
    private readonly transactions: Transactions,
    private readonly banks: QuestionBanksRepository,
  ) {}

  /** @throws bankNotFound, importBusy */
  async run(code: string, format: BankFormatName): Promise<Buffer> {
    const reading = this.transactions.committed;
    const bank = await this.banks.findBank(reading, code);
    if (!bank) throw bankNotFound(code);
    const questions = await this.banks.currentVersions(reading, code);
    return writeBankFileAside(format, { bank: code, title: bank.title, questions });
  }
}
