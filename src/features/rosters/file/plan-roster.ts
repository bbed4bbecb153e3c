import type { Fault } from '../../../platform/http/refusal.js';
import { said } from '../../../platform/http/said.js';
import { sameValue } from '../../../platform/http/same-value.js';
import { employeeKey, nameKey, type PersonKey, phoneKey } from '../person-keys.js';
import type { ListedPerson, WantedPerson } from './judge-rows.js';
import { type RosterField, rowFault } from './roster-row.js';

/** Somebody who is on the roster already, or was. */
export interface KnownPerson extends ListedPerson {
  readonly id: string;
  /** Who came with the access code; null: nobody yet. */
  readonly accountId: string | null;
  /** `Team.nameKey` of the team. */
  readonly teamKey: string | null;
  readonly removedAt: Date | null;
}

export interface RosterPlan {
  readonly created: readonly WantedPerson[];
  readonly changed: readonly { readonly known: KnownPerson; readonly wanted: WantedPerson }[];
  readonly unchanged: number;
  /** People who stand in the file twice: nobody could say which row holds. */
  readonly faults: readonly Fault[];
  /** Rows that may be of somebody who is there already under other particulars. They keep nobody from importing. */
  readonly duplicates: readonly Fault[];
}

const FIELDS = ['name', 'employeeNumber', 'phone', 'organizationId', 'division', 'teamName'] as const;

/**
 * What an import does to a roster. A row is somebody's who is there already when the employee number is the same within the
 * organization, else when the phone number is, else when name and organization are, and what is known of both doesn't
 * contradict it: two people of one name and different employee numbers are two people.
 */
export function planRoster(known: readonly KnownPerson[], people: readonly WantedPerson[]): RosterPlan {
  const roster = new PeopleIndex(known);
  const file = new PeopleIndex<WantedPerson>([]);
  const rowOf = new Map<string, number>();
  const plan = { created: [] as WantedPerson[], changed: [] as RosterPlan['changed'][number][], unchanged: 0 };
  const faults: Fault[] = [];
  for (const wanted of people) {
    const standing = roster.find(wanted);
    const earlier = file.find(wanted)?.row ?? (standing && rowOf.get(standing.id));
    file.add(wanted);
    if (standing && earlier === undefined) rowOf.set(standing.id, wanted.row);
    if (earlier !== undefined) faults.push(twice(wanted.row, earlier));
    else if (!standing) plan.created.push(wanted);
    else if (standing.removedAt === null && FIELDS.every((field) => standing[field] === wanted[field]))
      plan.unchanged++;
    else plan.changed.push({ known: standing, wanted });
  }
  return { ...plan, faults, duplicates: likelyDuplicates(known, people, rowOf) };
}

class PeopleIndex<Person extends ListedPerson> {
  private readonly byEmployeeNumber = new Map<string, Person>();
  private readonly byPhone = new Map<string, Person>();
  private readonly byName = new Map<string, Person[]>();

  constructor(people: readonly Person[]) {
    for (const person of people) this.add(person);
  }

  add(person: Person): void {
    const [employee, phone, name] = [employeeKey(person), phoneKey(person), nameKey(person)];
    if (employee && !this.byEmployeeNumber.has(employee)) this.byEmployeeNumber.set(employee, person);
    if (phone && !this.byPhone.has(phone)) this.byPhone.set(phone, person);
    const named = this.byName.get(name);
    if (named) named.push(person);
    else this.byName.set(name, [person]);
  }

  find(person: ListedPerson): Person | undefined {
    const numbered = this.byEmployeeNumber.get(employeeKey(person) ?? '');
    if (numbered) return numbered;
    const called = this.byPhone.get(phoneKey(person) ?? '');
    if (called && agree(called.employeeNumber, person.employeeNumber)) return called;
    return this.byName
      .get(nameKey(person))
      ?.find((one) => agree(one.employeeNumber, person.employeeNumber) && agree(one.phone, person.phone));
  }
}

/** What isn't known contradicts nothing. */
function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || sameValue(one) === sameValue(other);
}

function twice(row: number, earlier: number): Fault {
  return rowFault(
    row,
    null,
    'person-twice',
    said(
      `与第 ${earlier} 行是同一个人（同一单位的同一工号，或同一手机号，或同一单位的同一姓名）。请只保留一行；确实是两个人的，请都写明工号。`,
      `This is the same person as in row ${earlier} (employee number within the organization, phone number, or name and organization). Please keep one row; if they are two people, write the employee numbers of both.`,
    ),
  );
}

/** Alike in something that two people rarely share. Employee numbers begin with 1 in every company, so the name counts, too. */
const DOUBTS: readonly [field: RosterField, key: PersonKey, zh: string, en: string][] = [
  ['phone', phoneKey, '手机号', 'phone number'],
  [
    'employeeNumber',
    ({ employeeNumber, name }) => employeeNumber && `${sameValue(employeeNumber)} ${sameValue(name)}`,
    '工号和姓名',
    'employee number and name',
  ],
  ['name', nameKey, '单位和姓名', 'organization and name'],
];

function likelyDuplicates(
  known: readonly KnownPerson[],
  people: readonly WantedPerson[],
  rowOf: ReadonlyMap<string, number>,
): Fault[] {
  const others = known.filter(({ id, removedAt }) => removedAt === null && !rowOf.has(id));
  return DOUBTS.flatMap(([field, key, zh, en]) => {
    const seen = new Map<string, WantedPerson | KnownPerson>();
    for (const person of others) note(seen, key(person), person);
    return people.flatMap((person) => {
      const first = note(seen, key(person), person);
      if (!first) return [];
      const who =
        'row' in first
          ? said(`第 ${first.row} 行`, `row ${first.row}`)
          : said('名册里已有的一人', 'somebody on the roster');
      const what = said(
        `${zh}与${who.zh}相同，可能是同一个人，请核对。`,
        `The ${en} is that of ${who.en}; it may be the same person. Please check.`,
      );
      return [rowFault(person.row, field, 'likely-duplicate', what)];
    });
  }).sort((a, b) => Number(a.members?.row) - Number(b.members?.row));
}

/** @returns who had it before */
function note<Person>(seen: Map<string, Person>, key: string | null, person: Person): Person | null {
  if (!key) return null;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, person);
  return first ?? null;
}
