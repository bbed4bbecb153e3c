import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import { AttemptArchive, SettledAttempts } from '../attempts/attempts.public.js';
import { MergedEntries, type OnePerson } from '../entries/entries.public.js';
import { attemptUnderWay } from './practice-refusals.js';

/** Nobody practises in the middle of an attempt, with whichever of their entries they have begun it. */
@Injectable()
export class FreeToPractise {
  constructor(
    private readonly transactions: Transactions,
    private readonly merged: MergedEntries,
    private readonly settled: SettledAttempts,
    private readonly archive: AttemptArchive,
  ) {}

  /**
   * As things stand; an attempt whose time is over is ended first.
   *
   * @throws attempt-under-way
   */
  async check(entryId: string): Promise<OnePerson> {
    const person = await this.merged.of(this.transactions.committed, entryId);
    for (const id of person.entryIds) {
      const open = await this.settled.openOf(id);
      if (open) throw attemptUnderWay(open.deadline);
    }
    return person;
  }

  /**
   * The person, who starts no attempt before the transaction ends: an attempt holds the person, too.
   *
   * @throws attempt-under-way
   */
  async hold(tx: Tx, entryId: string): Promise<OnePerson> {
    const person = await this.merged.hold(tx, entryId);
    const open = await this.archive.openAmong(tx, person.entryIds);
    if (open) throw attemptUnderWay(open.deadline);
    return person;
  }
}
