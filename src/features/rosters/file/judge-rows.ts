import { invisibleFaults } from '../../../platform/http/invisible-characters.js';
import type { Fault } from '../../../platform/http/refusal.js';
import { said, type Said } from '../../../platform/http/said.js';
import type { OrganizationLookup } from './organization-lookup.js';
import { headingOf, ROSTER_FIELDS, type RosterField, type RosterRow, rowFault } from './roster-row.js';

/** Somebody on a roster, as an organizer wants them to be. */
export interface ListedPerson {
  readonly name: string;
  readonly employeeNumber: string | null;
  readonly phone: string | null;
  readonly organizationId: string | null;
  readonly division: string | null;
  readonly teamName: string | null;
}

export interface WantedPerson extends ListedPerson {
  readonly row: number;
}

/** What the contest's document says about who takes part. */
export interface RosterTerms {
  /** Null: the contest has no divisions. */
  readonly divisions: readonly string[] | null;
  readonly organizationRequired: boolean;
  readonly teamRequired: boolean;
  /** Null: the contest has no teams. */
  readonly mostInTeam: number | null;
}

/** In characters. */
const LONGEST: Readonly<Record<RosterField, number>> = {
  name: 40,
  employeeNumber: 40,
  organization: 400,
  division: 60,
  phone: 20,
  team: 40,
};

const PHONE = /^\+?\d[\d -]{4,18}\d$/;

/** Judges each row of a roster's file by itself; a row with a fault makes nobody. */
export function judgeRows(
  rows: readonly RosterRow[],
  organizations: OrganizationLookup,
  terms: RosterTerms,
): { people: WantedPerson[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const people = rows.flatMap((row) => {
    const before = faults.length;
    const person = personOf(row, organizations, terms, faults);
    return faults.length === before ? [person] : [];
  });
  return { people, faults };
}

function personOf(
  row: RosterRow,
  organizations: OrganizationLookup,
  terms: RosterTerms,
  faults: Fault[],
): WantedPerson {
  const report = (field: RosterField, kind: string, zh: string, en: string) =>
    faults.push(rowFault(row.row, field, kind, said(zh, en)));
  for (const field of ROSTER_FIELDS) textFaults(row, field, faults);
  if (row.name === '') report('name', 'name-missing', '请填写姓名。', 'The name is missing.');
  if (row.phone !== '' && !PHONE.test(row.phone))
    report('phone', 'phone-malformed', `“${row.phone}”不像手机号。`, `“${row.phone}” is no phone number.`);
  if (row.organization === '' && terms.organizationRequired)
    report('organization', 'organization-missing', '请填写单位。', 'The organization is missing.');
  if (row.team === '' && terms.teamRequired) report('team', 'team-missing', '请填写代表队。', 'The team is missing.');
  if (row.division !== '' && !terms.divisions?.includes(row.division)) {
    const [zh, en] = divisionFault(row.division, terms.divisions);
    report('division', 'division-unknown', zh, en);
  }
  return {
    row: row.row,
    name: row.name,
    employeeNumber: row.employeeNumber || null,
    phone: row.phone || null,
    organizationId: organizationOf(row, organizations, faults),
    division: row.division || null,
    teamName: row.team || null,
  };
}

function textFaults(row: RosterRow, field: RosterField, faults: Fault[]): void {
  const text = row[field];
  for (const { detail } of invisibleFaults('', text)) faults.push(rowFault(row.row, field, 'invisible', detail));
  if ([...text].length > LONGEST[field])
    faults.push(
      rowFault(
        row.row,
        field,
        'too-long',
        said(
          `“${headingOf(field)}”最多 ${LONGEST[field]} 个字符。`,
          `“${headingOf(field)}” has ${LONGEST[field]} characters at most.`,
        ),
      ),
    );
}

function organizationOf(row: RosterRow, organizations: OrganizationLookup, faults: Fault[]): string | null {
  if (row.organization === '') return null;
  const found = organizations.find(row.organization);
  if (typeof found === 'object') return found.id;
  faults.push(rowFault(row.row, 'organization', `organization-${found}`, ORGANIZATION[found](row.organization)));
  return null;
}

const ORGANIZATION: Readonly<Record<'unknown' | 'ambiguous', (written: string) => Said>> = {
  unknown: (written) =>
    said(
      `没有名称或代码是“${written}”的单位。请核对，或先导入这个单位。`,
      `No organization has the name or the code “${written}”. Please check it, or import the organization first.`,
    ),
  ambiguous: (written) =>
    said(
      `叫“${written}”的单位不止一个。请改填单位代码，或带上级单位的名称，例如“上级单位/${written}”。`,
      `Several organizations are called “${written}”. Please write the code, or the path from one above it, such as “above/${written}”.`,
    ),
};

function divisionFault(written: string, divisions: readonly string[] | null): [zh: string, en: string] {
  if (!divisions) return ['这场竞赛不分组别，请清空这一列。', 'The contest has no divisions; please leave this empty.'];
  return [
    `竞赛没有“${written}”这个组别，只有：${divisions.join('、')}。`,
    `The contest has no division “${written}”, only: ${divisions.join(', ')}.`,
  ];
}
