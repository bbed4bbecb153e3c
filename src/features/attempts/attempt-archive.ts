import { Injectable } from '@nestjs/common';
import type { Reading } from '../../platform/database/transactions.js';
import { AnswersRepository, type GivenAnswer } from '../answers/answers.public.js';
import type { AttemptRecord } from './attempt.entity.js';
import { AttemptsRepository } from './attempts.repository.js';

/** Reads for the features that work with finished attempts. */
@Injectable()
export class AttemptArchive {
  constructor(
    private readonly attempts: AttemptsRepository,
    private readonly answers: AnswersRepository,
  ) {}

  find(reading: Reading, attemptId: string): Promise<AttemptRecord | null> {
    return this.attempts.find(reading, attemptId);
  }

  /** An attempt under way with one of these entries, however long its time has been over; null: none. */
  openAmong(reading: Reading, entryIds: readonly string[]): Promise<AttemptRecord | null> {
    return this.attempts.openAmong(reading, entryIds);
  }

  /** Submitted or expired, of the whole contest or of one entry, by number within each entry. */
  finished(reading: Reading, of: { contestId: string; entryId?: string }): Promise<AttemptRecord[]> {
    return this.attempts.finished(reading, of);
  }

  /** Every attempt of a few entries, in whatever state, by number within each entry. */
  ofEntries(reading: Reading, entryIds: readonly string[]): Promise<AttemptRecord[]> {
    return this.attempts.ofEntries(reading, entryIds);
  }

  /** All that `finished` has, `size` at a time in the order of their ids, so that a large contest needs little memory. */
  async *finishedInPages(reading: Reading, contestId: string, size: number): AsyncIterable<AttemptRecord[]> {
    for (let last = ''; ;) {
      const page = await this.attempts.finishedAfter(reading, contestId, last, size);
      if (page.length > 0) yield page;
      if (page.length < size) return;
      last = page.at(-1)?.id ?? last;
    }
  }

  /** Every attempt that was ever started, in whatever state, `size` at a time in the order of their ids. */
  async *inPages(reading: Reading, contestId: string, size: number): AsyncIterable<AttemptRecord[]> {
    for (let last = ''; ;) {
      const page = await this.attempts.after(reading, contestId, last, size);
      if (page.length > 0) yield page;
      if (page.length < size) return;
      last = page.at(-1)?.id ?? last;
    }
  }

  /** How many attempts were submitted or expired, and of how many people. */
  finishedTally(reading: Reading, contestId: string): Promise<{ attempts: number; entries: number }> {
    return this.attempts.finishedTally(reading, contestId);
  }

  /** By attempt, in the order of the numbers; an attempt without answers has an empty list. */
  answersOf(reading: Reading, attemptIds: readonly string[]): Promise<Map<string, GivenAnswer[]>> {
    return this.answers.ofAttempts(reading, attemptIds);
  }
}
