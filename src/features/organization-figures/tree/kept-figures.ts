import { LRUCache } from 'lru-cache';
import type { ComparedOrganizations } from './compared-organizations.js';
import type { FigureTree } from './figure-tree.js';
import type { OrganizationsOfDay } from '../organizations-of-day.js';

/** The figures of a contest's organizations, and their order. */
export interface OpenFigures {
  readonly tree: FigureTree;
  readonly compared: ComparedOrganizations;
  /** Since when they stand still; null: they move. */
  readonly frozenSince: Date | null;
}

export interface FollowingFigures extends OpenFigures {
  /** The organizations that they show; null: those that were kept for a final contest, whatever happens to them since. */
  day: OrganizationsOfDay | null;
}

export interface Kept {
  /** What they were opened for: other terms need other figures. */
  readonly terms: string;
  readonly closesAt: Date;
  readonly figures: Promise<FollowingFigures>;
}

/** As things stand now, or as they stood when the boards were frozen. */
export type Kind = 'live' | 'still';

/** Of so many contests at once; one of 35,000 people takes some 10 MB. */
export const MOST_KEPT = 40;

/** Of so many contests that are over: few people look at them, and they are worked out again within a second. */
const MOST_ENDED = 5;

/** The figures that are in memory: of those contests that somebody looked at last. */
export class KeptFigures {
  private readonly kept = new LRUCache<string, Kept>({ max: MOST_KEPT });

  /** To look at them, which keeps them longer. */
  get(contestId: string, kind: Kind): Kept | undefined {
    return this.kept.get(`${contestId} ${kind}`);
  }

  /** To see to it that they follow. */
  peek(contestId: string, kind: Kind): Kept | undefined {
    return this.kept.peek(`${contestId} ${kind}`);
  }

  put(contestId: string, kind: Kind, kept: Kept, now: Date): void {
    this.kept.set(`${contestId} ${kind}`, kept);
    const ended = [...this.kept.entries()].filter(([, { closesAt }]) => closesAt <= now);
    for (const [key] of ended.slice(MOST_ENDED)) this.kept.delete(key);
  }

  drop(contestId: string, kind: Kind): void {
    this.kept.delete(`${contestId} ${kind}`);
  }
}
