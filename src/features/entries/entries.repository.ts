import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { held } from '../../platform/database/held-rows.js';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { EntryFieldValue } from './entry-field-value.entity.js';
import { type EntrySearch, narrowTo } from './entry-search.repository.js';
import { EntryRow } from './entry.entity.js';

/** SQLite takes 32,766 parameters in one statement and PostgreSQL 65,535; lists of ids go in pieces well below. */
const IDS_AT_ONCE = 5000;

@Injectable()
export class EntriesRepository {
  findOwn(reading: Reading, contestId: string, accountId: string): Promise<EntryRow | null> {
    return reading.manager.findOneBy(EntryRow, { contestId, accountId });
  }

  async byIds(reading: Reading, ids: readonly string[]): Promise<EntryRow[]> {
    const found: EntryRow[] = [];
    for (let from = 0; from < ids.length; from += IDS_AT_ONCE)
      found.push(...(await reading.manager.findBy(EntryRow, { id: In(ids.slice(from, from + IDS_AT_ONCE)) })));
    return found;
  }

  /** Which of these accounts have entered the contest. */
  async accountsIn(reading: Reading, contestId: string, accountIds: readonly string[]): Promise<Set<string>> {
    if (accountIds.length === 0) return new Set();
    const found = await reading.manager.findBy(EntryRow, { contestId, accountId: In([...accountIds]) });
    return new Set(found.map(({ accountId }) => accountId));
  }

