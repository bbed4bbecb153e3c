import { placesByKey, placesWithinGroups } from '../../../rules/ranking/places-by-key.js';
import type { CorrectionPreviewLine } from '../correction-preview.entity.js';
import type { CorrectionSummary } from './correction-summary.js';

/** Where somebody stands before and after: the score in hundredths, and the key by which a board orders them. */
export interface Moved {
  readonly entryId: string;
  /** In which the person is ranked; null: none. */
  readonly division: string | null;
  readonly before: { readonly score: number; readonly key: string | null };
  readonly after: { readonly score: number; readonly key: string | null };
}

type Counts = Pick<
  CorrectionSummary,
  'scoresChanged' | 'placesChanged' | 'placesChangedInTop' | 'divisionPlacesChanged'
>;

type Moves = Counts & { readonly lines: readonly Omit<CorrectionPreviewLine, 'previewId'>[] };

type Placed = Omit<CorrectionPreviewLine, 'previewId' | 'position'>;

/** Places up to this one are counted by themselves: prizes are won there. */
const TOP = 100;

/**
 * Who moves when everybody moves at once, together and in divisions. Without a key there is no place. Lines come in the
 * order of the places before, then of the entries.
 */
export function movesOf(people: readonly Moved[]): Moves {
  const moving = placed(people)
    .filter((line) => otherScore(line) || otherPlace(line) || otherDivisionPlace(line))
    .sort((a, b) => (a.placeBefore ?? Infinity) - (b.placeBefore ?? Infinity) || (a.entryId < b.entryId ? -1 : 1));
  const inTop = (place: number | null) => place !== null && place <= TOP;
  return {
    scoresChanged: moving.filter(otherScore).length,
    placesChanged: moving.filter(otherPlace).length,
    placesChangedInTop: moving
      .filter(otherPlace)
      .filter(({ placeBefore, placeAfter }) => inTop(placeBefore) || inTop(placeAfter)).length,
    divisionPlacesChanged: moving.filter(otherDivisionPlace).length,
    lines: moving.map((line, index) => ({ position: index + 1, ...line })),
  };
}

function placed(people: readonly Moved[]): Placed[] {
  const places = (when: 'before' | 'after') => {
    const lines = people.map((person) => ({ key: person[when].key, group: person.division }));
    return { together: placesByKey(lines.map(({ key }) => key)), within: placesWithinGroups(lines) };
  };
  const [stood, stand] = [places('before'), places('after')];
  return people.map(({ entryId, division, before, after }, index) => ({
    entryId,
    scoreBefore: before.score,
    scoreAfter: after.score,
    placeBefore: stood.together[index] ?? null,
    placeAfter: stand.together[index] ?? null,
    division,
    divisionPlaceBefore: stood.within[index] ?? null,
    divisionPlaceAfter: stand.within[index] ?? null,
  }));
}

function otherScore({ scoreBefore, scoreAfter }: Placed): boolean {
  return scoreBefore !== scoreAfter;
}

function otherPlace({ placeBefore, placeAfter }: Placed): boolean {
  return placeBefore !== placeAfter;
}

function otherDivisionPlace({ divisionPlaceBefore, divisionPlaceAfter }: Placed): boolean {
  return divisionPlaceBefore !== divisionPlaceAfter;
}
