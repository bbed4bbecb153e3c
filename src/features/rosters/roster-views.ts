import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { type Cell, csvFile } from '../../platform/files/csv-file.js';
import { harmless } from '../../platform/files/harmless-csv.js';
import { xlsxFile } from '../../platform/files/xlsx-file.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import { type Organization, OrganizationDirectory } from '../organizations/organizations.public.js';
import { AccessCodes } from './signing-in/access-codes.js';
import type { RosterPerson } from './roster-person.entity.js';
import { RostersRepository, type RosterFilter } from './rosters.repository.js';
import type { RosterPage } from './rosters.wire.js';

/** How many people are looked up before others get their turn: on SQLite nothing here waits by itself. */
const PAGE = 1000;

const TITLES = ['姓名', '工号', '单位', '组别', '手机号', '代表队', '登录码'];

/** What organizers see of a roster. */
@Injectable()
export class RosterViews {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly rosters: RostersRepository,
    private readonly organizations: OrganizationDirectory,
    private readonly codes: AccessCodes,
  ) {}

  async page(slug: string, { limit, ...filter }: RosterFilter): Promise<RosterPage> {
    const { id } = await this.contests.bySlug(slug, { drafts: true });
    const { committed } = this.transactions;
    const { total, people } = await this.rosters.page(committed, id, { ...filter, limit: limit + 1 });
    const shown = people.slice(0, limit);
    const organizations = await this.organizationsOf(shown);
    return {
      total,
      people: shown.map((person) => {
        const organization = organizations.get(person.organizationId ?? '');
        return {
          id: person.id,
          name: person.name,
          employeeNumber: person.employeeNumber,
          phone: person.phone,
          organization: organization ? { id: organization.id, code: organization.code, name: organization.name } : null,
          division: person.division,
          team: person.teamName,
          came: person.accountId !== null,
        };
      }),
      next: people.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
    };
  }

  /** Everybody's access code, to be printed or sent. Reading it changes nothing: it is the same each time. */
  async accessCodes(slug: string, format: 'csv' | 'xlsx'): Promise<Readable> {
    const rows = await this.accessCodeRows(slug);
    return format === 'csv' ? csvFile(rows) : xlsxFile(rows, '登录码');
  }

  /** Portions of rows of the same table, the titles first. */
  async accessCodeRows(slug: string): Promise<AsyncIterable<Cell[][]>> {
    const { id } = await this.contests.bySlug(slug, { drafts: true });
    return this.codeRows(id);
  }

  private async *codeRows(contestId: string): AsyncIterable<Cell[][]> {
    yield [TITLES];
    for (let after = ''; ;) {
      await setImmediate();
      const { people } = await this.rosters.page(this.transactions.committed, contestId, { after, limit: PAGE });
      const organizations = await this.organizationsOf(people);
      if (people.length > 0)
        yield people.map((person) =>
          [
            person.name,
            person.employeeNumber,
            organizations.get(person.organizationId ?? '')?.name,
            person.division,
            person.phone,
            person.teamName,
            this.codes.of(person),
          ].map((text) => harmless(text ?? '')),
        );
      if (people.length < PAGE) return;
      after = people.at(-1)?.id ?? '';
    }
  }

  private async organizationsOf(people: readonly RosterPerson[]): Promise<Map<string, Organization>> {
    const ids = [...new Set(people.flatMap(({ organizationId }) => organizationId ?? []))];
    const found = await this.organizations.byIds(this.transactions.committed, ids);
    return new Map(found.map((one) => [one.id, one]));
  }
}
