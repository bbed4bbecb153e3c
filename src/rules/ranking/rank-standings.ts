import { compareStandings } from './compare-standings.js';
import type { Standing, TieRule } from './standing.js';

export interface Placed<T extends Standing> {
  /** From 1. */
  readonly place: number;
  readonly standing: T;
}

/**
 * Orders standings for a leaderboard and gives them their places.
 *
 * What is still equal after the tie chain shares a place and the places after it are skipped (1, 2, 2, 4), so a place is
 * always one more than the number of people who did strictly better. That is what prize rules count on: "places 1 to 3"
 * can award four people when third place is shared. Those who share a place are listed by id, so that every
 * recomputation prints the same list, in whatever order the standings come.
 *
 * Source: contest document, `ranking`.
 */
export function rankStandings<T extends Standing>(standings: readonly T[], ties: readonly TieRule[]): Placed<T>[] {
  const compare = compareStandings(ties);
  const ordered = [...standings].sort((a, b) => compare(a, b) || byId(a, b));

  const placed: Placed<T>[] = [];
  for (const standing of ordered) {
    const before = placed.at(-1);
    const shares = before !== undefined && compare(before.standing, standing) === 0;
    placed.push({ place: shares ? before.place : placed.length + 1, standing });
  }
  return placed;
}

/** By code unit: an alphabet that depends on the machine's language would print another list elsewhere. */
function byId(a: Standing, b: Standing): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
