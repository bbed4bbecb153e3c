import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import { invalidRequest } from '../../platform/http/platform-refusals.js';
import { said } from '../../platform/http/said.js';
import { checkLength } from '../../platform/http/text-length.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import {
  type Entry,
  EntryGroups,
  type Groups,
  unknownOrganization,
  type WantedGroups,
} from '../entries/entries.public.js';
import { RenewStandings } from '../standings/standings.public.js';
import { TeamChanges, TeamsRepository } from '../teams/teams.public.js';
import type { RegroupBody } from './entry-corrections.wire.js';
import { divisionOfTeam, memberOfOtherDivision } from './entry-correction-refusals.js';
import { type HeldEntrant, HeldEntrants } from './held-entrant.js';

const REASON = { least: 1, most: 500 };

/** One entry, and the groups that it gets. */
interface Regrouped {
  readonly entry: Entry;
  readonly groups: Groups;
}

/** Gives entries other groups, with everything that rests on them: standings, boards, figures, the team. */
@Injectable()
export class ChangeGroups {
  constructor(
    private readonly groups: EntryGroups,
    private readonly renew: RenewStandings,
    private readonly teams: TeamsRepository,
    private readonly teamChanges: TeamChanges,
  ) {}

  /** @throws invalid-request where there is no such organization */
  async wanted(tx: Tx, { organizationId, division }: RegroupBody): Promise<WantedGroups> {
    const ofDivision = division === undefined ? {} : { division };
    if (organizationId === undefined) return ofDivision;
    if (organizationId === null) return { organization: null, ...ofDivision };
    const organization = await this.groups.organization(tx, organizationId);
    if (!organization) throw invalidRequest([unknownOrganization()]);
    return { organization, ...ofDivision };
  }

  /** Who gets which groups: the person, and the others of the team, where the whole of it changes. */
  async plan(
    tx: Tx,
    contest: Contest,
    { entry, team, others }: HeldEntrant,
    wanted: WantedGroups,
    wholeTeam: boolean,
  ): Promise<Regrouped[]> {
    const { faults, ...groups } = await this.groups.settle(tx, contest, entry, wanted);
    if (faults.length > 0) throw invalidRequest(faults);
    const own = { entry, groups };
    if (!team || groups.division === team.division || others.length === 0) return [own];
    if (!wholeTeam) throw divisionOfTeam(team.name, team.division);
    const planned: Regrouped[] = [own];
    for (const other of others) {
      const division = groups.division === null ? {} : { division: groups.division };
      const { faults: why, ...theirs } = await this.groups.settle(tx, contest, other, division);
      if (why.length > 0) throw memberOfOtherDivision(other.name, why[0]?.detail.en ?? '');
      planned.push({ entry: other, groups: theirs });
    }
    return planned;
  }

  async carryOut(tx: Tx, contest: Contest, { entry, team }: HeldEntrant, planned: readonly Regrouped[]): Promise<void> {
    const of = { contestId: contest.id, document: contest.current.document };
    for (const { entry: one, groups } of planned) await this.groups.change(tx, one.id, groups);
    const own = planned.find((one) => one.entry.id === entry.id)?.groups;
    if (team && own) {
      const isCaptain = team.captainEntryId === entry.id;
      const { division, organizationId } = own;
      await this.teams.change(tx, team.id, { division, ...(isCaptain && { organizationId }) });
    }
    const ids = planned.map(({ entry: { id } }) => id);
    await this.renew.run(tx, of, ids, { regrouped: true });
    if (team) await this.teamChanges.tell(tx, { ...of, teamIds: [team.id] });
  }
}

/**
 * An organizer corrects for whom somebody competes, or in which division, whoever has competed and whatever has closed, and
 * says why. The rules for entering hold: what an organization decides about the division isn't chosen otherwise.
 */
@Injectable()
export class RegroupEntry {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly held: HeldEntrants,
    private readonly changing: ChangeGroups,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Of entries that are one person's it is the one that counts. What is so already stays as it is.
   *
   * @returns the entry as it stands afterwards
   * @throws contest-not-found, contest-final, entrant-not-found, invalid-request, division-of-team,
   *   member-of-other-division, team-changed-meanwhile
   */
  async run(
    slug: string,
    entryId: string,
    asked: RegroupBody,
    actor: Actor,
  ): Promise<{ contest: Contest; entry: Entry }> {
    const reason = asked.reason.trim();
    checkLength('/reason', reason, REASON);
    if (asked.organizationId === undefined && asked.division === undefined) throw invalidRequest([nothingAsked()]);
    const contest = await this.contests.bySlug(slug);
    return this.transactions.run(async (tx) => {
      await this.contests.refuseWhenFinal(tx, contest.id);
      const wanted = await this.changing.wanted(tx, asked);
      const { wholeTeam = false } = asked;
      const held = await this.held.hold(tx, contest, entryId, wholeTeam);
      const planned = await this.changing.plan(tx, contest, held, wanted, wholeTeam);
      const changed = planned.filter(({ entry, groups }) => !isDeepStrictEqual(groupsOf(entry), groups));
      if (changed.length === 0) return { contest, entry: held.entry };
      await this.changing.carryOut(tx, contest, held, planned);
      await this.audit.record(tx, actor, {
        action: 'entry.regroup',
        subjectKind: 'entry',
        subjectId: held.entry.id,
        before: { entries: changed.map(({ entry }) => ({ id: entry.id, ...groupsOf(entry) })) },
        after: { entries: changed.map(({ entry, groups }) => ({ id: entry.id, ...groups })), reason },
      });
      return { contest, entry: { ...held.entry, ...changed.find(({ entry }) => entry === held.entry)?.groups } };
    });
  }
}

function groupsOf({ organizationId, division }: Entry): Groups {
  return { organizationId, division };
}

function nothingAsked() {
  return {
    pointer: '/organizationId',
    detail: said('请写明改成哪个单位或哪个组别。', 'Say which organization or which division it is to be.'),
  };
}
