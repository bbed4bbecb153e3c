import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import { rosterChangedMeanwhile, rosterPersonNotFound } from './roster-refusals.js';
import { StoreRoster } from './importing/store-roster.js';
import { RostersRepository } from './rosters.repository.js';

/** Takes somebody off a roster: they can't come in by it any more. Who has entered already stays entered. */
@Injectable()
export class RemoveRosterPerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly rosters: RostersRepository,
    private readonly audit: AuditLog,
    private readonly store: StoreRoster,
  ) {}

  /** @throws contest-not-found, contest-final, roster-person-not-found, roster-changed-meanwhile */
  async run(slug: string, id: string, actor: Actor): Promise<void> {
    const contest = await this.contests.bySlug(slug, { drafts: true });
    await this.transactions.run(async (tx) => {
      await this.contests.refuseWhenFinal(tx, contest.id);
      const person = await this.rosters.byId(tx, contest.id, id);
      if (!person) throw rosterPersonNotFound();
      const revision = await this.rosters.revision(tx, contest.id);
      if (!(await this.rosters.proceed(tx, contest.id, revision))) throw rosterChangedMeanwhile();
      await this.store.remove(tx, contest, person);
      const { name, employeeNumber, phone, organizationId, division, teamName } = person;
      await this.audit.record(tx, actor, {
        action: 'roster.remove',
        subjectKind: 'roster-person',
        subjectId: id,
        before: { contestId: contest.id, name, employeeNumber, phone, organizationId, division, teamName },
        after: null,
      });
    });
  }
}
