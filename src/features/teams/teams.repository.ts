import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { held } from '../../platform/database/held-rows.js';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { Team } from './team.entity.js';

/** SQLite takes 32,766 parameters in one statement and PostgreSQL 65,535. */
const IDS_AT_ONCE = 5000;

@Injectable()
export class TeamsRepository {
  find(reading: Reading, id: string): Promise<Team | null> {
    return reading.manager.findOneBy(Team, { id });
  }

  byIds(reading: Reading, ids: readonly string[]): Promise<Team[]> {
    return reading.manager.findBy(Team, { id: In([...ids]) });
  }

  byCode(reading: Reading, contestId: string, code: string): Promise<Team | null> {
    return reading.manager.findOneBy(Team, { contestId, code });
  }

  byName(reading: Reading, contestId: string, nameKey: string): Promise<Team | null> {
    return reading.manager.findOneBy(Team, { contestId, nameKey });
  }

  /** Those that are founded, a thousand at most. */
  byNames(reading: Reading, contestId: string, nameKeys: readonly string[]): Promise<Team[]> {
    return reading.manager.findBy(Team, { contestId, nameKey: In([...nameKeys]) });
  }

  /** In the order of their founding, after the one given. */
  after(reading: Reading, contestId: string, id: string, limit: number): Promise<Team[]> {
    return reading.manager.find(Team, { where: { contestId, id: MoreThan(id) }, order: { id: 'ASC' }, take: limit });
  }

  ofOrganization(reading: Reading, organizationId: string): Promise<Team[]> {
    return reading.manager.find(Team, { where: { organizationId }, order: { id: 'ASC' } });
  }

  async changeOrganization(tx: Tx, ids: readonly string[], organizationId: string): Promise<void> {
    for (let at = 0; at < ids.length; at += IDS_AT_ONCE)
      await tx.manager.update(Team, { id: In(ids.slice(at, at + IDS_AT_ONCE)) }, { organizationId });
  }

  count(reading: Reading, contestId: string): Promise<number> {
    return reading.manager.countBy(Team, { contestId });
  }

  /** The teams as they stand, each held until the transaction ends, in one order for everybody. */
  hold(tx: Tx, ids: readonly string[]): Promise<Team[]> {
    const query = tx.manager
      .createQueryBuilder(Team, 'team')
      .where({ id: In([...ids]) })
      .orderBy('team.id');
    return held(tx, query).getMany();
  }

  /** The team of this name as it stands afterwards: this one, or the one that there was. */
  async insertOrFind(tx: Tx, team: Team): Promise<Team> {
    await tx.manager.createQueryBuilder().insert().into(Team).values(team).orIgnore().updateEntity(false).execute();
    const standing = await this.byName(tx, team.contestId, team.nameKey);
    if (!standing) throw new Error(`team ${team.nameKey} of ${team.contestId} is neither new nor there`);
    return standing;
  }

  /**
   * Takes one more place, for somebody who becomes captain where there is none; false: there is none left, or the team
   * is gone. Whoever asks for a place of the same team at the same time waits until this transaction ends.
   */
  async takePlace(tx: Tx, id: string, entryId: string, most: number): Promise<boolean> {
    const { affected } = await tx.manager
      .createQueryBuilder()
      .update(Team)
      .set({ members: () => 'members + 1', captainEntryId: () => 'COALESCE(captain_entry_id, :entryId)' })
      .where('id = :id AND members < :most', { id, most })
      .setParameter('entryId', entryId)
      .execute();
    return affected === 1;
  }

  async change(
    tx: Tx,
    id: string,
    changes: Partial<Pick<Team, 'captainEntryId' | 'members' | 'organizationId' | 'division'>>,
  ): Promise<void> {
    await tx.manager.update(Team, { id }, changes);
  }

  /** False when another team of the contest has the name. */
  async rename(tx: Tx, team: Team, name: string, nameKey: string): Promise<boolean> {
    const other = await this.byName(tx, team.contestId, nameKey);
    if (other && other.id !== team.id) return false;
    await tx.manager.update(Team, { id: team.id }, { name, nameKey });
    return true;
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(Team, { id });
  }
}
