import { ContestCatalogue } from '../src/features/contests/contests.public.js';
import { RenewStandings } from '../src/features/standings/standings.public.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { loadBank, openContest } from './contest-ground.js';
import type { RunningApp } from './running-app.js';

const FULL = 500;
const AT_ONCE = 200;

export interface PlantedOrganization {
  readonly id: string;
  readonly parent: string | null;
  /** From the top down to itself. */
  readonly above: readonly string[];
  /** As declared; null: not. */
  readonly heads: number | null;
}

/** What a test works out for itself for one organization. */
export interface Expected {
  readonly headCount: number | null;
  readonly participants: number;
  readonly participationRate: number | null;
  readonly average: number;
  readonly passRate: number;
  readonly totalPoints: number;
}

/** Numbers that look like chance and are the same in every run. */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/**
 * A contest with 400 organizations in three levels (8, 56 and 336) and very many people who have finished one to three
 * attempts each, put into the database past entering and answering. Nobody has a standing until `settle`.
 */
export class OrganizationCrowd {
  readonly organizations: PlantedOrganization[] = [];
  readonly entries: string[] = [];
  private readonly random = chance(2012);

  private constructor(
    readonly running: RunningApp,
    readonly slug: string,
  ) {}

  static async gather(running: RunningApp, slug: string, people: number, document: object): Promise<OrganizationCrowd> {
    const crowd = new OrganizationCrowd(running, slug);
    await loadBank(running);
    await openContest(running, slug, { registration: { organization: 'required' }, ...document });
    await crowd.plantTree();
    await crowd.enter(people);
    return crowd;
  }

  get catalogue(): ContestCatalogue {
    return this.running.app.get(ContestCatalogue, { strict: false });
  }

  /** Works the standings of some entries out, as a ruling or a correction would. */
  async settle(entries: readonly string[]): Promise<void> {
    const contest = await this.catalogue.bySlug(this.slug);
    const renew = this.running.app.get(RenewStandings, { strict: false });
    const of = { contestId: contest.id, document: contest.current.document };
    for (let from = 0; from < entries.length; from += AT_ONCE)
      await this.running.app.get(Transactions).run((tx) => renew.run(tx, of, entries.slice(from, from + AT_ONCE)));
  }

  /** Voids some of the attempts of some entries, and works their standings out again: some have nothing left. */
  async voidSome(entries: readonly string[]): Promise<void> {
    for (const entry of entries)
      await this.running.sql(`UPDATE attempt SET state = 'voided' WHERE entry_id = ? AND number <= ?`, [
        entry,
        1 + this.random(3),
      ]);
    await this.settle(entries);
  }

  some(count: number): string[] {
    return [...new Set(Array.from({ length: count }, () => this.entries[this.random(this.entries.length)] as string))];
  }

  /** Every organization's figures, worked out from the standings in the plainest way there is. */
  async expected(): Promise<Map<string, Expected>> {
    const rows = await this.running.sql(
      'SELECT e.organization_id AS organization, s.score AS score FROM standing s JOIN entry e ON e.id = s.entry_id',
    );
    const scores = new Map<string, number[]>(this.organizations.map(({ id }) => [id, []]));
    const byId = new Map(this.organizations.map((one) => [one.id, one]));
    for (const { organization, score } of rows)
      for (const id of byId.get(organization as string)?.above ?? []) scores.get(id)?.push(score as number);
    const figures = [...scores].map(([id, of]) => [id, plainFigures(of, this.heads(id))] as const);
    return new Map(figures.filter(([, { participants }]) => participants > 0));
  }

  private heads(id: string): number | null {
    const declared = this.organizations.find((one) => one.id === id)?.heads ?? null;
    if (declared !== null) return declared;
    const below = this.organizations.filter(({ parent }) => parent === id).map((child) => this.heads(child.id));
    return below.every((heads) => heads === null) ? null : below.reduce<number>((sum, heads) => sum + (heads ?? 0), 0);
  }

  private async plantTree(): Promise<void> {
    for (let top = 0; top < 8; top++) this.plant(`t${top}`, null);
    for (let middle = 0; middle < 56; middle++) this.plant(`m${middle}`, `t${middle % 8}`);
    for (let leaf = 0; leaf < 336; leaf++) this.plant(`l${leaf}`, `m${leaf % 56}`);
    await this.insert(
      'organization (id, code, name, parent_id, level, path, initials, created_at, changed_at)',
      this.organizations.map(({ id, parent, above }) => [
        id,
        id.toUpperCase(),
        `单位 ${id}`,
        parent,
        above.length - 1,
        `/${above.join('/')}/`,
        '',
        0,
        0,
      ]),
    );
    await this.insert(
      'organization_head_count (id, organization_id, count, counted_on, declared_at)',
      this.organizations.flatMap(({ id, heads }) => (heads === null ? [] : [[`h-${id}`, id, heads, '2012-09-01', 0]])),
    );
  }

  /** Most leaves have a head count, and a few of those above them. */
  private plant(id: string, parent: string | null): void {
    const above = [...(this.organizations.find((one) => one.id === parent)?.above ?? []), id];
    const declared = above.length === 3 ? this.random(10) < 9 : this.random(10) < 2;
    this.organizations.push({ id, parent, above, heads: declared ? 1 + this.random(20) * above.length : null });
  }

  private async enter(people: number): Promise<void> {
    const contest = await this.catalogue.bySlug(this.slug);
    const start = Date.parse('2012-09-02T01:00:00Z');
    const accounts: unknown[][] = [];
    const entries: unknown[][] = [];
    const attempts: unknown[][] = [];
    for (let who = 0; who < people; who++) {
      const entry = `e-${String(who).padStart(7, '0')}`;
      const organization = this.organizations[this.random(this.organizations.length)]?.id;
      this.entries.push(entry);
      accounts.push([`a-${who}`, `选手 ${who}`, `crowd-${who}`, 'contestant', start]);
      entries.push([entry, contest.id, `a-${who}`, `选手 ${who}`, '{}', 0, start, organization]);
      for (let number = 1; number <= 1 + this.random(3); number++) {
        const score = this.random(6) * 100;
        const of = [contest.id, contest.current.id, entry, `a-${who}`];
        attempts.push([
          `${entry}-${number}`,
          number,
          ...of,
          '0'.repeat(32),
          'submitted',
          start,
          start + 60_000,
          score,
          '[]',
          60_000,
        ]);
      }
    }
    await this.insert('account (id, name, login, role, created_at)', accounts);
    await this.insert(
      'entry (id, contest_id, account_id, name, fields, changes_made, entered_at, organization_id)',
      entries,
    );
    await this.insert(
      'attempt (id, number, contest_id, contest_version_id, entry_id, account_id, seed, state, started_at, ended_at, score, section_scores, time_used_ms)',
      attempts,
    );
  }

  private async insert(into: string, rows: readonly unknown[][]): Promise<void> {
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const some = rows.slice(from, from + AT_ONCE);
      const tuples = some.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ');
      await this.running.sql(`INSERT INTO ${into} VALUES ${tuples}`, some.flat());
    }
  }
}

function plainFigures(scores: readonly number[], headCount: number | null): Expected {
  const participants = scores.length;
  const total = scores.reduce((sum, score) => sum + score, 0);
  const percent = (part: number, of: number) => Math.floor((10_000 * part) / of) / 100;
  return {
    headCount,
    participants,
    participationRate: headCount ? Math.min(100, percent(participants, headCount)) : null,
    average: Math.floor(total / participants) / 100,
    passRate: percent(scores.filter((score) => score >= 0.6 * FULL).length, participants),
    totalPoints: total / 100,
  };
}
