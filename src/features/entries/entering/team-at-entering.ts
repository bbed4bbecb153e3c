import { Injectable } from '@nestjs/common';
import { type Contest, hasTeams } from '../../contests/contests.public.js';
import { type Reading, Transactions, type Tx } from '../../../platform/database/transactions.js';
import type { Fault } from '../../../platform/http/refusal.js';
import { said } from '../../../platform/http/said.js';
import {
  comparableTeamCode,
  nameKey,
  type Newcomer,
  type Team,
  TeamChanges,
  TeamInvitations,
  teamNameFaults,
  TeamPlaces,
} from '../../teams/teams.public.js';
import type { Applicant } from './applicant.js';
import { EntriesRepository } from '../entries.repository.js';
import type { Entry } from '../entry-registry.js';

/** What somebody says of a team: the name of a new one, or the code of one that there is. */
export interface GivenTeam {
  readonly teamName?: string;
  readonly teamCode?: string;
}

/** Which team somebody wants to be in, or a roster lists them for; null: none. */
export type AskedTeam = { readonly name: string } | { readonly team: Team } | { readonly listed: string } | null;

/** Teams as they are founded and joined by entering. */
@Injectable()
export class TeamAtEntering {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntriesRepository,
    private readonly places: TeamPlaces,
    private readonly invitations: TeamInvitations,
    private readonly changes: TeamChanges,
  ) {}

  /**
   * What is asked for, before anything is written.
   *
   * @throws teams-closed, team-code-wrong, too-many-wrong-team-codes
   */
  async asked(contest: Contest, applicant: Applicant, given: GivenTeam): Promise<AskedTeam> {
    const { teamName, teamCode } = given;
    if (teamName === undefined && teamCode === undefined) return null;
    this.places.refuseWhenClosed(contest);
    if (teamCode !== undefined) return { team: await this.invitations.find(contest, applicant, teamCode) };
    return { name: teamName ?? '' };
  }

  /** The person's place in the team that was asked for, and the entry with it. */
  async join<Joining extends Entry>(tx: Tx, contest: Contest, entry: Joining, asked: AskedTeam): Promise<Joining> {
    if (!asked) return entry;
    const newcomer = { entryId: entry.id, organizationId: entry.organizationId, division: entry.division };
    const team = await this.teamFor(tx, contest, asked, newcomer);
    await this.entries.setTeam(tx, entry.id, team.id);
    await this.changes.tell(tx, { contestId: contest.id, document: contest.current.document, teamIds: [team.id] });
    return { ...entry, teamId: team.id };
  }

  private teamFor(tx: Tx, contest: Contest, asked: NonNullable<AskedTeam>, newcomer: Newcomer): Promise<Team> {
    if ('listed' in asked) return this.places.takeNamed(tx, contest, asked.listed, newcomer);
    if ('name' in asked) return this.places.found(tx, contest, asked.name, newcomer);
    return this.places.take(tx, contest, asked.team, newcomer);
  }

  /** Whether the entry is in the team that is asked for; also when none is. */
  async isIn(entry: Pick<Entry, 'teamId'>, { teamName, teamCode }: GivenTeam): Promise<boolean> {
    if (teamName === undefined && teamCode === undefined) return true;
    const team = await this.of(this.transactions.committed, entry);
    if (!team) return false;
    return teamCode !== undefined
      ? team.code === comparableTeamCode(teamCode)
      : team.nameKey === nameKey(teamName ?? '');
  }

  of(reading: Reading, { teamId }: Pick<Entry, 'teamId'>): Promise<Team | null> {
    return teamId === null ? Promise.resolve(null) : this.places.team(reading, teamId);
  }
}

/** What is wrong with what was said of a team, whatever teams there are. */
export function givenTeamFaults({ current: { document } }: Contest, given: GivenTeam): Fault[] {
  const { teamName, teamCode } = given;
  if (!hasTeams(document))
    return (['teamName', 'teamCode'] as const)
      .filter((name) => given[name] !== undefined)
      .map((name) => ({
        pointer: `/${name}`,
        detail: said('这场竞赛不按代表队报名，请不要填写。', 'This contest has no teams; please leave this out.'),
      }));
  if (teamName !== undefined && teamCode !== undefined)
    return [
      {
        pointer: '/teamName',
        detail: said(
          '队名和邀请码只填一项：组队填队名，加入已有的代表队填邀请码。',
          'Give a name to found a team or a code to join one, not both.',
        ),
      },
    ];
  if (teamName !== undefined) return teamNameFaults('/teamName', teamName);
  if (teamCode !== undefined || document.registration.team !== 'required') return [];
  return [
    {
      pointer: '/teamName',
      detail: said(
        '这场竞赛按代表队报名：请填写队名组队，或填写领队给您的邀请码加入。',
        'People enter this contest as teams: give a name to found one, or the invitation code that a captain gave you.',
      ),
    },
  ];
}
