import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Randomness } from '../../platform/chance/randomness.js';
import type { Tx } from '../../platform/database/transactions.js';
import type { Contest } from '../contests/contests.public.js';
import type { ResultDocumentRow } from './result-document.entity.js';
import { type ResultDocumentHead, ResultDocumentsRepository } from './result-documents.repository.js';

/** Numbers result documents and writes them down. */
@Injectable()
export class ResultDocumentRecords {
  constructor(
    private readonly documents: ResultDocumentsRepository,
    private readonly audit: AuditLog,
    private readonly randomness: Randomness,
    private readonly clock: Clock,
  ) {}

  /**
   * @param tx holds the contest alone
   * @param since the contest became final: a document of that state which is there stays the only one; null: any state
   */
  async write(
    tx: Tx,
    contest: Contest,
    issued: Pick<ResultDocumentRow, 'hash' | 'content'>,
    actor: Actor,
    since: Date | null = null,
  ): Promise<ResultDocumentHead> {
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
