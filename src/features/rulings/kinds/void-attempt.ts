import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/audit/audit-log.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { AttemptArchive, AttemptDecisions, attemptNotFound } from '../../attempts/attempts.public.js';
import { RenewStandings } from '../../standings/standings.public.js';
import { MakeRuling } from '../make-ruling.js';
import type { RulingRow } from '../ruling.entity.js';
import type { VoidAttemptBody } from '../rulings.wire.js';

/** Declares an attempt void: it counts for nothing, nor against the person's attempts. One that is open ends now. */
@Injectable()
export class VoidAttempt {
  constructor(
    private readonly transactions: Transactions,
    private readonly archive: AttemptArchive,
    private readonly attempts: AttemptDecisions,
    private readonly renewStandings: RenewStandings,
    private readonly making: MakeRuling,
  ) {}

  /**
   * Again: the ruling that stands.
   *
   * @throws contest-not-found · contest-final · attempt-not-found · invalid-request
   */
  async run(slug: string, { attemptId, reason }: VoidAttemptBody, actor: Actor): Promise<RulingRow> {
    const contest = await this.making.contests.bySlug(slug);
    const why = this.making.checked(reason);
    const attempt = await this.archive.find(this.transactions.committed, attemptId);
    if (attempt?.contestId !== contest.id) throw attemptNotFound();
    const grade = await this.attempts.gradingOf(attempt);
    const { entryId } = attempt;
    return this.transactions.run(async (tx) => {
      await this.making.contests.refuseWhenFinal(tx, contest.id);
      const held = await this.attempts.hold(tx, attemptId);
      if (!held) throw attemptNotFound();
      const standing = await this.making.rulings.standing(tx, { kind: 'voided-attempt', entryId, attemptId });
      if (standing) return standing;
      const ended = await this.attempts.declareVoid(tx, held, grade, this.making.now());
      await this.renewStandings.run(tx, { contestId: contest.id, document: contest.current.document }, [entryId]);
      const stateBefore = ended.state === 'expired' ? 'expired' : 'submitted';
      const about = { kind: 'voided-attempt', entryId, attemptId, stateBefore, reason: why } as const;
      return this.making.record(tx, contest, about, {
        actor,
        before: { attempt: attemptId, state: held.state, score: held.score },
        after: { attempt: attemptId, state: 'voided', score: ended.score },
      });
    });
  }
}
