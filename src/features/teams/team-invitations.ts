import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { WrongTries } from '../../platform/session/wrong-tries.js';
import type { Contest } from '../contests/contests.public.js';
import { comparableTeamCode } from './team-names.js';
import * as refusals from './team-refusals.js';
import type { Team } from './team.entity.js';
import { TeamsRepository } from './teams.repository.js';

/** Wide for an address: a whole company may sit behind one, and mistype. */
const TRIES = { perLogin: 10, perAddress: 300, within: 15 * 60 };

/** Finds the team that an invitation code leads to. Wrong codes are counted by account and contest, and by address. */
@Injectable()
export class TeamInvitations {
  private readonly wrongCodes = new WrongTries(TRIES, refusals.tooManyWrongTeamCodes);

  constructor(
    private readonly transactions: Transactions,
    private readonly teams: TeamsRepository,
  ) {}

  /** @throws team-code-wrong, too-many-wrong-team-codes */
  async find(contest: Contest, applicant: { id: string; address: string }, typed: string): Promise<Team> {
    const { committed } = this.transactions;
    const look = () => this.teams.byCode(committed, contest.id, comparableTeamCode(typed));
    const team = await this.wrongCodes.watch(`${applicant.id} ${contest.id}`, applicant.address, look);
    if (!team) throw refusals.teamCodeWrong();
    return team;
  }
}
