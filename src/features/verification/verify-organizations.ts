import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Contest } from '../contests/contests.public.js';
import {
  comparesOrganizations,
  type CountedPerson,
  type FigureTree,
  ReadFigures,
} from '../organization-figures/organization-figures.public.js';
import type { ComputedStanding } from '../standings/standings.public.js';
import * as differences from './differences/difference.js';
import type { Difference } from './differences/difference.js';
import { plainFigures } from './plain-figures.js';

/** How many standings are looked up at once. */
const PAGE = 1000;

/**
 * Every organization's figures twice: as they are kept, moved by one person after the other, and the plain way, by listing
 * everybody. Both are made of the same standings, so that a contest that goes on meanwhile makes no difference.
 */
@Injectable()
export class VerifyOrganizations {
  constructor(private readonly read: ReadFigures) {}

  async run(contest: Contest, standings: readonly ComputedStanding[]): Promise<Difference[]> {
    if (!comparesOrganizations(contest.current.document)) return [];
    const counted: CountedPerson[] = [];
    for (let from = 0; from < standings.length; from += PAGE)
      counted.push(...(await this.read.peopleOf(contest, standings.slice(from, from + PAGE))).values());
    const tree = await this.read.emptyTree(contest);
    const people = counted.map((person) => tree.standing(person));
    const lost = people.filter(({ organizationId }) => !tree.node(organizationId));
    const known = people.filter(({ organizationId }) => tree.node(organizationId));
    for (const person of known) tree.set(person.entryId, person);
    return [...lost.map(({ entryId }) => differences.lostOrganization(entryId)), ...differing(tree, known)];
  }
}

function differing(tree: FigureTree, people: readonly CountedPerson[]): Difference[] {
  const found: Difference[] = [];
  for (const [id, plain] of plainFigures(tree, people)) {
    const kept = tree.node(id)?.figures;
    if (!isDeepStrictEqual(kept, plain))
      found.push(differences.otherFigures(id, JSON.stringify(kept), JSON.stringify(plain)));
  }
  return found;
}
