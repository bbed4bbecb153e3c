import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { BankOutlines } from '../question-banks/question-banks.public.js';

@Injectable()
export class ShippedBanks {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlines: BankOutlines,
  ) {}

  /** Which of the shipped banks aren't there yet; null: there is a bank of somebody's own. */
  async missing(shipped: readonly string[]): Promise<string[] | null> {
    const there = await this.outlines.codes(this.transactions.committed);
    if (there.some((code) => !shipped.includes(code))) return null;
    return shipped.filter((code) => !there.includes(code));
  }
}
