import { Injectable } from '@nestjs/common';
import type { Reading } from '../../platform/database/transactions.js';
import type { RulingRow } from './ruling.entity.js';
import { RulingsRepository } from './rulings.repository.js';

/** What was ruled, for the features that have to know. */
@Injectable()
export class RulingsLog {
  constructor(private readonly rulings: RulingsRepository) {}

  /** Another text after every ruling and every one that is undone. */
  async mark(reading: Reading, contestId: string): Promise<string> {
    const { decided, undone } = await this.rulings.counts(reading, contestId);
    return `${decided}/${undone}`;
  }

  /** All that stand, the oldest first. */
  standing(reading: Reading, contestId: string): Promise<RulingRow[]> {
    return this.rulings.standingIn(reading, contestId);
  }

  /** About one person, standing or undone, the oldest first. */
  ofEntries(reading: Reading, entryIds: readonly string[]): Promise<RulingRow[]> {
    return this.rulings.ofEntries(reading, entryIds);
  }
}
