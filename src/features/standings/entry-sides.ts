import { Injectable } from '@nestjs/common';
import type { Reading } from '../../platform/database/transactions.js';
import type { ContestDocument } from '../contests/contests.public.js';
import { type Entry, EntryRegistry } from '../entries/entries.public.js';
import { idsOfPath, OrganizationDirectory } from '../organizations/organizations.public.js';
import { type EntrySide, PLAIN_ENTRY } from './compute-standing.js';

type Terms = Pick<ContestDocument, 'registration'>;

/** Reads: what entries themselves say of their standings. */
@Injectable()
export class EntrySides {
  constructor(
    private readonly entries: EntryRegistry,
    private readonly organizations: OrganizationDirectory,
  ) {}

  async one(reading: Reading, document: Terms, entryId: string): Promise<EntrySide> {
    return (await this.of(reading, document, [entryId])).get(entryId) ?? PLAIN_ENTRY;
  }

  /** By entry. */
  async of(reading: Reading, document: Terms, entryIds: readonly string[]): Promise<Map<string, EntrySide>> {
    return this.ofEntries(reading, document, await this.entries.byIds(reading, entryIds));
  }

  async ofEntries(reading: Reading, document: Terms, entries: readonly Entry[]): Promise<Map<string, EntrySide>> {
    const excluded = await this.excludedAmong(reading, document, entries);
    return new Map(
      entries.map(({ id, division, organizationId, disqualifiedAt }) => {
        const isExcluded = organizationId !== null && excluded.has(organizationId);
        return [id, { division, barred: disqualifiedAt ? 'disqualified' : isExcluded ? 'excluded' : null }];
      }),
    );
  }

  /** Of the entries' organizations those that are excluded, or stand below one that is. */
  private async excludedAmong(
    reading: Reading,
    { registration: { excluded = [] } }: Terms,
    entries: readonly Entry[],
  ): Promise<ReadonlySet<string>> {
    if (excluded.length === 0) return new Set();
    const named = await this.organizations.byCodes(reading, excluded);
    const barred = new Set([...named.values()].map(({ id }) => id));
    const own = new Set(entries.flatMap(({ organizationId }) => organizationId ?? []));
    const organizations = await this.organizations.byIds(reading, [...own]);
    return new Set(
      organizations.flatMap((one) =>
        barred.has(one.mergedIntoId ?? one.id) || idsOfPath(one).some((id) => barred.has(id)) ? [one.id] : [],
      ),
    );
  }
}
