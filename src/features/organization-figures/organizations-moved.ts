import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { FIGURES, inHundredths } from '../../rules/scoring/organization-award.js';
import { EntryRegistry } from '../entries/entries.public.js';
import {
  type AwardStood,
  CorrectionEffects,
  type Effects,
  type FigureStood,
  type OrganizationMove,
  type RegradedStandings,
} from '../key-corrections/key-corrections.public.js';
import { type ComparedBy, ComparedOrganizations, namesDownTo } from './tree/compared-organizations.js';
import { comparesOrganizations, countedPerson } from './tree/counted-person.js';
import type { CountedPerson, FigureNode, FigureTree } from './tree/figure-tree.js';
import { ReadFigures } from './read-figures.js';

/** How many people are read at once. */
const PAGE = 1000;

/** One organization at one moment. */
interface Stood {
  readonly figures: ReadonlyMap<ComparedBy, FigureStood>;
  readonly award: (AwardStood & { readonly band: string | null }) | null;
}

/** What a correction of a key would do to the organizations: the same people, with other scores. */
@Injectable()
export class OrganizationsMoved implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntryRegistry,
    private readonly read: ReadFigures,
    private readonly effects: CorrectionEffects,
  ) {}

  onModuleInit(): void {
    this.effects.listen('organizations', (regraded) => this.of(regraded));
  }

  /** Null: nobody competes for an organization. */
  async of(regraded: RegradedStandings): Promise<Effects['organizations'] | null> {
    const { document } = regraded.contest.current;
    if (!comparesOrganizations(document)) return null;
    const tree = await this.read.emptyTree(regraded.contest);
    const compared = new ComparedOrganizations(tree, document);
    const others = await this.fill(tree, regraded);
    const before = standingOf(tree, compared);
    await setImmediate();
    for (const [entryId, person] of others) tree.set(entryId, person);
    return effectOf(tree, compared, before);
  }

  /**
   * Puts everybody into the tree as they stand.
   *
   * @returns what those bring who would stand otherwise
   */
  private async fill(
    tree: FigureTree,
    { contest: { current }, before, after }: RegradedStandings,
  ): Promise<Map<string, CountedPerson | null>> {
    const others = new Map<string, CountedPerson | null>();
    for (let from = 0; from < before.length; from += PAGE) {
      const ids = before.slice(from, from + PAGE).map(({ entryId }) => entryId);
      const entries = new Map(
        (await this.entries.byIds(this.transactions.committed, ids)).map((entry) => [entry.id, entry]),
      );
      ids.forEach((id, at) => {
        const [entry, stands, wouldStand] = [entries.get(id), before[from + at], after[from + at]];
        if (!entry || !stands || !wouldStand) return;
        tree.set(id, countedPerson(current, stands, entry));
        if (wouldStand !== stands) others.set(id, countedPerson(current, wouldStand, entry));
      });
      await setImmediate();
    }
    return others;
  }
}

/** By organization, of those in which somebody takes part. */
function standingOf(tree: FigureTree, compared: ComparedOrganizations): Map<string, Stood> {
  const places = new Map(
    orders(compared).map((by) => [
      by,
      new Map(
        compared.inOrder({ by, level: null, under: null, band: null }).map(({ node, place }) => [node, place] as const),
      ),
    ]),
  );
  const stood = new Map<string, Stood>();
  for (const node of tree.all()) {
    if (node.tally.participants === 0) continue;
    const award = compared.awardOf(node.organization.id);
    const valueBy = (by: ComparedBy) => (by === 'award' ? (award?.score ?? null) : inHundredths(node.figures, by));
    stood.set(node.organization.id, {
      figures: new Map(
        [...places].map(([by, ordered]) => [by, { value: valueBy(by), place: ordered.get(node) ?? null }]),
      ),
      award: award && { band: award.band, place: award.place, awarded: award.awarded },
    });
  }
  return stood;
}

function orders({ hasAward }: ComparedOrganizations): ComparedBy[] {
  return hasAward ? [...FIGURES, 'award'] : [...FIGURES];
}

function effectOf(
  tree: FigureTree,
  compared: ComparedOrganizations,
  before: ReadonlyMap<string, Stood>,
): Effects['organizations'] {
  const after = standingOf(tree, compared);
  const moves = [...before].flatMap(([id, stood]) => {
    const [node, stands] = [tree.node(id), after.get(id)];
    if (!node || !stands || isDeepStrictEqual(stood, stands)) return [];
    return [{ node, move: moveOf(node, stood, stands) }];
  });
  const main = compared.hasAward ? 'award' : 'totalPoints';
  const rank = ({ node }: (typeof moves)[number]) =>
    before.get(node.organization.id)?.figures.get(main)?.place ?? Infinity;
  const isOnBoard = ({ figures }: Stood) => [...figures.values()].some(({ place }) => place !== null);
  const changes = moves.map(({ move }) => move);
  return {
    moves: moves
      .sort((a, b) => compareNumbers(rank(a), rank(b)) || byLevelAndName(a.node, b.node))
      .map(({ move }) => move),
    counts: {
      compared: [...before.values()].filter(isOnBoard).length,
      figuresChanged: changes.filter(({ figures }) => figures.some((one) => one.before.value !== one.after.value))
        .length,
      placesChanged: changes.filter(hasOtherPlace).length,
      awardsChanged: changes.filter(({ award }) => award?.before.awarded !== award?.after.awarded).length,
    },
  };
}

function moveOf(node: FigureNode, stood: Stood, stands: Stood): OrganizationMove {
  const { id: organizationId, name } = node.organization;
  const nothing: FigureStood = { value: null, place: null };
  return {
    organizationId,
    name,
    path: namesDownTo(node),
    figures: [...stood.figures].map(([by, before]) => ({ by, before, after: stands.figures.get(by) ?? nothing })),
    award: stood.award && {
      band: stood.award.band,
      before: { place: stood.award.place, awarded: stood.award.awarded },
      after: { place: stands.award?.place ?? null, awarded: stands.award?.awarded ?? false },
    },
  };
}

function hasOtherPlace({ figures, award }: OrganizationMove): boolean {
  return (
    figures.some(({ before, after }) => before.place !== after.place) || award?.before.place !== award?.after.place
  );
}

/** Infinities are equal. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function byLevelAndName({ organization: a }: FigureNode, { organization: b }: FigureNode): number {
  return a.level - b.level || (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1);
}
