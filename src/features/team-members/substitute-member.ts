import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import { invalidRequest } from '../../platform/http/platform-refusals.js';
import { said, type Said } from '../../platform/http/said.js';
import { checkLength } from '../../platform/http/text-length.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { type Entry, EntryRegistry } from '../entries/entries.public.js';
import { teamNotFound, TeamPlaces } from '../teams/teams.public.js';
import { type HeldTeam, HeldTeams } from './held-team.js';
import { noSuchMember } from './team-member-refusals.js';

export interface Substitution {
  /** Who leaves; absent: nobody, somebody is added. */
  readonly outEntryId?: string;
  /** Who comes; absent: nobody, somebody is taken out. */
  readonly inEntryId?: string;
  readonly reason: string;
}

const REASON = { least: 1, most: 500 };

/** Puts somebody new into the place of a member: only takes up and gives back places, at any time. */
@Injectable()
export class MemberPlaces {
  constructor(
    private readonly held: HeldTeams,
    private readonly places: TeamPlaces,
    private readonly entries: EntryRegistry,
  ) {}

  /** @returns the members before and after */
  async exchange(
    tx: Tx,
    contest: Contest,
    teamId: string,
    { outEntryId, inEntryId }: Substitution,
  ): Promise<{ before: HeldTeam; after: HeldTeam }> {
    const involved = await this.held.holdEntries(
      tx,
      [outEntryId, inEntryId].flatMap((id) => id ?? []),
    );
    const before = await this.held.hold(tx, teamId);
    if (before?.team.contestId !== contest.id) throw teamNotFound();
    if (outEntryId !== undefined && !before.members.some(({ id }) => id === outEntryId)) throw noSuchMember();
    const comes = inEntryId === undefined ? null : refuseUnfit(contest, involved.get(inEntryId));
    if (outEntryId !== undefined) await this.held.giveBack(tx, before, outEntryId);
    if (comes) {
      const { id: entryId, organizationId, division } = comes;
      await this.places.take(tx, contest, before.team, { entryId, organizationId, division });
      await this.entries.setTeam(tx, entryId, teamId);
    }
    const after = await this.held.settle(tx, before.team);
    await this.held.tell(tx, contest, [teamId]);
    return { before, after };
  }
}

/** An organizer substitutes a member, whatever has closed and whoever has competed, and says why. */
@Injectable()
export class SubstituteMember {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly places: MemberPlaces,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Who leaves keeps the own score, which counts for the team no longer.
   *
   * @throws contest-final, team-not-found, no-such-member, team-full, team-of-other-division
   */
  async run(slug: string, teamId: string, wanted: Substitution, actor: Actor): Promise<HeldTeam> {
    const contest = await this.contests.bySlug(slug);
    const reason = wanted.reason.trim();
    checkLength('/reason', reason, REASON);
    if (wanted.inEntryId === undefined && wanted.outEntryId === undefined)
      throw fault('/inEntryId', said('请写明换上谁、换下谁。', 'Say who comes and who leaves.'));
    return this.transactions.run(async (tx) => {
      await this.contests.refuseWhenFinal(tx, contest.id);
      const { before, after } = await this.places.exchange(tx, contest, teamId, wanted);
      await this.audit.record(tx, actor, {
        action: 'team.substitute',
        subjectKind: 'team',
        subjectId: teamId,
        before: written(before),
        after: { ...written(after), reason },
      });
      return after;
    });
  }
}

function written({ team: { name, captainEntryId }, members }: HeldTeam) {
  return { name, captainEntryId, members: members.map(({ id }) => id) };
}

function refuseUnfit(contest: Contest, entry: Entry | undefined): Entry {
  const pointer = '/inEntryId';
  if (entry?.contestId !== contest.id)
    throw fault(pointer, said('这场竞赛没有这个报名。', 'The contest has no such entry.'));
  if (entry.teamId !== null)
    throw fault(pointer, said('此人已经在一支代表队里，请先换下。', 'This person is in a team; take them out first.'));
  if (entry.mergedIntoId !== null)
    throw fault(
      pointer,
      said('此报名已并入同一人的另一个报名。', 'This entry was merged into another of the same person.'),
    );
  if (entry.disqualifiedAt !== null) throw fault(pointer, said('此人已被取消资格。', 'This person is disqualified.'));
  return entry;
}

function fault(pointer: string, detail: Said) {
  return invalidRequest([{ pointer, detail }]);
}
