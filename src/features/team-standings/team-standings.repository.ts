import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { TeamStandingRow } from './team-standing.entity.js';

@Injectable()
export class TeamStandingsRepository {
  find(reading: Reading, teamId: string): Promise<TeamStandingRow | null> {
    return reading.manager.findOneBy(TeamStandingRow, { teamId });
  }

  byTeams(reading: Reading, teamIds: readonly string[]): Promise<TeamStandingRow[]> {
    return reading.manager.findBy(TeamStandingRow, { teamId: In([...teamIds]) });
  }

  inContest(reading: Reading, contestId: string): Promise<TeamStandingRow[]> {
    return reading.manager.find(TeamStandingRow, { where: { contestId }, order: { teamId: 'ASC' } });
  }

  async store(tx: Tx, standings: readonly TeamStandingRow[]): Promise<void> {
    if (standings.length > 0) await tx.manager.upsert(TeamStandingRow, [...standings], ['teamId']);
  }

  async remove(tx: Tx, teamIds: readonly string[]): Promise<void> {
    if (teamIds.length > 0) await tx.manager.delete(TeamStandingRow, { teamId: In([...teamIds]) });
  }
}
