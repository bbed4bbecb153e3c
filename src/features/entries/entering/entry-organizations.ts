import { Injectable } from '@nestjs/common';
import { type Reading, Transactions } from '../../../platform/database/transactions.js';
import type { Fault } from '../../../platform/http/refusal.js';
import { said, type Said } from '../../../platform/http/said.js';
import { ContestOrganizations } from '../../contest-organizations/contest-organizations.public.js';
import type { Contest } from '../../contests/contests.public.js';
import { idsOfPath, type Organization, OrganizationDirectory } from '../../organizations/organizations.public.js';
import type { Applicant } from './applicant.js';
import { chooseDivision } from './choose-division.js';
import { CodeTries } from './code-tries.js';
import type { EnterContestBody, NamedOrganization } from '../entries.wire.js';

/** For whom somebody wants to enter, and in which division they are thereby, or by their choice. */
export interface ChosenGroups extends ChosenOrganization {
  readonly division: string | null;
}

interface ChosenOrganization {
  readonly organization: Organization | null;
  readonly faults: readonly Fault[];
}

type Given = Pick<EnterContestBody, 'code' | 'organizationId' | 'organizationCode' | 'division'>;

type Divisions = Contest['current']['document']['registration']['divisions'];

export const UNKNOWN_ORGANIZATION = said(
  '没有找到这个单位，请重新查找后再选。',
  'There is no such organization; please search for it again.',
);
const UNKNOWN_CODE = said(
  '没有哪个单位用这个报名码。请照着单位发给您的报名码重新填写。',
  'No organization has this code. Please type the code that your organization gave you once more.',
);

const MISSING = said('请选择您所在的单位。', 'Please choose your organization.');

/** Decides for which organization, and in which division, a person enters. */
@Injectable()
export class EntryOrganizations {
  constructor(
    private readonly transactions: Transactions,
    private readonly directory: OrganizationDirectory,
    private readonly approvals: ContestOrganizations,
    private readonly tries: CodeTries,
  ) {}

  /**
   * What is asked for is there, exists, fits together, and may take part.
   *
   * @throws too-many-wrong-codes
   */
  async choose(contest: Contest, applicant: Applicant, given: Given): Promise<ChosenGroups> {
    const { organization, faults } = await this.chooseOrganization(contest, applicant, given);
    const { divisions } = contest.current.document.registration;
    // Where the organization isn't right yet, the division that it decides can't be said.
    if (faults.length > 0 && divisions?.some(({ organizations }) => organizations))
      return { organization, division: null, faults };
    const codes = await this.codesOf(this.transactions.committed, divisions, organization);
    const chosen = chooseDivision(divisions, codes, given.division);
    return { organization, division: chosen.division, faults: [...faults, ...chosen.faults] };
  }

  /** Of the codes that divisions name those of the organization and of the ones above it, from the top down. */
  async codesOf(reading: Reading, divisions: Divisions, organization: Organization | null): Promise<string[]> {
    const codes = (divisions ?? []).flatMap(({ organizations = [] }) => organizations);
    if (!organization || codes.length === 0) return [];
    const named = await this.directory.byCodes(reading, codes);
    return idsOfPath(organization).flatMap((id) => codes.filter((code) => named.get(code)?.id === id));
  }

  private async chooseOrganization(contest: Contest, applicant: Applicant, given: Given): Promise<ChosenOrganization> {
    const { organization: asked = 'none', mode } = contest.current.document.registration;
    if (asked === 'none') return { organization: null, faults: unusedFaults(given) };
    const byId = given.organizationId === undefined ? undefined : await this.byId(given.organizationId);
    const byCode = await this.typed(contest, applicant, given.organizationCode);
    const admitting = mode === 'code' && given.code !== undefined ? await this.byCode(given.code) : null;
    if (byId === null) return faulty('/organizationId', UNKNOWN_ORGANIZATION);
    if (byCode === null) return faulty('/organizationCode', UNKNOWN_CODE);
    const organization = byId ?? byCode ?? admitting;
    if (!organization) return asked === 'required' ? faulty('/organizationId', MISSING) : nothing();
    for (const other of [byCode, admitting])
      if (other && !isWithin(organization, other)) return faulty('/organizationId', elsewhere(other.name));
    if (await this.isAdmitted(contest, organization)) return { organization, faults: [] };
    return faulty(byId ? '/organizationId' : '/organizationCode', notApproved(organization.name));
  }

