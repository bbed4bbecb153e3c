import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactions.js';
import type { Fault } from '../../../platform/http/refusal.js';
import { said } from '../../../platform/http/said.js';
import { ContestOrganizations } from '../../contest-organizations/contest-organizations.public.js';
import type { Contest } from '../../contests/contests.public.js';
import { type Organization, OrganizationDirectory } from '../../organizations/organizations.public.js';
import { chooseDivision } from './choose-division.js';
import { EntriesRepository } from '../entries.repository.js';
import { EntryOrganizations, UNKNOWN_ORGANIZATION } from './entry-organizations.js';
import type { Entry } from '../entry-registry.js';

/** For whom somebody competes, and in which division. */
export type Groups = Pick<Entry, 'organizationId' | 'division'>;

/** What an organizer wants of them; left out: as it is, as far as that goes with the rest. */
export interface WantedGroups {
  /** Null: nobody. */
  readonly organization?: Organization | null;
  readonly division?: string;
}

/** Groups of an entry that stands, as an organizer changes them. */
@Injectable()
export class EntryGroups {
  constructor(
    private readonly directory: OrganizationDirectory,
    private readonly approvals: ContestOrganizations,
    private readonly organizations: EntryOrganizations,
    private readonly entries: EntriesRepository,
  ) {}

  /**
   * The organization that holds for this one, which stays so until the transaction ends: before entries are held, as
   * whoever merges organizations does it. Undefined: there is none.
   */
  async organization(tx: Tx, id: string): Promise<Organization | undefined> {
    return (await this.directory.heldStanding(tx, id)) ?? undefined;
  }

  /** What the entry would have afterwards, by the contest's rules for entering; `faults` say what doesn't go. */
  async settle(
    tx: Tx,
    contest: Contest,
    standing: Groups,
    wanted: WantedGroups,
  ): Promise<Groups & { readonly faults: readonly Fault[] }> {
    const { divisions } = contest.current.document.registration;
    const organization = wanted.organization === undefined ? await this.own(tx, standing) : wanted.organization;
    const faults = wanted.organization === undefined ? [] : await this.faultsOf(tx, contest, wanted.organization);
    const organizationId = wanted.organization === undefined ? standing.organizationId : (organization?.id ?? null);
    const codes = await this.organizations.codesOf(tx, divisions, organization);
    const asked = chooseDivision(divisions, codes, wanted.division);
    // Whoever has chosen a division stays in it where the organization leaves the choice.
    const kept =
      asked.faults.length > 0 && wanted.division === undefined && standing.division !== null
        ? chooseDivision(divisions, codes, standing.division)
        : asked;
    const { division, faults: ofDivision } = kept.faults.length === 0 ? kept : asked;
    return { organizationId, division, faults: [...faults, ...ofDivision] };
  }

  /** The caller holds the entry. */
  async change(tx: Tx, entryId: string, { organizationId, division }: Groups): Promise<void> {
    await this.entries.setGroups(tx, entryId, { organizationId, division });
  }

  private async own(tx: Tx, { organizationId }: Groups): Promise<Organization | null> {
    return organizationId === null ? null : this.directory.standing(tx, organizationId);
  }

  private async faultsOf(tx: Tx, contest: Contest, organization: Organization | null): Promise<Fault[]> {
    const { organization: asked = 'none', approvedOnly } = contest.current.document.registration;
    const fault = (zh: string, en: string) => [{ pointer: '/organizationId', detail: said(zh, en) }];
    if (asked === 'none') return fault('这场竞赛不按单位报名。', 'Nobody enters this contest for an organization.');
    if (!organization)
      return asked === 'optional'
        ? []
        : fault(
            '这场竞赛必须代表一个单位，请选择。',
            'In this contest everybody is of an organization; please choose one.',
          );
    if (!approvedOnly || (await this.approvals.isApproved(tx, contest.id, organization.id))) return [];
    return fault(
      `“${organization.name}”还没有获准参加这场竞赛。请先批准它，再改。`,
      `“${organization.name}” is not approved for this contest. Please approve it first.`,
    );
  }
}

export function unknownOrganization(): Fault {
  return { pointer: '/organizationId', detail: UNKNOWN_ORGANIZATION };
}
