import type { AttemptRecord } from '../attempts/attempts.public.js';
import type { Entry } from '../entries/entries.public.js';

/**
 * Attempts of all entries of a person as if they were of the one that the person stands with: numbered from 1 in the order
 * in which they were started, since each entry has counted for itself. Of a person with one entry they stay as they are.
 *
 * @param finished by entry, those of each entry by number
 */
export function asOnePersons(
  kept: Pick<Entry, 'id' | 'accountId'>,
  finished: readonly AttemptRecord[],
): AttemptRecord[] {
  if (finished.every(({ entryId }) => entryId === kept.id)) return [...finished];
  return [...finished]
    .sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime() || (a.id < b.id ? -1 : 1))
    .map((attempt, index) => ({ ...attempt, entryId: kept.id, accountId: kept.accountId, number: index + 1 }));
}