  /** Whether this is the code of an organization for which one may enter. */
  async isCodeOfOne(contest: Contest, typed: string): Promise<boolean> {
    if ((contest.current.document.registration.organization ?? 'none') === 'none') return false;
    const organization = await this.byCode(typed);
    return organization !== null && this.isAdmitted(contest, organization);
  }

  /** Whether what was given names an organization, and another one than this. */
  async isAnother(
    contest: Contest,
    applicant: Applicant,
    given: Given,
    organizationId: string | null,
  ): Promise<boolean> {
    const chosen = given.organizationId === undefined ? undefined : await this.byId(given.organizationId);
    const typed = await this.typed(contest, applicant, given.organizationCode);
    return [chosen, typed].some((named) => named !== undefined && named?.id !== organizationId);
  }

  /** By id, with the names of those above. */
  async named(reading: Reading, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, NamedOrganization>> {
    const paths = await this.directory.pathsOf(
      reading,
      ids.filter((id) => id !== null),
    );
    return new Map(
      [...paths].map(([id, path]) => [id, { id, name: path.at(-1)?.name ?? '', path: path.map(({ name }) => name) }]),
    );
  }

  private async isAdmitted(contest: Contest, { id }: Organization): Promise<boolean> {
    if (!contest.current.document.registration.approvedOnly) return true;
    return this.approvals.isApproved(this.transactions.committed, contest.id, id);
  }

  /** By a code that somebody typed; null: there is none with it; undefined: no code was typed. */
  private async typed(
    contest: Contest,
    applicant: Applicant,
    code: string | undefined,
  ): Promise<Organization | null | undefined> {
    if (code === undefined) return undefined;
    if (code.trim() === '') return null;
    return this.tries.watch(contest, applicant, () => this.byCode(code));
  }

  private byId(id: string): Promise<Organization | null> {
    return this.directory.standing(this.transactions.committed, id);
  }

  private byCode(code: string): Promise<Organization | null> {
    return this.directory.byCode(this.transactions.committed, code);
  }
}

function nothing(): ChosenOrganization {
  return { organization: null, faults: [] };
}

function faulty(pointer: string, detail: Said): ChosenOrganization {
  return { organization: null, faults: [{ pointer, detail }] };
}

/** A contest in which nobody enters for an organization must not look as if somebody did. */
function unusedFaults(given: Given): Fault[] {
  return (['organizationId', 'organizationCode'] as const)
    .filter((name) => given[name] !== undefined)
    .map((name) => ({
      pointer: `/${name}`,
      detail: said(
        '这场竞赛不按单位报名，请不要填写。',
        'Nobody enters this contest for an organization; please leave this out.',
      ),
    }));
}

function isWithin(organization: Organization, other: Organization): boolean {
  return idsOfPath(organization).includes(other.id);
}

function elsewhere(name: string): Said {
  return said(
    `您填的报名码是“${name}”的，但您选的单位不属于它。请重新选择单位；如果没有选错，请照着本单位发给您的报名码重新填写。`,
    `The code is that of “${name}”, but the organization that you chose does not belong to it. Please choose again; if it is right, type the code that your own organization gave you.`,
  );
}

function notApproved(name: string): Said {
  return said(
    `“${name}”还没有获准参加这场竞赛，不能选它报名。请选择其他单位，或联系主办方。`,
    `“${name}” is not approved for this contest, so nobody can enter for it. Please choose another one, or ask the organizer.`,
  );
}
