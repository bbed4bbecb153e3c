import type { PoolQuestion } from './paper-plan.js';

/** One section's claim on the questions. */
export interface Claim {
  readonly pool: readonly PoolQuestion[];
  readonly count: number;
  /** Served before the claims that are not fixed. */
  readonly fixed: boolean;
  /** The pool in the order in which the section likes to have it. */
  readonly inTurn: Iterator<PoolQuestion>;
}

/**
 * Gives each claim `count` questions of its pool, no question twice over all claims, and fills as many places as can be
 * filled at all: a claim goes short only when no distribution whatever would serve all of them.
 *
 * Fixed claims are served first, then the others from first to last, each with the next question of its order that
 * nobody has. Only where nothing is left for it does an earlier claim hand over a question and take another instead.
 * Example: the first may have a or b and took a, the second may only have a: the first gets b, the second a.
 *
 * @returns the questions of each claim, in the order of the claims.
 */
export function allotQuestions(claims: readonly Claim[]): PoolQuestion[][] {
  const allotment: Allotment = { claims, held: claims.map(() => new Map()), holder: new Map() };
  const fixedFirst = [...claims.entries()].sort(([, a], [, b]) => Number(b.fixed) - Number(a.fixed));
  for (const [claimant, { count }] of fixedFirst) {
    let served = true;
    while (served && heldBy(allotment, claimant).size < count) served = obtainOne(allotment, claimant);
  }
  return allotment.held.map((questions) => [...questions.values()]);
}

interface Allotment {
  readonly claims: readonly Claim[];
  /** For each claim the questions it has, by id. */
  readonly held: readonly Map<string, PoolQuestion>[];
  /** Which claim has a question. A question that was given out once always stays with someone. */
  readonly holder: Map<string, number>;
}

/** The search for an augmenting path of a bipartite matching, with all places of a section taken as one node. */
function obtainOne(allotment: Allotment, claimant: number): boolean {
  const handedTo = new Map<number, { question: PoolQuestion; receiver: number } | null>([[claimant, null]]);
  for (const giver of handedTo.keys()) {
    // The loop also visits what is added to the map below: that makes it a breadth-first search.
    if (takeFree(allotment, giver)) {
      passOn(allotment, giver, handedTo);
      return true;
    }
    for (const question of allotment.claims[giver]?.pool ?? []) {
      const holder = allotment.holder.get(question.id);
      if (holder !== undefined && !handedTo.has(holder)) handedTo.set(holder, { question, receiver: giver });
    }
  }
  return false;
}

function takeFree(allotment: Allotment, claimant: number): boolean {
  const turn = allotment.claims[claimant]?.inTurn;
  for (let next = turn?.next(); next && !next.done; next = turn?.next()) {
    if (allotment.holder.has(next.value.id)) continue;
    give(allotment, next.value, claimant);
    return true;
  }
  return false;
}

/** The giver has one question too many now: along the path everyone hands one on, down to the one who went short. */
function passOn(
  allotment: Allotment,
  giver: number,
  handedTo: ReadonlyMap<number, { question: PoolQuestion; receiver: number } | null>,
): void {
  for (let from = giver, step = handedTo.get(from); step; from = step.receiver, step = handedTo.get(from)) {
    heldBy(allotment, from).delete(step.question.id);
    give(allotment, step.question, step.receiver);
  }
}

function give(allotment: Allotment, question: PoolQuestion, claimant: number): void {
  heldBy(allotment, claimant).set(question.id, question);
  allotment.holder.set(question.id, claimant);
}

function heldBy(allotment: Allotment, claimant: number): Map<string, PoolQuestion> {
  return allotment.held[claimant] as Map<string, PoolQuestion>;
}
