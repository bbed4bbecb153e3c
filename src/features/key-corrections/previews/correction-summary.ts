import type { Effects } from './correction-effects.js';

/** What a preview rests on, besides answers: when one of these is another by the time it is applied, it is out of date. */
export interface CorrectionBasis {
  /** Of the contest's keys. */
  readonly keys: number;
  /** The version of the contest document. */
  readonly version: string;
  /** What was ruled about attempts and people, as one text that is another after every ruling. */
  readonly rulings: string;
  /** Which entries were found to be one person's, as such a text. */
  readonly merges: string;
  /** The tree of organizations and their head counts, as such a text; empty where nobody competes for one. */
  readonly organizations: string;
  /** Who was substituted in a team, or put into another organization or division by an organizer, as such a text. */
  readonly groups: string;
}

/** What is another in the second: named for whoever has to hear why. */
export function changedBasis(one: CorrectionBasis, other: CorrectionBasis): (keyof CorrectionBasis)[] {
  return (['keys', 'version', 'rulings', 'merges', 'organizations', 'groups'] as const).filter(
    (part) => one[part] !== other[part],
  );
}

/** What a correction would change. */
export interface CorrectionSummary {
  /** Finished attempts of people who stand on the board. */
  readonly attempts: number;
  /** How many of them would get another score. */
  readonly attemptsChanged: number;
  readonly people: number;
  /** How many people's score would be another. */
  readonly scoresChanged: number;
  /** How many would have another place, and how many of those are among the first hundred before or after. */
  readonly placesChanged: number;
  readonly placesChangedInTop: number;
  /** How many would have another place in their division. */
  readonly divisionPlacesChanged: number;
  /** People who would pass with none of their attempts any more, or with one for the first time. */
  readonly passesLost: number;
  readonly passesWon: number;
  /** Null: the contest doesn't rank teams. */
  readonly teams: Effects['teams']['counts'] | null;
  /** Null: nobody competes for an organization. */
  readonly organizations: Effects['organizations']['counts'] | null;
}
