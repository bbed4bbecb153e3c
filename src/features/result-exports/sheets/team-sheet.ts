import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions.js';
import type { Cell } from '../../../platform/files/csv-file.js';
import { harmless } from '../../../platform/files/harmless-csv.js';
import { said } from '../../../platform/http/said.js';
import { rankTeams } from '../../../rules/ranking/team-ranking.js';
import { type Contest, type ContestDocument, teamRanking } from '../../contests/contests.public.js';
import { EntryRegistry } from '../../entries/entries.public.js';
import { maskedName } from '../../leaderboards/leaderboards.public.js';
import { AllTeamStandings, asRankedTeam, type TeamStandingRow } from '../../team-standings/team-standings.public.js';
import { type Team, TeamsRepository } from '../../teams/teams.public.js';
import { GroupsOfPeople, type ToldOrganization } from './groups-of-people.js';
import { organizationColumns } from './organization-columns.js';
import { type Column, localSecond, type Reader, type ResultSheet } from './result-sheet.js';

const PAGE = 100;

interface Placed {
  readonly place: number;
  /** Within the division; null: there is none. */
  readonly placeInDivision: number | null;
  readonly standing: TeamStandingRow;
}

interface Line extends Placed {
  readonly team: Team;
  readonly organization: ToldOrganization | null;
  /** By entry. */
  readonly names: ReadonlyMap<string, string>;
}

/** One row a team, as things stand now, the best first. */
@Injectable()
export class TeamSheet implements ResultSheet {
  readonly title = said('代表队', 'Teams');

  constructor(
    private readonly transactions: Transactions,
    private readonly standings: AllTeamStandings,
    private readonly teams: TeamsRepository,
    private readonly entries: EntryRegistry,
    private readonly groups: GroupsOfPeople,
  ) {}

  isIn(document: ContestDocument): boolean {
    return teamRanking(document) !== null;
  }

  async *pages(contest: Contest, reader: Reader, organizations: ReadonlySet<string> | null): AsyncIterable<Cell[][]> {
    const { document } = contest.current;
    const columns = columnsOf(document, reader);
    yield [columns.map(({ title }) => title)];
    const placed = placedTeams(await this.standings.storedOf(contest), document);
    for (let from = 0; from < placed.length; from += PAGE) {
      await setImmediate();
      const lines = await this.told(placed.slice(from, from + PAGE));
      const wanted = lines.filter(({ team }) => organizations?.has(team.organizationId ?? '') ?? true);
      if (wanted.length > 0) yield wanted.map((line) => columns.map(({ cell }) => cell(line)));
    }
  }

  private async told(placed: readonly Placed[]): Promise<Line[]> {
    const { committed } = this.transactions;
    const found = await this.teams.byIds(
      committed,
      placed.map(({ standing }) => standing.teamId),
    );
    const teams = new Map(found.map((team) => [team.id, team]));
    const organizations = await this.groups.organizationsOf(found.map(({ organizationId }) => organizationId));
    const names = await this.entries.names(
      committed,
      placed.flatMap(({ standing }) => standing.members.map(({ entryId }) => entryId)),
    );
    return placed.flatMap((one) => {
      const team = teams.get(one.standing.teamId);
      return team ? [{ ...one, team, organization: organizations.get(team.organizationId ?? '') ?? null, names }] : [];
    });
  }
}

function placedTeams(standings: readonly TeamStandingRow[], document: ContestDocument): Placed[] {
  const ties = teamRanking(document)?.ties ?? [];
  const ranked = (within: readonly TeamStandingRow[]) => rankTeams(within.map(asRankedTeam), ties);
  const byId = new Map(standings.map((standing) => [standing.teamId, standing]));
  const inDivision = new Map<string, number>();
  for (const { title } of document.registration.divisions ?? [])
    for (const { place, standing } of ranked(standings.filter(({ division }) => division === title)))
      inDivision.set(standing.id, place);
  return ranked(standings).flatMap(({ place, standing: { id } }) => {
    const standing = byId.get(id);
    return standing ? [{ place, placeInDivision: inDivision.get(id) ?? null, standing }] : [];
  });
}

function columnsOf(document: ContestDocument, reader: Reader): Column<Line>[] {
  const title = (zh: string, en: string) => said(zh, en)[reader.language];
  const { divisions, organization = 'none' } = document.registration;
  const masked = !reader.full && document.publication.leaderboards.names === 'masked';
  const told = (name: string) => (masked ? maskedName(name) : name);
  const members = ({ standing, names }: Line) =>
    standing.members.map(({ entryId, score, counts }) => {
      const name = told(names.get(entryId) ?? '');
      if (score === null) return `${name} ${title('缺席', 'absent')}`;
      return `${name} ${score / 100}${counts ? '' : title('（不计）', ' (not counted)')}`;
    });
  const divided: Column<Line>[] = [
    { title: title('组别', 'Division'), cell: ({ standing }) => harmless(standing.division ?? '') },
    { title: title('组别名次', 'Place in division'), cell: ({ placeInDivision }) => placeInDivision ?? '' },
  ];
  return [
    { title: title('名次', 'Place'), cell: ({ place }) => place },
    ...(divisions ? divided : []),
    { title: title('代表队', 'Team'), cell: ({ team }) => harmless(team.name) },
    ...(organization === 'none' ? [] : organizationColumns<Line>(reader, (line) => line.organization)),
    { title: title('得分', 'Score'), cell: ({ standing }) => standing.score / 100 },
    { title: title('用时（秒）', 'Time used (s)'), cell: ({ standing }) => standing.timeUsedMs / 1000 },
    {
      title: title('完成时间', 'Finished at'),
      cell: ({ standing }) => localSecond(standing.finishedAt, document.timeZone),
    },
    {
      title: title('队员得分', 'Members'),
      cell: (line) => harmless(members(line).join(title('；', '; '))),
    },
  ];
}
