import { Injectable } from '@nestjs/common';
import type { Figure } from '../../../rules/scoring/organization-award.js';
import type { Contest } from '../../contests/contests.public.js';
import type { ComputedStanding } from '../../standings/standings.public.js';

/** Everybody with a score: as they stand, and at the same index as they would stand; the same object where nothing moves. */
export interface RegradedStandings {
  readonly contest: Contest;
  readonly before: readonly ComputedStanding[];
  readonly after: readonly ComputedStanding[];
}

/** A score in hundredths with its places. */
export interface TeamStood {
  readonly score: number;
  readonly place: number | null;
  /** Null: in no division. */
  readonly divisionPlace: number | null;
}

/** A team whose score or place would be another. */
export interface TeamMove {
  readonly teamId: string;
  readonly name: string;
  readonly division: string | null;
  readonly before: TeamStood;
  readonly after: TeamStood;
}

/** One figure: hundredths of its unit (people, percent, points), and the place on the board that is ordered by it. */
export interface FigureStood {
  readonly value: number | null;
  /** Null: the board doesn't compare this organization, or it has no such figure. */
  readonly place: number | null;
}

/** An organization of which a figure, a place or the award would be another. */
export interface OrganizationMove {
  readonly organizationId: string;
  readonly name: string;
  /** The names from the top down to its own. */
  readonly path: readonly string[];
  /** All by which the board can be ordered, moving or not; `award` last, where there is one. */
  readonly figures: readonly {
    readonly by: Figure | 'award';
    readonly before: FigureStood;
    readonly after: FigureStood;
  }[];
  /** Null: it isn't one of those compared for the award. */
  readonly award: {
    readonly band: string | null;
    readonly before: AwardStood;
    readonly after: AwardStood;
  } | null;
}

/** The place for the award, within the size band. */
export interface AwardStood {
  readonly place: number | null;
  readonly awarded: boolean;
}

/** What moves besides people: those that move, in the order of their places before, and how many. */
export interface Effects {
  readonly teams: {
    readonly moves: readonly TeamMove[];
    readonly counts: { readonly compared: number; readonly scoresChanged: number; readonly placesChanged: number };
  };
  readonly organizations: {
    readonly moves: readonly OrganizationMove[];
    readonly counts: {
      readonly compared: number;
      readonly figuresChanged: number;
      readonly placesChanged: number;
      readonly awardsChanged: number;
    };
  };
}

export type EffectKind = keyof Effects;

/** Works out what moves of its kind; null: the contest compares none. Has to let others have their turn now and then. */
export type EffectOf<Kind extends EffectKind> = (regraded: RegradedStandings) => Promise<Effects[Kind] | null>;

/** Whoever ranks something that rests on people's scores says here what a correction would do to it. */
@Injectable()
export class CorrectionEffects {
  private readonly listeners: { [Kind in EffectKind]?: EffectOf<Kind> } = {};

  listen<Kind extends EffectKind>(kind: Kind, effect: EffectOf<Kind>): void {
    Object.assign(this.listeners, { [kind]: effect });
  }

  async of(regraded: RegradedStandings): Promise<{ readonly [Kind in EffectKind]: Effects[Kind] | null }> {
    const { teams, organizations } = this.listeners;
    return {
      teams: (await teams?.(regraded)) ?? null,
      organizations: (await organizations?.(regraded)) ?? null,
    };
  }
}
