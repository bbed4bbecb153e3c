/** From least to most: each may do what those before it may. */
export const ROLES = ['contestant', 'viewer', 'organizer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export function mayActAs(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