  /** By entry. */
  async names(reading: Reading, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await reading.manager
      .createQueryBuilder(EntryRow, 'entry')
      .select('entry.id', 'id')
      .addSelect('entry.name', 'name')
      .where({ id: In([...ids]) })
      .getRawMany<{ id: string; name: string }>();
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** The newest first. */
  ofAccount(reading: Reading, accountId: string): Promise<EntryRow[]> {
    return reading.manager.find(EntryRow, { where: { accountId }, order: { enteredAt: 'DESC', id: 'DESC' } });
  }

  inContest(reading: Reading, contestId: string): Promise<EntryRow[]> {
    return reading.manager.find(EntryRow, { where: { contestId }, order: { enteredAt: 'ASC', id: 'ASC' } });
  }

  async counts(reading: Reading, contestIds: readonly string[]): Promise<Map<string, number>> {
    if (contestIds.length === 0) return new Map();
    const rows = await reading.manager
      .createQueryBuilder(EntryRow, 'entry')
      .select('entry.contestId', 'contestId')
      .addSelect('COUNT(*)', 'count')
      .where({ contestId: In([...contestIds]) })
      .groupBy('entry.contestId')
      .getRawMany<{ contestId: string; count: string | number }>();
    return new Map(rows.map(({ contestId, count }) => [contestId, Number(count)]));
  }

  /** How many entries a contest has, how many of them are merged, and how often they were changed by whose they are. */
  async tally(reading: Reading, contestId: string): Promise<[entries: number, merged: number, changes: number]> {
    const row = await reading.manager
      .createQueryBuilder(EntryRow, 'entry')
      .select('COUNT(*)', 'entries')
      .addSelect('COUNT(entry.mergedIntoId)', 'merged')
      .addSelect('SUM(entry.changesMade)', 'changes')
      .where({ contestId })
      .getRawOne<Record<'entries' | 'merged' | 'changes', string | number | null>>();
    return [Number(row?.entries), Number(row?.merged), Number(row?.changes)];
  }

  /** Those whose attempts count for one of these. */
  mergedInto(reading: Reading, ids: readonly string[]): Promise<EntryRow[]> {
    return reading.manager.find(EntryRow, { where: { mergedIntoId: In([...ids]) }, order: { id: 'ASC' } });
  }

  /**
   * The entries as they stand, held until the transaction ends. In one order for everybody, so that two who hold some of the
   * same can't wait for each other: merged ones first, since the entries that they count for come after them.
   */
  hold(tx: Tx, ids: readonly string[]): Promise<EntryRow[]> {
    const entries = tx.manager.createQueryBuilder(EntryRow, 'entry').where({ id: In([...ids]) });
    return held(tx, inOneOrder(entries)).getMany();
  }

  /** Of these entries those that count for another one, held. */
  holdMerged(tx: Tx, ids: readonly string[]): Promise<EntryRow[]> {
    const entries = tx.manager.createQueryBuilder(EntryRow, 'entry').where({ id: In([...ids]) });
    return held(tx, inOneOrder(entries.andWhere('entry.mergedIntoId IS NOT NULL'))).getMany();
  }

  /** The condition is written as that of the index is: SQLite reads all entries for `NOT(… IS NULL)`, as `Not` says it. */
  mergedInContest(reading: Reading, contestId: string): Promise<EntryRow[]> {
    return reading.manager
      .createQueryBuilder(EntryRow, 'entry')
      .where({ contestId })
      .andWhere('entry.mergedIntoId IS NOT NULL')
      .getMany();
  }

  async setDisqualified(tx: Tx, id: string, disqualifiedAt: Date | null): Promise<void> {
    await tx.manager.update(EntryRow, { id }, { disqualifiedAt });
  }

  /**
   * Those of whom something that is known contains a text: name, login, an entered field (also as it is compared), or one of
   * these accounts; all without one; in the order in which they entered; and how many there are.
   */
  page(
    reading: Reading,
    contestId: string,
    search: EntrySearch,
    { from, limit }: { readonly from: number; readonly limit: number },
  ): Promise<[EntryRow[], number]> {
    const query = reading.manager.createQueryBuilder(EntryRow, 'entry').where({ contestId });
    narrowTo(query, contestId, search);
    return query.orderBy({ 'entry.enteredAt': 'ASC', 'entry.id': 'ASC' }).offset(from).limit(limit).getManyAndCount();
  }

  async setMergedInto(tx: Tx, id: string, mergedIntoId: string | null): Promise<void> {
    await tx.manager.update(EntryRow, { id }, { mergedIntoId });
  }

  async lock(tx: Tx, entryId: string): Promise<void> {
    const entry = tx.manager.createQueryBuilder(EntryRow, 'entry').select('entry.id').where({ id: entryId });
    await held(tx, entry).getOne();
  }

  /** The person's entry as it stands afterwards: this one, or the one that they had already. */
  async insertOrFind(tx: Tx, entry: EntryRow): Promise<EntryRow> {
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(EntryRow)
      .values(entry)
      .orIgnore()
      .updateEntity(false)
      .execute();
    const standing = await this.findOwn(tx, entry.contestId, entry.accountId);
    if (!standing) throw new Error(`entry of ${entry.accountId} in ${entry.contestId} is neither new nor there`);
    return standing;
  }

  /** In the order in which they entered. */
  ofTeams(reading: Reading, teamIds: readonly string[]): Promise<EntryRow[]> {
    return reading.manager.find(EntryRow, {
      where: { teamId: In([...teamIds]) },
      order: { enteredAt: 'ASC', id: 'ASC' },
    });
  }

  async setTeam(tx: Tx, id: string, teamId: string | null): Promise<void> {
    await tx.manager.update(EntryRow, { id }, { teamId });
  }

  async setGroups(tx: Tx, id: string, groups: Pick<EntryRow, 'organizationId' | 'division'>): Promise<void> {
    await tx.manager.update(EntryRow, { id }, groups);
  }

  /** False when the person has used up all changes. */
  async change(tx: Tx, entry: Pick<EntryRow, 'id' | 'fields'>, allowed: number): Promise<boolean> {
    const { affected } = await tx.manager
      .createQueryBuilder()
      .update(EntryRow)
      .set({ fields: entry.fields, changesMade: () => 'changes_made + 1' })
      .where('id = :id AND changes_made < :allowed', { id: entry.id, allowed })
      .execute();
    return affected === 1;
  }

  /** The ids of all organizations that anybody in the contest entered for. */
  async organizationsOf({ manager }: Reading, contestId: string): Promise<string[]> {
    const rows = await manager
      .createQueryBuilder(EntryRow, 'entry')
      .select('DISTINCT entry.organizationId', 'id')
      .where('entry.contestId = :contestId AND entry.organizationId IS NOT NULL', { contestId })
      .getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }

  /** The contests in which somebody competes for the organization. */
  async contestsOfOrganization({ manager }: Reading, organizationId: string): Promise<string[]> {
    const rows = await manager
      .createQueryBuilder(EntryRow, 'entry')
      .select('DISTINCT entry.contestId', 'id')
      .where({ organizationId })
      .getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }

  /** Whoever competes for one organization in these contests competes for another; answers the entries. */
  async moveOrganization(tx: Tx, contestIds: readonly string[], from: string, into: string): Promise<string[]> {
    const where = { contestId: In([...contestIds]), organizationId: from };
    const going = tx.manager.createQueryBuilder(EntryRow, 'entry').select('entry.id').where(where);
    const rows = await held(tx, inOneOrder(going)).getMany();
    await tx.manager.update(EntryRow, where, { organizationId: into });
    return rows.map(({ id }) => id);
  }

  /** Of these entries, those that still compete for `into` in these contests compete for `from` again. */
  async giveBackOrganization(
    tx: Tx,
    { ids, contestIds }: { readonly ids: readonly string[]; readonly contestIds: readonly string[] },
    from: string,
    into: string,
  ): Promise<void> {
    const contestId = In([...contestIds]);
    for (let at = 0; at < ids.length; at += IDS_AT_ONCE)
      await tx.manager.update(
        EntryRow,
        { id: In(ids.slice(at, at + IDS_AT_ONCE)), contestId, organizationId: into },
        { organizationId: from },
      );
  }

  /**
   * Takes values for an entry, in place of those that it had, and answers the fields whose value another entry of the
   * contest has. Two who ask for the same value at once: the second waits for the first and then doesn't get it.
   */
  async takeValues(
    tx: Tx,
    entry: Pick<EntryRow, 'id' | 'contestId'>,
    values: ReadonlyMap<string, string>,
  ): Promise<string[]> {
    await tx.manager.delete(EntryFieldValue, { entryId: entry.id });
    // Everyone takes fields in the same order, so that two who want two values of each other's don't wait in a circle.
    const wanted = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [field, value] of wanted)
      await tx.manager
        .createQueryBuilder()
        .insert()
        .into(EntryFieldValue)
        .values({ entryId: entry.id, contestId: entry.contestId, field, value })
        .orIgnore()
        .updateEntity(false)
        .execute();
    const taken = await tx.manager.findBy(EntryFieldValue, { entryId: entry.id });
    const got = new Set(taken.map(({ field }) => field));
    return wanted.map(([field]) => field).filter((field) => !got.has(field));
  }
}

/** The order in which everybody holds entries. */
function inOneOrder(entries: SelectQueryBuilder<EntryRow>): SelectQueryBuilder<EntryRow> {
  return entries.orderBy('entry.mergedIntoId', 'ASC', 'NULLS LAST').addOrderBy('entry.id');
}
