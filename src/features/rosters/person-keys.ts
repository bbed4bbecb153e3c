import { sameValue } from '../../platform/http/same-value.js';

/** What is known of somebody, on a roster or of an entry. */
export interface KnownOfPerson {
  readonly name: string;
  readonly phone: string | null;
  readonly employeeNumber: string | null;
  readonly organizationId: string | null;
}

/** Two people with one key may be one person. Null where nothing is known: nobody is like somebody by that. */
export type PersonKey = (person: KnownOfPerson) => string | null;

export const phoneKey: PersonKey = ({ phone }) => sameValue(phone ?? '') || null;

/** Every company counts from 1, so a number tells people apart within an organization only. */
export const employeeKey: PersonKey = ({ organizationId, employeeNumber }) =>
  employeeNumber && `${organizationId ?? ''} ${sameValue(employeeNumber ?? '')}`;

/** Within an organization, too; without one a name says little. */
export function nameKey({ organizationId, name }: KnownOfPerson): string {
  return `${organizationId ?? ''} ${sameValue(name)}`;
}
