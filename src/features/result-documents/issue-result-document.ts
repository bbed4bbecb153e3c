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

  /** @param since the contest became final: a document of that state which is there stays the only one; null: any state */
  async write(
    tx: Tx,
    contest: Contest,
    issued: Pick<ResultDocumentRow, 'hash' | 'content'>,
    actor: Actor,
    since: Date | null = null,
  ): Promise<ResultDocumentHead> {
    await this.contests.holdAlone(tx, contest.id);
    const [newest] = await this.documents.heads(tx, contest.id);
    if (since && newest && isOfFinal(newest, since)) return newest;
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

/** One of an earlier final state, before the contest was reopened, isn't. */
export function isOfFinal({ state, issuedAt }: ResultDocumentHead, since: Date): boolean {
  return state === 'final' && issuedAt >= since;
}

/** What a result document says now, and the hash of what that rests on. */
@Injectable()
export class ResultSources {
  constructor(
    private readonly basis: ResultBasis,
    private readonly tables: ResultTablesOf,
  ) {}

  async of(contest: Contest): Promise<Pick<ResultDocumentRow, 'hash' | 'content'>> {
    return { hash: await this.basis.hashOf(contest), content: await this.tables.contest(contest) };
  }
}

/** Issues a numbered result document of how things stand now, once results are declared. */
@Injectable()
export class IssueResultDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly sources: ResultSources,
    private readonly records: ResultDocumentRecords,
    private readonly documents: ResultDocumentsRepository,
  ) {}

  /** @throws contest-not-found · results-not-declared */
  async run(slug: string, actor: Actor): Promise<ResultDocumentHead> {
    const contest = await this.contests.bySlug(slug);
    if (!isDeclared(contest.state)) throw resultsNotDeclared(contest.state);
    return this.issue(contest, actor, null);
  }

  /**
   * Of a final contest there is one by whoever made it final. Nothing about the contest changes any more, so it is worked
   * out once the step is durable, and nobody's answers wait for it.
   */
  async ofFinal(contest: Contest, actor: Actor): Promise<void> {
    const since = await this.contests.finalSince(contest.id);
    if (!since) return;
    const [newest] = await this.documents.heads(this.transactions.committed, contest.id);
    if (!newest || !isOfFinal(newest, since)) await this.issue(contest, actor, since);
  }

  private async issue(contest: Contest, actor: Actor, since: Date | null): Promise<ResultDocumentHead> {
    const issued = await this.sources.of(contest);
    return this.transactions.run((tx) => this.records.write(tx, contest, issued, actor, since));
  }
}
