import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { isOfFinal } from './result-document-records.js';
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
  ) {}

  /** The newest first. @throws contest-not-found */
  async list(slug: string): Promise<ResultDocumentHead[]> {
    const contest = await this.contests.bySlug(slug);
    return this.documents.heads(this.transactions.committed, contest.id);
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
    const since = await this.contests.finalSince(contest.id);
    return newest && since && isOfFinal(newest, since) ? newest : null;
  }
}
