import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ListedPerson, WantedPerson } from './judge-rows.js';
import { type KnownPerson, planRoster } from './plan-roster.js';

/** `甲 o=A n=1 p=138`: a person with organization, employee number and phone number, as far as they are written. */
const person = (written: string): ListedPerson => {
  const [name = '', ...rest] = written.split(' ');
  const given = new Map(rest.map((one) => one.split('=') as [string, string]));
  const [organizationId, employeeNumber, phone] = ['o', 'n', 'p'].map((key) => given.get(key) ?? null);
  return {
    name,
    organizationId: organizationId ?? null,
    employeeNumber: employeeNumber ?? null,
    phone: phone ?? null,
    division: null,
    teamName: null,
  };
};
const known = (written: string, index: number): KnownPerson => ({
  ...person(written),
  id: `known-${index}`,
  accountId: null,
  teamKey: null,
  removedAt: null,
});
const wanted = (written: string, index: number): WantedPerson => ({ ...person(written), row: index + 2 });

const outcome = (roster: readonly string[], file: readonly string[]): string => {
  const { created, changed, unchanged, faults } = planRoster(roster.map(known), file.map(wanted));
  return `${created.length} new ${changed.length} changed ${unchanged} same ${faults.length} faults`;
};

describe('an import of a roster', () => {
  it.each([
    ['somebody new', [], ['甲 o=A n=1'], '1 new 0 changed 0 same 0 faults'],
    ['the same again', ['甲 o=A n=1'], ['甲 o=A n=1'], '0 new 0 changed 1 same 0 faults'],
    ['another name under one employee number', ['甲 o=A n=1'], ['乙 o=A n=1'], '0 new 1 changed 0 same 0 faults'],
    ['one employee number in two organizations', ['甲 o=A n=1'], ['乙 o=B n=1'], '1 new 0 changed 0 same 0 faults'],
    [
      'the number is known only now: found by phone',
      ['甲 o=A p=138'],
      ['甲 o=A n=1 p=138'],
      '0 new 1 changed 0 same 0 faults',
    ],
    ['found by name and organization', ['甲 o=A'], ['甲 o=A n=1 p=138'], '0 new 1 changed 0 same 0 faults'],
    ['two people of one name', ['甲 o=A n=1'], ['甲 o=A n=2'], '1 new 0 changed 0 same 0 faults'],
    ['a phone number written otherwise', ['甲 p=138-00'], ['甲 p=13800'], '0 new 1 changed 0 same 0 faults'],
    ['twice in one file', [], ['甲 o=A n=1', '乙 o=A n=1'], '1 new 0 changed 0 same 1 faults'],
    [
      'two rows for one who is there',
      ['甲 o=A n=1 p=138'],
      ['甲 o=A n=1', '丙 p=138'],
      '0 new 1 changed 0 same 1 faults',
    ],
  ])('%s', (_case, roster, file, expected) => {
    expect(outcome(roster, file)).toBe(expected);
  });

  it('never doubles: what was imported without a fault is unchanged the next time', () => {
    const part = (values: readonly string[]) => fc.constantFrom(null, ...values);
    const someone = fc.record({
      name: fc.constantFrom('甲', '乙', '丙'),
      organizationId: part(['A', 'B']),
      employeeNumber: part(['1', '2']),
      phone: part(['138', '139']),
      division: fc.constant(null),
      teamName: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 8 }), (people) => {
        const file = people.map((one, index) => ({ ...one, row: index + 2 }));
        const first = planRoster([], file);
        fc.pre(first.faults.length === 0);
        const roster = first.created.map((one, index) => ({
          ...one,
          id: `${index}`,
          removedAt: null,
          accountId: null,
          teamKey: null,
        }));
        const again = planRoster(roster, file);
        expect([again.created, again.changed, again.unchanged]).toEqual([[], [], file.length]);
      }),
    );
  });
});
