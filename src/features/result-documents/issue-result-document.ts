import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Randomness } from '../../platform/chance/randomness.js';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import { type Contest, ContestCatalogue, isDeclared } from '../contests/contests.public.js';
import { ResultBasis } from './result-basis.js';
import { resultsNotDeclared } from './result-document-refusals.js';
import type { ResultDocumentRow } from './result-document.entity.js';
import { type ResultDocumentHead, ResultDocumentsRepository } from './result-documents.repository.js';
import { ResultTablesOf } from './result-tables.js';

/** Numbers result documents and writes them down. */
@Injectable()
export class ResultDocumentRecords {
  constructor(
    private readonly documents: ResultDocumentsRepository,
    private readonly contests: ContestCatalogue,
    private readonly audit: AuditLog,
    private readonly randomness: Randomness,
    private readonly clock: Clock,
  ) {}

  async write(
    tx: Tx,
    contest: Contest,
    issued: Pick<ResultDocumentRow, 'hash' | 'content'>,
    actor: Actor,
  ): Promise<ResultDocumentRow> {
    await this.contests.holdAlone(tx, contest.id);
    const [newest] = await this.documents.heads(tx, contest.id);
    const document: ResultDocumentRow = {
      id: this.randomness.id(),
      contestId: contest.id,
      number: (newest?.number ?? 0) + 1,
      state: contest.state,
      issuedAt: this.clock.now(),
      issuedBy: actor.id,
      ...issued,
    };
    await this.documents.insert(tx, document);
    const { number, state, hash } = document;
    const subject = { subjectKind: 'contest', subjectId: contest.id };
    await this.audit.record(tx, actor, {
      action: 'results.issue',
      ...subject,
      before: null,
      after: { number, state, hash },
    });
    return document;
  }
}

/** Issues a numbered result document of how things stand now, once results are declared. */
@Injectable()
export class IssueResultDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly basis: ResultBasis,
    private readonly tables: ResultTablesOf,
    private readonly records: ResultDocumentRecords,
  ) {}

  /** @throws contest-not-found · results-not-declared */
  async run(slug: string, actor: Actor): Promise<ResultDocumentHead> {
    const contest = await this.contests.bySlug(slug);
    if (!isDeclared(contest.state)) throw resultsNotDeclared(contest.state);
    const issued = { hash: await this.basis.hashOf(contest), content: await this.tables.contest(contest) };
    return this.transactions.run((tx) => this.records.write(tx, contest, issued, actor));
  }
}
