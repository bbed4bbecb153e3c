import type { FigureTerms, OrganizationFigures } from '../../rules/scoring/organization-figures.js';
import type { CountedPerson, FigureTree } from '../organization-figures/organization-figures.public.js';

const WHOLE = 10_000;

/**
 * The figures of every organization in which somebody took part, worked out the plain way: by listing everybody who counts
 * for it and adding up. Nothing is shared with how figures are kept but the tree itself.
 */
export function plainFigures(
  tree: FigureTree,
  people: readonly CountedPerson[],
): ReadonlyMap<string, OrganizationFigures> {
  const lists = new Map<string, CountedPerson[]>();
  for (const person of people)
    for (let node = tree.node(person.organizationId); node; node = node.parent) {
      const list = lists.get(node.organization.id);
      if (list) list.push(person);
      else lists.set(node.organization.id, [person]);
    }
  return new Map(
    [...lists].map(([id, list]) => [id, figuresOf(list, tree.node(id)?.headCount ?? null, tree.terms)] as const),
  );
}

function figuresOf(
  people: readonly CountedPerson[],
  headCount: number | null,
  terms: FigureTerms,
): OrganizationFigures {
  const best = people.map(({ points }) => points).sort((a, b) => b - a);
  const averaged = terms.average === 'all' ? best : best.slice(0, terms.average.best);
  const share = (count: number, of: number) => Math.floor((count * WHOLE) / of);
  const passed = people.filter((person) => person.passed).length;
  const excellent = people.filter((person) => person.excellent).length;
  return {
    participants: people.length,
    headCount,
    participationRate: headCount ? Math.min(share(people.length, headCount), WHOLE) : null,
    average: Math.floor(sum(averaged) / averaged.length),
    passRate: terms.marks.pass ? share(passed, people.length) : null,
    excellenceRate: terms.marks.excellence ? share(excellent, people.length) : null,
    totalPoints: sum(best),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
