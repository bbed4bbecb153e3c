import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import type { Tx } from '../../platform/database/transactions.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { EntryRegistry, MergedEntries, type OnePerson } from '../entries/entries.public.js';
import { RenewStandings, type StandingChange } from '../standings/standings.public.js';
import { TeamChanges } from '../teams/teams.public.js';
import type { SamePersonMerge } from './same-person.entity.js';

/** Two entries of one team become one member, or are two again: the team follows, also where nobody has a score. */
@Injectable()
export class TeamsOfMerged {
  constructor(
    private readonly entries: EntryRegistry,
    private readonly changes: TeamChanges,
  ) {}

  async tell(tx: Tx, { id: contestId, current }: Contest, entryIds: readonly string[]): Promise<void> {
    const teamIds = [...new Set((await this.entries.byIds(tx, entryIds)).flatMap(({ teamId }) => teamId ?? []))];
    if (teamIds.length > 0) await this.changes.tell(tx, { contestId, document: current.document, teamIds });
  }
}

/** Changes which entries are one person's, with everything that follows from it, in the caller's transaction. */
@Injectable()
export class ChangeMerge {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly merged: MergedEntries,
    private readonly renew: RenewStandings,
    private readonly teams: TeamsOfMerged,
    private readonly audit: AuditLog,
  ) {}

  /** Whose entries these are; nobody does anything to them until the transaction ends. @throws contest-final */
  async hold(tx: Tx, contestId: string, entryIds: readonly string[]): Promise<OnePerson[]> {
    await this.contests.refuseWhenFinal(tx, contestId);
    return this.merged.holdAll(tx, entryIds);
  }

  /** @param merges false: takes apart what was merged */
  async run(tx: Tx, contest: Contest, merge: SamePersonMerge, merges: boolean, actor: Actor): Promise<void> {
    const { id: contestId, current } = contest;
    const { id, keptEntryId, mergedEntryId, reason } = merge;
    await this.merged.set(tx, mergedEntryId, merges ? keptEntryId : null);
    const of = { contestId, document: current.document };
    const changes = await this.renew.run(tx, of, [keptEntryId, mergedEntryId]);
    await this.teams.tell(tx, contest, [keptEntryId, mergedEntryId]);
    const entries = { contestId, keptEntryId, mergedEntryId, reason };
    await this.audit.record(tx, actor, {
      action: merges ? 'same-people.merge' : 'same-people.undo',
      subjectKind: 'same-person-merge',
      subjectId: id,
      before: { ...entries, merged: !merges, standings: standingsOf(changes, 'before') },
      after: { ...entries, merged: merges, standings: standingsOf(changes, 'after') },
    });
  }
}

function standingsOf(changes: readonly StandingChange[], when: 'before' | 'after') {
  return changes.map((change) => ({
    entryId: change.entryId,
    score: change[when] && change[when].score / 100,
    attempts: change[when]?.attempts ?? 0,
  }));
}
