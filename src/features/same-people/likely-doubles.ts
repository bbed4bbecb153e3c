import { employeeKey, type KnownOfPerson, nameKey, type PersonKey, phoneKey } from '../rosters/rosters.public.js';

/** What two entries of one person may have in common. */
export const LIKENESSES = ['phone', 'employeeNumber', 'nameAndOrganization'] as const;
export type Likeness = (typeof LIKENESSES)[number];

const KEYS: Record<Likeness, PersonKey> = {
  phone: phoneKey,
  employeeNumber: employeeKey,
  // A name alone says nothing.
  nameAndOrganization: (entry) => (entry.organizationId === null ? null : nameKey(entry)),
};

export interface ComparedEntry extends KnownOfPerson {
  readonly id: string;
  readonly mergedIntoId: string | null;
}

export interface LikelyDouble {
  /** The one that was entered first. */
  readonly one: string;
  readonly other: string;
  readonly alike: readonly Likeness[];
}

/**
 * Entries that may be one person's: the same phone number, the same employee number within an organization, or the same
 * name within one. Each is paired with the first one that it is like, so that n alike make n - 1 pairs. What was merged is
 * decided, and so is what was dismissed: whoever isn't the first one may still be the next.
 *
 * @param entries in the order in which they were entered
 */
export function likelyDoubles(
  entries: Iterable<ComparedEntry>,
  isDismissed: (one: string, other: string) => boolean,
): LikelyDouble[] {
  const earlier = new Map<string, string[]>();
  const pairs = new Map<string, { one: string; other: string; alike: Likeness[] }>();
  for (const entry of entries) {
    if (entry.mergedIntoId !== null) continue;
    for (const likeness of LIKENESSES) {
      const key = KEYS[likeness](entry);
      if (!key) continue;
      const alike = earlier.get(`${likeness} ${key}`) ?? [];
      earlier.set(`${likeness} ${key}`, alike);
      const one = alike.find((id) => !isDismissed(id, entry.id));
      alike.push(entry.id);
      if (!one) continue;
      const pair = pairs.get(`${one} ${entry.id}`) ?? { one, other: entry.id, alike: [] };
      pair.alike.push(likeness);
      pairs.set(`${one} ${entry.id}`, pair);
    }
  }
  return [...pairs.values()];
}
