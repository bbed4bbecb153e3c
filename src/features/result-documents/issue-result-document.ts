import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/audit/audit-log.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Contest, ContestCatalogue, isDeclared } from '../contests/contests.public.js';
import { isOfFinal, ResultDocumentRecords } from './result-document-records.js';
import { resultsChanging, resultsNotDeclared } from './result-document-refusals.js';
import { type ResultDocumentHead, ResultDocumentsRepository } from './result-documents.repository.js';
import { ResultSources } from './result-sources.js';

/** How often everything is read again because somebody has decided something meanwhile. */
const TRIES = 5;

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

  /** @throws contest-not-found · results-not-declared · results-being-corrected · results-changing */
  async run(slug: string, actor: Actor): Promise<ResultDocumentHead> {
    const { id } = await this.contests.bySlug(slug);
    for (let tries = 0; tries < TRIES; tries++) {
      const issued = await this.issue(id, actor, null);
      if (issued) return issued;
    }
    throw resultsChanging();
  }

  /**
   * Of a final contest there is one by whoever made it final. Nothing about the contest changes any more, so it is worked
   * out once the step is durable, and nobody's answers wait for it. One that is reopened meanwhile needs none.
   */
  async ofFinal(contest: Contest, actor: Actor): Promise<void> {
    const since = await this.contests.finalSince(contest.id);
    if (!since) return;
    const [newest] = await this.documents.heads(this.transactions.committed, contest.id);
    if (!newest || !isOfFinal(newest, since)) await this.issue(contest.id, actor, since);
  }

  /**
   * What is signed is read in pieces while others may act, and then written down under the contest's lock, unless anybody
   * has done anything since the reading began. @returns null: somebody has
   */
  private async issue(contestId: string, actor: Actor, since: Date | null): Promise<ResultDocumentHead | null> {
    const mark = await this.sources.mark(this.transactions.committed, contestId);
    // After the mark, as everything that is signed: a step in between would be signed as what was before it.
    const contest = await this.contests.byId(contestId);
    if (since && contest.state !== 'final') return null;
    if (!isDeclared(contest.state)) throw resultsNotDeclared(contest.state);
    const issued = await this.sources.of(contest);
    return this.transactions.run(async (tx) => {
      await this.contests.holdAlone(tx, contest.id);
      if ((await this.sources.mark(tx, contest.id)) !== mark) return null;
      return this.records.write(tx, contest, issued, actor, since);
    });
  }
}
