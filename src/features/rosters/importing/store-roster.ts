import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../../platform/audit/audit-log.js';
import type { Tx } from '../../../platform/database/transactions.js';
import type { RosterPlan } from '../file/plan-roster.js';
import type { Contest } from '../../contests/contests.public.js';
import { RosterMaking } from './roster-making.js';
import type { RosterPerson } from '../roster-person.entity.js';
import { RosterChanges } from '../roster-changes.js';
import { RostersRepository } from '../rosters.repository.js';

/** How many people's changes the log names; it counts the others. */
const MOST_LOGGED = 1000;

export interface ImportAct {
  readonly file: string;
  readonly actor: Actor;
}

/** Writes what an import changes. */
@Injectable()
export class StoreRoster {
  constructor(
    private readonly rosters: RostersRepository,
    private readonly making: RosterMaking,
    private readonly changes: RosterChanges,
    private readonly auditLog: AuditLog,
  ) {}

  *pieces(contest: Contest, plan: RosterPlan, size: number): Iterable<(tx: Tx) => Promise<void>> {
    for (let from = 0; from < plan.created.length; from += size) {
      const people: RosterPerson[] = plan.created
        .slice(from, from + size)
        .map((one) => this.making.make(contest.id, one));
      yield async (tx) => {
        await this.rosters.insert(tx, people);
        await this.changes.tell(tx, { contest, teamKeys: teamsOf(people) });
      };
    }
    for (let from = 0; from < plan.changed.length; from += size) {
      const some = plan.changed.slice(from, from + size);
      yield async (tx) => {
        const changed = some.map(({ known, wanted }) => ({ known, now: this.making.changed(wanted) }));
        for (const { known, now } of changed) await this.rosters.change(tx, known.id, now);
        const teamKeys = teamsOf(changed.flatMap(({ known, now }) => [known, now]));
        await this.changes.tell(tx, { contest, teamKeys });
      };
    }
  }

  async remove(tx: Tx, contest: Contest, person: RosterPerson): Promise<void> {
    await this.rosters.change(tx, person.id, this.making.removed());
    await this.changes.tell(tx, { contest, teamKeys: teamsOf([person]) });
  }

  async audit(tx: Tx, contestId: string, plan: RosterPlan, { file, actor }: ImportAct): Promise<void> {
    await this.auditLog.record(tx, actor, {
      action: 'roster.import',
      subjectKind: 'contest',
      subjectId: contestId,
      before: { changed: plan.changed.slice(0, MOST_LOGGED).map(({ known }) => known) },
      after: {
        file,
        created: plan.created.length,
        unchanged: plan.unchanged,
        changed: plan.changed.slice(0, MOST_LOGGED).map(({ known, wanted }) => ({ id: known.id, ...wanted })),
        changedCount: plan.changed.length,
      },
    });
  }
}

function teamsOf(people: readonly Pick<RosterPerson, 'teamKey'>[]): string[] {
  return [...new Set(people.flatMap(({ teamKey }) => teamKey ?? []))];
}
