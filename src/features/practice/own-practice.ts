import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { PracticeAdmission } from './practice-admission.js';
import { PracticeSheets } from './practice-sheets.js';
import { PracticeRepository } from './practice.repository.js';
import type { OwnPractice, StartedPractice } from './practice.wire.js';
import { PracticeQuota, type PracticeToday, StartPractice } from './start-practice.js';

/** What a person sees of practising in a contest. */
@Injectable()
export class OwnPracticeView {
  constructor(
    private readonly transactions: Transactions,
    private readonly admission: PracticeAdmission,
    private readonly practices: PracticeRepository,
    private readonly sheets: PracticeSheets,
    private readonly quota: PracticeQuota,
  ) {}

  /** The last practice, to go on with on any device, and what is left of today's. */
  async of(slug: string, accountId: string): Promise<OwnPractice> {
    const { contest, entry, person } = await this.admission.of(slug, accountId);
    const { committed } = this.transactions;
    const today = await this.quota.of(committed, contest, person.entryIds);
    const last = await this.practices.last(committed, entry.id);
    return { practice: last && (await this.sheets.of(last)), ...todayToWire(today, this.quota.now()) };
  }
}

/** Starts a practice and shows it. */
@Injectable()
export class NewPractice {
  constructor(
    private readonly admission: PracticeAdmission,
    private readonly startPractice: StartPractice,
    private readonly sheets: PracticeSheets,
    private readonly quota: PracticeQuota,
  ) {}

  async run(slug: string, accountId: string): Promise<StartedPractice> {
    const { contest, entry } = await this.admission.of(slug, accountId);
    const { practice, today } = await this.startPractice.run(contest, entry);
    return { practice: await this.sheets.of(practice), ...todayToWire(today, this.quota.now()) };
  }
}

function todayToWire({ left, nextDayAt }: PracticeToday, now: Date) {
  return { left, nextDayAt: nextDayAt.toISOString(), serverTime: now.toISOString() };
}
