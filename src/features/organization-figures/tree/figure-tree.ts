import {
  type Contribution,
  type FigureTerms,
  type OrganizationFigures,
  organizationFigures,
  OrganizationTally,
  rolledUpHeadCount,
} from '../../../rules/scoring/organization-figures.js';
import type { CountedOrganization } from '../../organizations/organizations.public.js';

/** One person as organizations count them. */
export interface CountedPerson extends Contribution {
  readonly entryId: string;
  /** For which the person competes. */
  readonly organizationId: string;
}

/** An organization with everything that people brought to it and to what is below it. */
export interface FigureNode {
  readonly organization: CountedOrganization;
  readonly parent: FigureNode | null;
  readonly children: readonly FigureNode[];
  /** As declared, or what the children have together; null: nobody said. */
  readonly headCount: number | null;
  /** How many took part for itself, not for anything below it. */
  readonly ownParticipants: number;
  readonly tally: OrganizationTally;
  readonly figures: OrganizationFigures;
}

/** Someone competes for an organization that wasn't there when the tree was read. */
export class UnknownOrganization extends Error {}

/**
 * The figures of all organizations of one contest, in memory, always rolled up: a person's change moves the tallies of
 * their organization and of those above it, and nothing else. Who is told of twice counts once.
 */
export class FigureTree {
  private nodes: ReadonlyMap<string, Node>;
  private readonly people = new Map<string, CountedPerson>();
  private changes = 0;

  constructor(
    organizations: readonly CountedOrganization[],
    readonly terms: FigureTerms,
    /** By an organization that isn't in the tree any more the one that stands for it. */
    private readonly merged: ReadonlyMap<string, string> = new Map(),
  ) {
    this.nodes = planted(organizations, terms);
  }

  /** Grows with every change: what was read at the same revision is the same. */
  get revision(): number {
    return this.changes;
  }

  node(organizationId: string): FigureNode | null {
    return this.nodes.get(organizationId) ?? null;
  }

  all(): Iterable<FigureNode> {
    return this.nodes.values();
  }

  /** The person, counted for the organization that stands for theirs. */
  standing(person: CountedPerson): CountedPerson {
    const organizationId = this.merged.get(person.organizationId);
    return organizationId === undefined ? person : { ...person, organizationId };
  }

  /** For which organization the entry counts; null: for none. */
  organizationOf(entryId: string): string | null {
    return this.people.get(entryId)?.organizationId ?? null;
  }

  /** Everybody who counts for the organization or for anything below it, in no particular order. */
  peopleOf(organizationId: string): CountedPerson[] {
    const within = new Set<string>();
    for (const node of this.under(organizationId)) within.add(node.organization.id);
    return [...this.people.values()].filter((person) => within.has(person.organizationId));
  }

  /** The organization itself and everything below it. */
  *under(organizationId: string): Iterable<FigureNode> {
    const node = this.nodes.get(organizationId);
    if (!node) return;
    yield node;
    for (const child of node.children) yield* this.under(child.organization.id);
  }

  /**
   * Organizations were added, moved, named otherwise or have other head counts; whoever counts for one still does. Nobody
   * is counted again unless somebody stands elsewhere in the tree.
   *
   * @throws UnknownOrganization and changes nothing
   */
  replant(organizations: readonly CountedOrganization[]): void {
    if (
      organizations.every(({ id, parentId }) => this.standsBelow(id, parentId)) &&
      organizations.length === this.nodes.size
    ) {
      for (const organization of organizations) this.nodes.get(organization.id)?.renew(organization);
      countHeads(this.nodes);
    } else this.nodes = this.peopled(planted(organizations, this.terms));
    this.changes += 1;
  }

  /**
   * What an entry counts for from now on, whatever it counted for before.
   *
   * @param given null: for nothing
   * @throws UnknownOrganization and changes nothing
   */
  set(entryId: string, given: CountedPerson | null): void {
    const person = given && this.standing(given);
    const before = this.people.get(entryId) ?? null;
    if (isSame(before, person)) return;
    if (person && !this.nodes.has(person.organizationId)) throw new UnknownOrganization(person.organizationId);
    if (before) this.nodes.get(before.organizationId)?.count(before, -1);
    if (person) this.nodes.get(person.organizationId)?.count(person, 1);
    if (person) this.people.set(entryId, person);
    else this.people.delete(entryId);
    this.changes += 1;
  }

  private standsBelow(id: string, parentId: string | null): boolean {
    const node = this.nodes.get(id);
    return node !== undefined && (node.parent?.organization.id ?? null) === parentId;
  }

  private peopled(nodes: ReadonlyMap<string, Node>): ReadonlyMap<string, Node> {
    for (const person of this.people.values()) {
      const node = nodes.get(person.organizationId);
      if (!node) throw new UnknownOrganization(person.organizationId);
      node.count(person, 1);
    }
    return nodes;
  }
}

function planted(organizations: readonly CountedOrganization[], terms: FigureTerms): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  for (const organization of [...organizations].sort((one, other) => one.level - other.level)) {
    const parent = (organization.parentId !== null && nodes.get(organization.parentId)) || null;
    const node = new Node(organization, parent, terms);
    parent?.children.push(node);
    nodes.set(organization.id, node);
  }
  countHeads(nodes);
  return nodes;
}

/** Those below before those above. */
function countHeads(nodes: ReadonlyMap<string, Node>): void {
  for (const node of [...nodes.values()].reverse()) node.headCount = headCountOf(node);
}

class Node implements FigureNode {
  readonly children: Node[] = [];
  ownParticipants = 0;
  /** Most organizations of a large tree have nobody in a contest. */
  private rolledUp: OrganizationTally | null = null;
  private known: OrganizationFigures | null = null;

  private heads: number | null = null;

  constructor(
    private named: CountedOrganization,
    readonly parent: Node | null,
    private readonly terms: FigureTerms,
  ) {}

  get organization(): CountedOrganization {
    return this.named;
  }

  get headCount(): number | null {
    return this.heads;
  }

  set headCount(heads: number | null) {
    this.heads = heads;
    this.known = null;
  }

  /** It is called otherwise, or has another head count; it stands where it stood. */
  renew(organization: CountedOrganization): void {
    this.named = organization;
  }

  get tally(): OrganizationTally {
    return this.rolledUp ?? new OrganizationTally();
  }

  get figures(): OrganizationFigures {
    this.known ??= organizationFigures(this.tally, this.headCount, this.terms);
    return this.known;
  }

  /** Here and in everything above. */
  count(person: Contribution, by: 1 | -1): void {
    this.ownParticipants += by;
    this.move(person, by);
  }

  private move(person: Contribution, by: 1 | -1): void {
    this.rolledUp ??= new OrganizationTally();
    if (by === 1) this.rolledUp.add(person);
    else this.rolledUp.remove(person);
    this.known = null;
    this.parent?.move(person, by);
  }
}

function headCountOf({ organization, children }: Node): number | null {
  return rolledUpHeadCount(
    organization.headCount?.count ?? null,
    children.map(({ headCount }) => headCount),
  );
}

function isSame(one: CountedPerson | null, other: CountedPerson | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.organizationId === other.organizationId &&
    one.points === other.points &&
    one.passed === other.passed &&
    one.excellent === other.excellent
  );
}
