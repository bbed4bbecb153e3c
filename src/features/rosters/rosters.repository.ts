import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { held } from '../../platform/database/held-rows.js';
import { insertRows } from '../../platform/database/insert-rows.js';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import type { KnownPerson } from './file/plan-roster.js';
import { Roster, RosterPerson } from './roster-person.entity.js';

/** SQLite takes 32,766 parameters in one statement and PostgreSQL 65,535; lists of ids go in pieces well below. */
const IDS_AT_ONCE = 5000;

/** What a list of a roster is narrowed to. */
export interface RosterFilter {
  /** Part of a name, an employee number or a phone number. */
  readonly search?: string | undefined;
  /** The id of the last one of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

@Injectable()
export class RostersRepository {
  async revision(reading: Reading, contestId: string): Promise<number> {
    return (await reading.manager.findOneBy(Roster, { contestId }))?.revision ?? 0;
  }

  /** False: the roster isn't the one any more that had this revision. Whoever changes it at the same time waits. */
  async proceed(tx: Tx, contestId: string, revision: number): Promise<boolean> {
    if (revision === 0)
      await tx.manager
        .createQueryBuilder()
        .insert()
        .into(Roster)
        .values({ contestId, revision: 0 })
        .orIgnore()
        .execute();
    const { affected } = await tx.manager.update(Roster, { contestId, revision }, { revision: revision + 1 });
    return affected === 1;
  }

  /** Everybody who is on the roster, or was. */
  known(reading: Reading, contestId: string): Promise<KnownPerson[]> {
    return reading.manager.find(RosterPerson, {
      select: {
        id: true,
        name: true,
        employeeNumber: true,
        phone: true,
        organizationId: true,
        division: true,
        teamName: true,
        teamKey: true,
        accountId: true,
        removedAt: true,
      },
      where: { contestId },
      order: { id: 'ASC' },
    });
  }

  insert(tx: Tx, people: readonly RosterPerson[]): Promise<void> {
    return insertRows(tx, RosterPerson, people);
  }

  async change(tx: Tx, id: string, changes: Partial<RosterPerson>): Promise<void> {
    await tx.manager.update(RosterPerson, { id }, changes);
  }

  byId(reading: Reading, contestId: string, id: string): Promise<RosterPerson | null> {
    return reading.manager.findOneBy(RosterPerson, { contestId, id, removedAt: IsNull() });
  }

  byCode(reading: Reading, contestId: string, accessCodeHash: string): Promise<RosterPerson | null> {
    return reading.manager.findOneBy(RosterPerson, { contestId, accessCodeHash, removedAt: IsNull() });
  }

  byAccount(reading: Reading, contestId: string, accountId: string): Promise<RosterPerson | null> {
    return reading.manager.findOneBy(RosterPerson, { contestId, accountId, removedAt: IsNull() });
  }

  byAccounts(reading: Reading, contestId: string, accountIds: readonly string[]): Promise<RosterPerson[]> {
    return reading.manager.findBy(RosterPerson, { contestId, accountId: In([...accountIds]) });
  }

  /** Who is on the roster for one of these teams, in the order of the roster; a few hundred teams at most. */
  ofTeams(reading: Reading, contestId: string, teamKeys: readonly string[]): Promise<RosterPerson[]> {
    return reading.manager.find(RosterPerson, {
      where: { contestId, teamKey: In([...teamKeys]), removedAt: IsNull() },
      order: { id: 'ASC' },
    });
  }

  /** Of a few hundred people at most, by id; also of those who are removed. */
  async names(reading: Reading, ids: readonly string[]): Promise<Map<string, string>> {
    const people = await reading.manager.find(RosterPerson, {
      select: { id: true, name: true },
      where: { id: In([...ids]) },
    });
    return new Map(people.map(({ id, name }) => [id, name]));
  }

  hold(tx: Tx, id: string): Promise<RosterPerson | null> {
    return held(tx, tx.manager.createQueryBuilder(RosterPerson, 'person').where({ id, removedAt: IsNull() })).getOne();
  }

  /** In the order of their ids, which is that of their rows. */
  async page(
    reading: Reading,
    contestId: string,
    filter: RosterFilter,
  ): Promise<{ total: number; people: RosterPerson[] }> {
    const query = reading.manager
      .createQueryBuilder(RosterPerson, 'person')
      .where('person.contestId = :contestId AND person.removedAt IS NULL', { contestId });
    if (filter.search)
      query.andWhere(
        `(LOWER(person.name) LIKE :part ESCAPE '\\' OR LOWER(person.employeeNumber) LIKE :part ESCAPE '\\' OR person.phone LIKE :part ESCAPE '\\')`,
        { part: `%${filter.search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%` },
      );
    const total = await query.getCount();
    if (filter.after) query.andWhere('person.id > :after', { after: filter.after });
    return { total, people: await query.orderBy('person.id', 'ASC').take(filter.limit).getMany() };
  }

  /** Counts in every roster that it changes, as any change does. @returns whose organization it was */
  async moveOrganization(tx: Tx, from: string, into: string): Promise<string[]> {
    const where = { organizationId: from };
    const people = await tx.manager.find(RosterPerson, { select: { id: true, contestId: true }, where });
    const contestIds = [...new Set(people.map(({ contestId }) => contestId))].sort();
    await tx.manager.increment(Roster, { contestId: In(contestIds) }, 'revision', 1);
    await tx.manager.update(RosterPerson, where, { organizationId: into });
    return people.map(({ id }) => id);
  }

  async giveBackOrganization(tx: Tx, ids: readonly string[], from: string, into: string): Promise<void> {
    for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
      const where = { id: In(ids.slice(at, at + IDS_AT_ONCE)), organizationId: into };
      const people = await tx.manager.find(RosterPerson, { select: { contestId: true }, where });
      const contestIds = [...new Set(people.map(({ contestId }) => contestId))].sort();
      await tx.manager.increment(Roster, { contestId: In(contestIds) }, 'revision', 1);
      await tx.manager.update(RosterPerson, where, { organizationId: from });
    }
  }
}
