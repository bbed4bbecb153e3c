import type { AttemptRecord } from '../attempts/attempts.public.js';
import type { ContestDocument } from '../contests/contests.public.js';
import {
  type ComputedStanding,
  computeStanding,
  type EntrySide,
  type EntryStanding,
  hadEndedBefore,
} from '../standings/standings.public.js';
import type { StandingsOfBoard } from './contest-board.js';

const PAGE = 1000;

/** Standings as they were at one instant. In memory only: nothing is written down for a freeze, so that it can be moved. */
export class FrozenStandings implements StandingsOfBoard {
  private readonly byEntry: Map<string, EntryStanding>;

  constructor(
    computed: readonly ComputedStanding[],
    readonly frozenSince: Date,
  ) {
    const updatedAt = frozenSince;
    this.byEntry = new Map(computed.map((standing) => [standing.entryId, { ...standing, updatedAt }]));
  }

  of(entryIds: readonly string[]): Promise<EntryStanding[]> {
    return Promise.resolve(entryIds.flatMap((entryId) => this.byEntry.get(entryId) ?? []));
  }

  keep(standing: EntryStanding): void {
    this.byEntry.set(standing.entryId, standing);
  }

  async *all(): AsyncIterable<EntryStanding[]> {
    const standings = [...this.byEntry.values()];
    for (let from = 0; from < standings.length; from += PAGE) yield standings.slice(from, from + PAGE);
  }
}

/** What an entry's attempts had come to at an instant; null when none had ended. */
export function standingAt(
  document: ContestDocument,
  finished: readonly AttemptRecord[],
  side: EntrySide,
  since: Date,
): EntryStanding | null {
  const computed = computeStanding(document, finished.filter(hadEndedBefore(since)), side);
  return computed && { ...computed, updatedAt: since };
}
