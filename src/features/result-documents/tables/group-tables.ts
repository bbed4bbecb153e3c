import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Static } from 'typebox';
import { Transactions } from '../../../platform/database/transactions.js';
import { rankTeams } from '../../../rules/ranking/team-ranking.js';
import { type Contest, teamRanking } from '../../contests/contests.public.js';
import { EntryRegistry } from '../../entries/entries.public.js';
import {
  comparesOrganizations,
  type ComparedBy,
  ContestFigures,
  figuresToWire,
  type FiguresWire,
  namesDownTo,
} from '../../organization-figures/organization-figures.public.js';
import { asRankedTeam, type TeamStandingRow } from '../../team-standings/team-standings.public.js';
import { TeamsRepository } from '../../teams/teams.public.js';

export interface TeamLine {
  readonly place: number;
  readonly name: string;
  /** Points. */
  readonly score: number;
  readonly timeUsedMs: number;
  /** The best first; without points: absent. */
  readonly members: readonly { readonly name: string; readonly score: number | null; readonly counts: boolean }[];
}

export interface TeamTable {
  /** Null: all together. */
  readonly division: string | null;
  readonly lines: readonly TeamLine[];
}

export interface OrganizationLine extends Static<typeof FiguresWire> {
  readonly id: string;
  /** Within its size band, where there are bands; null: there is nothing to compare it by. */
  readonly place: number | null;
  /** From the top down to its own. */
  readonly path: readonly string[];
  /** Null: no award, or it doesn't compete. */
  readonly award: number | null;
  readonly band: string | null;
  readonly awarded: boolean;
}

export interface OrganizationTable {
  /** By what they are put in order. */
  readonly by: ComparedBy;
  /** The titles of the size bands in which places count, in their order; absent: all compete with all. */
  readonly bands?: readonly string[];
  readonly lines: readonly OrganizationLine[];
}

const PAGE = 500;

/** Teams and organizations as they stand now, for result documents. */
@Injectable()
export class GroupTables {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntryRegistry,
    private readonly teams: TeamsRepository,
    private readonly figures: ContestFigures,
  ) {}

  /** Empty where teams aren't ranked. @param standings all there are */
  async ofTeams(contest: Contest, standings: readonly TeamStandingRow[]): Promise<TeamTable[]> {
    const { document } = contest.current;
    const ranking = teamRanking(document);
    if (!ranking) return [];
    const names = await this.names(standings);
    return [null, ...(document.registration.divisions ?? []).map(({ title }) => title)].map((division) => {
      const within = standings.filter((standing) => division === null || standing.division === division);
      const byId = new Map(within.map((standing) => [standing.teamId, standing]));
      const placed = rankTeams(within.map(asRankedTeam), ranking.ties);
      const lines = placed.flatMap(({ place, standing: { id } }) => {
        const standing = byId.get(id);
        return standing ? [{ place, ...teamLine(standing, names) }] : [];
      });
      return { division, lines };
    });
  }

  /** From what is stored, not from what is in memory; null where organizations aren't compared. */
  async ofOrganizations(contest: Contest): Promise<OrganizationTable | null> {
    if (!comparesOrganizations(contest.current.document)) return null;
    const { compared } = await this.figures.fresh(contest);
    const by = compared.hasAward ? 'award' : 'totalPoints';
    const lines = compared.inOrder({ by, level: null, under: null, band: null }).map(({ node, award, place }) => ({
      id: node.organization.id,
      place,
      path: namesDownTo(node),
      ...figuresToWire(node.figures),
      award: award?.score == null ? null : award.score / 100,
      band: award?.band ?? null,
      awarded: award?.awarded ?? false,
    }));
    const bands = contest.current.document.organizations?.award?.sizeBands?.map(({ title }) => title);
    return { by, ...(bands && { bands }), lines };
  }

  /** Of teams and of members, by id. */
  private async names(standings: readonly TeamStandingRow[]): Promise<ReadonlyMap<string, string>> {
    const names = new Map<string, string>();
    for (let from = 0; from < standings.length; from += PAGE) {
      const page = standings.slice(from, from + PAGE);
      const { committed } = this.transactions;
      const teamIds = page.map(({ teamId }) => teamId);
      for (const { id, name } of await this.teams.byIds(committed, teamIds)) names.set(id, name);
      const entryIds = page.flatMap(({ members }) => members.map(({ entryId }) => entryId));
      for (const [id, name] of await this.entries.names(committed, entryIds)) names.set(id, name);
      await setImmediate();
    }
    return names;
  }
}

function teamLine({ teamId, score, timeUsedMs, members }: TeamStandingRow, names: ReadonlyMap<string, string>) {
  return {
    name: names.get(teamId) ?? '',
    score: score / 100,
    timeUsedMs,
    members: members.map((member) => ({
      name: names.get(member.entryId) ?? '',
      score: member.score === null ? null : member.score / 100,
      counts: member.counts,
    })),
  };
}
