import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../platform/audit/audit-log.js';
import type { Reading } from '../../platform/database/transactions.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { CorrectionsUnderWay } from '../key-corrections/key-corrections.public.js';
import { ResultBasis } from './basis/result-basis.js';
import { resultsBeingCorrected } from './result-document-refusals.js';
import type { ResultDocumentRow } from './result-document.entity.js';
import { ResultTablesOf } from './tables/result-tables.js';

/** What a result document says now, and the hash of what that rests on. */
@Injectable()
export class ResultSources {
  constructor(
    private readonly basis: ResultBasis,
    private readonly tables: ResultTablesOf,
    private readonly contests: ContestCatalogue,
    private readonly underWay: CorrectionsUnderWay,
    private readonly audit: AuditLog,
  ) {}

  /** Both from one reading. */
  async of(contest: Contest): Promise<Pick<ResultDocumentRow, 'hash' | 'content'>> {
    const read = await this.basis.read(contest);
    return { hash: read.hash, content: await this.tables.contest(contest, read) };
  }

  /**
   * Another text whenever the results may have changed: once they are declared only acts change them, and each leaves its
   * line in the audit log; those in other contests count too, since a merge of organizations belongs to none. A final
   * contest is changed by nothing but its reopening.
   *
   * @throws results-being-corrected: attempts are being graded again, which is one act for a long time
   */
  async mark(reading: Reading, contestId: string): Promise<string> {
    if (await this.underWay.in(reading, contestId)) throw resultsBeingCorrected();
    const { state, current } = await this.contests.byId(contestId, { reading });
    if (state !== 'final') return `${state} ${current.id} ${await this.audit.count(reading)}`;
    const since = await this.contests.finalSince(contestId, reading);
    return `final since ${since?.getTime()}`;
  }
}
