import type { CorrectionPreviewLine } from './correction-preview.entity.js';
import type { CorrectionSummary } from './correction-summary.js';

/** Where somebody stands before and after: the score in hundredths, and the key by which a board orders them. */
export interface Moved {
  readonly entryId: string;
  readonly before: { readonly score: number; readonly key: string | null };
  readonly after: { readonly score: number; readonly key: string | null };
}

type Moves = Pick<CorrectionSummary, 'scoresChanged' | 'placesChanged' | 'placesChangedInTop'> & {
  readonly lines: readonly Omit<CorrectionPreviewLine, 'previewId'>[];
};

/** Places up to this one are counted by themselves: prizes are won there. */
const TOP = 100;

/**
 * Who moves when everybody moves at once. A smaller key is ahead, equal keys share a place, and the places after it are
 * skipped; without a key there is no place. Lines come in the order of the places before, then of the entries.
 */
export function movesOf(people: readonly Moved[]): Moves {
  const before = placesBy(people.map(({ before: { key } }) => key));
  const after = placesBy(people.map(({ after: { key } }) => key));
  const moving = people
    .map((person, index) => ({ ...person, placeBefore: before[index] ?? null, placeAfter: after[index] ?? null }))
    .filter((one) => one.before.score !== one.after.score || one.placeBefore !== one.placeAfter)
    .sort((a, b) => (a.placeBefore ?? Infinity) - (b.placeBefore ?? Infinity) || (a.entryId < b.entryId ? -1 : 1));
  const otherPlace = moving.filter(({ placeBefore, placeAfter }) => placeBefore !== placeAfter);
  const inTop = (place: number | null) => place !== null && place <= TOP;
  return {
    scoresChanged: moving.filter((one) => one.before.score !== one.after.score).length,
    placesChanged: otherPlace.length,
    placesChangedInTop: otherPlace.filter((one) => inTop(one.placeBefore) || inTop(one.placeAfter)).length,
    lines: moving.map(({ entryId, before: stood, after: stands, placeBefore, placeAfter }, index) => ({
      position: index + 1,
      entryId,
      scoreBefore: stood.score,
      scoreAfter: stands.score,
      placeBefore,
      placeAfter,
    })),
  };
}

function placesBy(keys: readonly (string | null)[]): (number | null)[] {
  const places = new Map<string, number>();
  const sorted = keys.filter((key) => key !== null).sort();
  sorted.forEach((key, index) => {
    if (!places.has(key)) places.set(key, index + 1);
  });
  return keys.map((key) => (key === null ? null : (places.get(key) ?? null)));
}
