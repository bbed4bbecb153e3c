import { allotQuestions } from './allot-questions.js';
import type { PaperPlanSection } from './paper-plan.js';

/** A section that can't be filled. */
export interface Shortage {
  /** The section's index in the blueprint, from 0. */
  readonly section: number;
  readonly title: string;
  readonly wanted: number;
  /** How many questions of its pool are left for it when fixed sections and the sections before it have theirs. */
  readonly available: number;
}

/**
 * What the question bank lacks for a blueprint; empty exactly when `composePaper` can draw it, with every seed.
 *
 * Pools may overlap. A question is asked once on a paper, so two sections that want three each of the same five
 * questions are one short: the later one. Sections that could be filled by letting another one choose differently are
 * not short. A question that is in a pool twice, or in two fixed sections, counts once.
 *
 * Source: contest document, `paper.sections` ("a blueprint that the bank can't fill is refused").
 */
export function checkBlueprint(
  sections: readonly Pick<PaperPlanSection, 'title' | 'pool' | 'count' | 'fixed'>[],
): Shortage[] {
  const allotted = allotQuestions(sections.map((section) => ({ ...section, inTurn: section.pool.values() })));
  return sections.flatMap(({ title, count: wanted }, section) => {
    const available = allotted[section]?.length ?? 0;
    return available < wanted ? [{ section, title, wanted, available }] : [];
  });
}
