import { LRUCache } from 'lru-cache';
import {
  type Award,
  type AwardRule,
  type Figure,
  inHundredths,
  organizationAwards,
  placesByValue,
} from '../../../rules/scoring/organization-award.js';
import type { ContestDocument } from '../../contests/contests.public.js';
import type { FigureNode, FigureTree } from './figure-tree.js';

/** By what organizations can be put in order. */
export type ComparedBy = Figure | 'award';

export interface Comparison {
  readonly by: ComparedBy;
  /** So far below the top; null: as the document says. */
  readonly level: number | null;
  /** Only what is below this organization; null: everything. */
  readonly under: string | null;
  /** The title of a size band; null: all. */
  readonly band: string | null;
}

export interface ComparedOrganization {
  readonly node: FigureNode;
  /** Null: where the contest has no award, or for a level that doesn't compete for it. */
  readonly award: Award | null;
  /** Among those compared, for the award among those of its size band; null: there is nothing to compare it by. */
  readonly place: number | null;
}

/** So far below the top. */
export interface LevelOfTree {
  readonly level: number;
  /** The name of the organization there for which most took part: people know their own office, not the number of its level. */
  readonly example: string;
}

/** So many comparisons, those that were looked at last, are remembered until something changes. */
const REMEMBERED = 100;

/** The organizations of a contest in order: put in order once for however many people look. */
export class ComparedOrganizations {
  private readonly level: number | null;
  private readonly rule: AwardRule | null;
  private readonly remembered = new LRUCache<string, ComparedOrganization[]>({ max: REMEMBERED });
  private awards: ReadonlyMap<string, Award> | null = null;
  private ofLevels: readonly LevelOfTree[] | null = null;
  private revision = -1;

  constructor(
    private readonly tree: FigureTree,
    { organizations }: Pick<ContestDocument, 'organizations'>,
  ) {
    this.level = organizations?.level ?? null;
    this.rule = awardRule(organizations?.award);
  }

  get hasAward(): boolean {
    return this.rule !== null;
  }

  /**
   * The first is ahead; equals stand in the order of their names. By the award each size band has an order of its own, one
   * band after the other: a score that was scaled to the best of one band says nothing about another.
   */
  inOrder(comparison: Comparison): readonly ComparedOrganization[] {
    this.forgetIfChanged();
    const key = JSON.stringify([comparison.by, comparison.level, comparison.under, comparison.band]);
    const known = this.remembered.get(key);
    if (known) return known;
    if (!this.isThere(comparison)) return [];
    const compared = this.compare(comparison);
    // What is empty is found at once again; remembering it would let anybody push out what people look at.
    if (compared.length > 0) this.remembered.set(key, compared);
    return compared;
  }

  /** The levels at which somebody took part, from the top down. */
  levels(): readonly LevelOfTree[] {
    this.forgetIfChanged();
    this.ofLevels ??= levelsOf(this.tree);
    return this.ofLevels;
  }

  /** Null: it doesn't take part in the comparison for the award. */
  awardOf(organizationId: string): Award | null {
    this.forgetIfChanged();
    this.awards ??= this.workedOut();
    return this.awards.get(organizationId) ?? null;
  }

  /** Whether there is such an organization and such a size band: anybody can ask for whatever they like. */
  private isThere({ under, band }: Comparison): boolean {
    if (under !== null && !this.tree.node(under)) return false;
    return band === null || (this.rule?.sizeBands.some(({ title }) => title === band) ?? false);
  }

  private compare({ by, level, under, band }: Comparison): ComparedOrganization[] {
    const compared = this.nodes(level ?? this.level)
      .filter((node) => under === null || isBelow(node, under))
      .map((node) => ({ node, award: this.awardOf(node.organization.id) }))
      .filter(({ award }) => band === null || award?.band === band);
    const bands = by === 'award' ? [...(this.rule?.sizeBands ?? []).map(({ title }) => title), null] : [null];
    return bands.flatMap((title) =>
      placed(by === 'award' ? compared.filter(({ award }) => (award?.band ?? null) === title) : compared, by),
    );
  }

  private workedOut(): ReadonlyMap<string, Award> {
    if (!this.rule) return new Map();
    const candidates = this.nodes(this.level).map(({ organization: { id }, figures }) => ({ id, figures }));
    return new Map(organizationAwards(candidates, this.rule).map((award) => [award.id, award]));
  }

  /** Of a level everything in which somebody took part; without one those that somebody entered for. */
  private nodes(level: number | null): FigureNode[] {
    const nodes: FigureNode[] = [];
    for (const node of this.tree.all()) {
      const isCompared = level === null ? node.ownParticipants > 0 : node.organization.level === level;
      if (isCompared && node.tally.participants > 0) nodes.push(node);
    }
    return nodes;
  }

  private forgetIfChanged(): void {
    if (this.revision === this.tree.revision) return;
    this.revision = this.tree.revision;
    this.remembered.clear();
    this.awards = null;
    this.ofLevels = null;
  }
}

function levelsOf(tree: FigureTree): LevelOfTree[] {
  const largest = new Map<number, FigureNode>();
  for (const node of tree.all()) {
    const { participants } = node.tally;
    const before = largest.get(node.organization.level);
    if (participants > (before?.tally.participants ?? 0)) largest.set(node.organization.level, node);
  }
  return [...largest]
    .map(([level, { organization }]) => ({ level, example: organization.name }))
    .sort((a, b) => a.level - b.level);
}

/** With their places among each other. */
function placed(compared: readonly Omit<ComparedOrganization, 'place'>[], by: ComparedBy): ComparedOrganization[] {
  const values = compared.map(({ node, award }) =>
    by === 'award' ? (award?.score ?? null) : inHundredths(node.figures, by),
  );
  const places = placesByValue(values);
  return compared
    .map((one, index) => ({ ...one, place: places[index] ?? null }))
    .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || byName(a.node, b.node) || 0);
}

/** The names from the top down to the organization itself. */
export function namesDownTo({ organization, parent }: FigureNode): string[] {
  return [...(parent ? namesDownTo(parent) : []), organization.name];
}

function isBelow({ parent }: FigureNode, organizationId: string): boolean {
  for (let node = parent; node; node = node.parent) if (node.organization.id === organizationId) return true;
  return false;
}

/** By code unit, as everywhere: an alphabet that depends on the machine's language would print another list elsewhere. */
function byName({ organization: a }: FigureNode, { organization: b }: FigureNode): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

type WrittenAward = NonNullable<ContestDocument['organizations']>['award'];

function awardRule(award: WrittenAward): AwardRule | null {
  if (!award) return null;
  const { by, minimumParticipants, sizeBands = [], places = null } = award;
  return {
    // Weights have at most two decimals.
    by:
      typeof by === 'string'
        ? by
        : Object.fromEntries(Object.entries(by).map(([figure, weight]) => [figure, Math.round(weight * 100)])),
    minimumParticipants,
    sizeBands: sizeBands.map(({ title, from, to = null }) => ({ title, from, to })),
    places,
  };
}
