import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions.js';
import type { Said } from '../../../platform/http/said.js';
import type { Contest } from '../../contests/contests.public.js';
import { EntryRegistry } from '../../entries/entries.public.js';
import type { RankedEntry, ReadBasis } from '../basis/result-basis.js';
import { DecisionTables } from './decision-tables.js';
import { GroupTables, type OrganizationTable, type TeamTable } from './group-tables.js';
import { type RulePart, rulesInWords } from './rules-in-words.js';

export interface ResultLine {
  readonly place: number;
  readonly name: string;
  /** Points. */
  readonly score: number;
  readonly timeUsedMs: number;
}

/** What a result document says. */
export interface ResultTables {
  readonly title: string;
  readonly organizers: readonly string[];
  readonly opensAt: string;
  readonly closesAt: string;
  readonly timeZone: string;
  /** Number of the document's version. */
  readonly version: number;
  readonly rules: readonly RulePart[];
  /** What was decided beyond the rules; absent: nothing, or in a document of before such things were told. */
  readonly decisions?: readonly Said[];
  readonly tables: readonly { readonly division: string | null; readonly lines: readonly ResultLine[] }[];
  /** Empty: teams aren't ranked. */
  readonly teams: readonly TeamTable[];
  readonly organizations: OrganizationTable | null;
}

const PAGE = 1000;

/** Everybody who is ranked, all together and by division, with the teams and organizations, as they were read once. */
@Injectable()
export class ResultTablesOf {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntryRegistry,
    private readonly groups: GroupTables,
    private readonly decisions: DecisionTables,
  ) {}

  async contest(contest: Contest, basis: ReadBasis): Promise<ResultTables> {
    const { title, organizers, opensAt, closesAt, timeZone, registration } = contest.current.document;
    const names = await this.names(basis.ranked);
    const ranked = [...basis.ranked].sort(inOrder);
    const decisions = await this.decisions.of(contest);
    const divisions = [null, ...(registration.divisions ?? []).map((one) => one.title)];
    return {
      title,
      organizers,
      opensAt,
      closesAt,
      timeZone,
      version: contest.current.number,
      rules: rulesInWords(contest.current.document),
      ...(decisions.length > 0 && { decisions }),
      tables: divisions.map((division) => {
        const within = division === null ? ranked : ranked.filter((one) => one.division === division);
        return { division, lines: linesOf(within, names) };
      }),
      teams: await this.groups.ofTeams(contest, basis.groups.teams),
      organizations: basis.groups.organizations,
    };
  }

  private async names(ranked: readonly RankedEntry[]): Promise<ReadonlyMap<string, string>> {
    const names = new Map<string, string>();
    for (let from = 0; from < ranked.length; from += PAGE) {
      const ids = ranked.slice(from, from + PAGE).map(({ entryId }) => entryId);
      for (const [id, name] of await this.entries.names(this.transactions.committed, ids)) names.set(id, name);
      await setImmediate();
    }
    return names;
  }
}

/** As on the boards: by key, and who shares a place by id. */
function inOrder(one: RankedEntry, other: RankedEntry): number {
  const [a, b] = one.key === other.key ? [one.entryId, other.entryId] : [one.key, other.key];
  return a < b ? -1 : a > b ? 1 : 0;
}

function linesOf(ranked: readonly RankedEntry[], names: ReadonlyMap<string, string>): ResultLine[] {
  let place = 0;
  return ranked.map(({ entryId, key, score, timeUsedMs }, index) => {
    if (ranked[index - 1]?.key !== key) place = index + 1;
    return { place, name: names.get(entryId) ?? '', score: score / 100, timeUsedMs };
  });
}
