import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import type { ContestBoard } from '../boards/boards.public.js';
import { ContestBoards } from '../boards/boards.public.js';
import type { Contest } from '../contests/contests.public.js';
import { EntryRegistry } from '../entries/entries.public.js';
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
  readonly tables: readonly { readonly division: string | null; readonly lines: readonly ResultLine[] }[];
  /** Empty: teams aren't ranked. */
  readonly teams: readonly TeamTable[];
  readonly organizations: OrganizationTable | null;
}

const PAGE = 1000;

/** Everybody who is ranked, all together and by division, with the teams and organizations, as it stands now. */
@Injectable()
export class ResultTablesOf {
  constructor(
    private readonly transactions: Transactions,
    private readonly boards: ContestBoards,
    private readonly entries: EntryRegistry,
    private readonly groups: GroupTables,
  ) {}

  async contest(contest: Contest): Promise<ResultTables> {
    const { title, organizers, opensAt, closesAt, timeZone, registration } = contest.current.document;
    const tables = [];
    for (const division of [null, ...(registration.divisions ?? []).map((one) => one.title)])
      tables.push({ division, lines: await this.lines(await this.boards.liveBoard(contest, division)) });
    return {
      title,
      organizers,
      opensAt,
      closesAt,
      timeZone,
      version: contest.current.number,
      rules: rulesInWords(contest.current.document),
      tables,
      teams: await this.groups.ofTeams(contest),
      organizations: await this.groups.ofOrganizations(contest),
    };
  }

  private async lines(board: ContestBoard): Promise<ResultLine[]> {
    const lines: ResultLine[] = [];
    const total = await board.size();
    for (let from = 0; from < total; from += PAGE) {
      const page = await board.page(from, PAGE);
      const names = await this.entries.names(
        this.transactions.committed,
        page.map(({ entryId }) => entryId),
      );
      for (const { place, entryId, standing } of page)
        lines.push({
          place,
          name: names.get(entryId) ?? '',
          score: standing.score / 100,
          timeUsedMs: standing.timeUsedMs,
        });
      await setImmediate();
    }
    return lines;
  }
}
