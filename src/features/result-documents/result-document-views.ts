import { Injectable } from '@nestjs/common';
import { COMMAND_LINE } from '../../platform/audit/audit-log.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { IssueResultDocument } from './issue-result-document.js';
import { resultDocumentNotFound } from './result-document-refusals.js';
import type { ResultDocumentRow } from './result-document.entity.js';
import { type ResultDocumentHead, ResultDocumentsRepository } from './result-documents.repository.js';

/** Reads: what was issued. */
@Injectable()
export class ResultDocumentViews {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly documents: ResultDocumentsRepository,
    private readonly issue: IssueResultDocument,
  ) {}

  /**
   * The newest first. Of a final contest there is always one of the final state: nothing about it changes any more, so it
   * makes no difference that it is written when somebody first asks.
   *
   * @throws contest-not-found
   */
  async list(slug: string): Promise<ResultDocumentHead[]> {
    const contest = await this.contests.bySlug(slug);
    const heads = await this.documents.heads(this.transactions.committed, contest.id);
    if (!(await this.isMissing(contest, heads[0]))) return heads;
    return [await this.issue.run(slug, COMMAND_LINE), ...heads];
  }

  /** @throws contest-not-found · result-document-not-found */
  async one(slug: string, number: number): Promise<ResultDocumentRow> {
    const contest = await this.contests.bySlug(slug);
    const document = await this.documents.one(this.transactions.committed, contest.id, number);
    if (!document) throw resultDocumentNotFound();
    return document;
  }

  /** The newest that was issued since the contest became final; null: it isn't final, or there is none yet. */
  async ofFinal(contest: Contest): Promise<ResultDocumentHead | null> {
    if (contest.state !== 'final') return null;
    const [newest] = await this.documents.heads(this.transactions.committed, contest.id);
    return newest && !(await this.isMissing(contest, newest)) ? newest : null;
  }

  /** One of an earlier final state, before the contest was reopened, doesn't count. */
  private async isMissing(contest: Contest, newest: ResultDocumentHead | undefined): Promise<boolean> {
    if (contest.state !== 'final') return false;
    const since = await this.contests.finalSince(contest.id);
    return newest?.state !== 'final' || (since !== null && newest.issuedAt < since);
  }
}
