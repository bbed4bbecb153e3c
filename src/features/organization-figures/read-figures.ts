import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import type { Contest } from '../contests/contests.public.js';
import { EntryRegistry } from '../entries/entries.public.js';
import { AllStandings, type ComputedStanding, StandingsRepository } from '../standings/standings.public.js';
import { countedPerson, figureTerms } from './tree/counted-person.js';
import { type CountedPerson, FigureTree } from './tree/figure-tree.js';
import { type HoldingOrganizations, KeepFinalOrganizations } from './keep-final-organizations.js';

/** How many standings are read at once. */
const PAGE = 1000;

/** Works the figures of all organizations of a contest out from what is stored. */
@Injectable()
export class ReadFigures {
  constructor(
    private readonly transactions: Transactions,
    private readonly organizations: KeepFinalOrganizations,
    private readonly entries: EntryRegistry,
    private readonly standings: StandingsRepository,
    private readonly all: AllStandings,
  ) {}

  /**
   * @param endedBefore counts only attempts that had ended before it; null: as things stand now
   * @param holding the organizations to count for; null: those that hold for the contest
   */
  async tree(
    contest: Contest,
    endedBefore: Date | null = null,
    holding: HoldingOrganizations | null = null,
  ): Promise<FigureTree> {
    const tree = await this.emptyTree(contest, holding);
    for await (const page of endedBefore ? this.computed(contest, endedBefore) : this.stored(contest))
      await this.count(contest, tree, page);
    return tree;
  }

  /** The organizations that hold for the contest, with nobody in them: once it is final those of that moment. */
  async emptyTree(contest: Contest, given: HoldingOrganizations | null = null): Promise<FigureTree> {
    const { organizations, merged } = given ?? (await this.organizations.holding(this.transactions.committed, contest));
    return new FigureTree(organizations, figureTerms(contest.current.document), merged);
  }

  /** The organizations that were kept for a final contest; null: it rests on those of the day. */
  keptFor(contest: Contest): Promise<HoldingOrganizations | null> {
    return this.organizations.kept(this.transactions.committed, contest);
  }

  /** As the entries stand now, of those that have a standing and count. */
  async people(contest: Contest, entryIds: readonly string[]): Promise<Map<string, CountedPerson>> {
    return this.peopleOf(contest, await this.standings.byEntries(this.transactions.committed, entryIds));
  }

  /** What these standings bring to the organizations of their entries. */
  async peopleOf(contest: Contest, standings: readonly ComputedStanding[]): Promise<Map<string, CountedPerson>> {
    const byEntry = new Map(standings.map((standing) => [standing.entryId, standing]));
    const people = new Map<string, CountedPerson>();
    for (const entry of await this.entries.byIds(this.transactions.committed, [...byEntry.keys()])) {
      const person = countedPerson(contest.current, byEntry.get(entry.id) ?? null, entry);
      if (person) people.set(entry.id, person);
    }
    return people;
  }

  private async count(contest: Contest, tree: FigureTree, standings: readonly ComputedStanding[]): Promise<void> {
    for (const person of (await this.peopleOf(contest, standings)).values()) tree.set(person.entryId, person);
    await setImmediate();
  }

  private stored(contest: Contest): AsyncIterable<ComputedStanding[]> {
    return this.standings.inPages(this.transactions.committed, contest.id, PAGE);
  }

  private async *computed(contest: Contest, endedBefore: Date): AsyncIterable<ComputedStanding[]> {
    const standings = await this.all.compute(contest, endedBefore);
    for (let from = 0; from < standings.length; from += PAGE) yield standings.slice(from, from + PAGE);
  }
}
