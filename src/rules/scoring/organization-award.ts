import type { OrganizationFigures } from './organization-figures.js';

/** By what organizations can be compared. */
export const FIGURES = [
  'participants',
  'participationRate',
  'average',
  'passRate',
  'excellenceRate',
  'totalPoints',
] as const;
export type Figure = (typeof FIGURES)[number];

/** Organizations of like size compete with each other: `from` to `to` heads, both included; `to` null: no end. */
export interface SizeBand {
  readonly title: string;
  readonly from: number;
  readonly to: number | null;
}

export interface AwardRule {
  /** One figure, or several with their weights (whole numbers; only how they compare matters). */
  readonly by: Figure | Readonly<Partial<Record<Figure, number>>>;
  readonly minimumParticipants: number;
  /** Empty: all compete with all. */
  readonly sizeBands: readonly SizeBand[];
  /** How many places of each band are awarded; null: nobody said. */
  readonly places: number | null;
}

export interface Candidate {
  readonly id: string;
  readonly figures: OrganizationFigures;
}

/** What one weighted figure came to: the best of the band is 100. */
export interface AwardPart {
  readonly figure: Figure;
  readonly weight: number;
  /** The figure itself, in its own unit; null counts as nothing. */
  readonly value: number | null;
  readonly best: number;
  /** Hundredths, 0 to 10,000. */
  readonly scaled: number;
}

/** Why an organization doesn't compete for the award. */
export type NotCompeting = 'tooFewParticipants' | 'noHeadCount' | 'noBand' | 'noFigure';

export interface Award {
  readonly id: string;
  /** The title of the size band; null: there are none, or the organization fits into none. */
  readonly band: string | null;
  /** Hundredths of the unit of the figure, or of 0 to 100 for a weighted sum; null: doesn't compete. */
  readonly score: number | null;
  /** Within the band; null: doesn't compete. */
  readonly place: number | null;
  readonly awarded: boolean;
  /** Null: it competes. */
  readonly notCompeting: NotCompeting | null;
  /** How a weighted sum came about; empty for a single figure. */
  readonly parts: readonly AwardPart[];
}

const BEST_SCALED = 10_000;

/**
 * Works the organization award out.
 *
 * Who has fewer participants than needed, fits into no size band or lacks the one figure that decides doesn't compete. In a
 * weighted sum each figure is scaled first: the best of those who compete in the same band is 100 and the others get their
 * share of it, rounded down to hundredths; a figure that an organization lacks is 0 there, as is one below 0. The sum is
 * divided by the sum of the weights, so it is from 0 to 100 whatever the weights are. Equal scores share a place and the
 * places after it are skipped.
 *
 * Source: contest document, `organizations.award`.
 *
 * @returns one for each candidate, in their order
 */
export function organizationAwards(candidates: readonly Candidate[], rule: AwardRule): Award[] {
  const banded = candidates.map((candidate) => ({ candidate, band: bandOf(candidate, rule) }));
  const awards = new Map<string, Award>();
  for (const band of new Set(banded.map((one) => one.band))) {
    const inBand = banded.filter((one) => one.band === band).map(({ candidate }) => candidate);
    for (const award of awardsOfBand(inBand, band, rule)) awards.set(award.id, award);
  }
  return candidates.flatMap(({ id }) => awards.get(id) ?? []);
}

/** Places by a value, the largest first: equals share one, the next are skipped; who has no value has no place. */
export function placesByValue(values: readonly (number | null)[]): (number | null)[] {
  const places = new Map<number, number>();
  const ordered = values.filter((value) => value !== null).sort((a, b) => b - a);
  for (const [index, value] of ordered.entries()) if (!places.has(value)) places.set(value, index + 1);
  return values.map((value) => (value === null ? null : (places.get(value) ?? null)));
}

/** A figure in hundredths of its unit: people, percent or points. */
export function inHundredths(figures: OrganizationFigures, figure: Figure): number | null {
  return figure === 'participants' ? figures.participants * 100 : figures[figure];
}

function awardsOfBand(candidates: readonly Candidate[], band: string | null, rule: AwardRule): Award[] {
  const competing = new Set(candidates.filter(({ figures }) => notCompeting(figures, band, rule) === null));
  const measures = measuresOf([...competing], rule);
  const worked = candidates.map((candidate) =>
    competing.has(candidate) ? scoreOf(candidate.figures, rule, measures) : NOTHING,
  );
  const places = placesByValue(worked.map(({ score }) => score));
  return candidates.map(({ id, figures }, index) => {
    const place = places[index] ?? null;
    const { score, parts } = worked[index] ?? NOTHING;
    const awarded = place !== null && rule.places !== null && place <= rule.places;
    return { id, band, score, place, awarded, notCompeting: notCompeting(figures, band, rule), parts };
  });
}

function bandOf({ figures: { headCount } }: Candidate, { sizeBands }: AwardRule): string | null {
  if (headCount === null) return null;
  return sizeBands.find(({ from, to }) => from <= headCount && (to === null || headCount <= to))?.title ?? null;
}

/** Null: it competes. */
function notCompeting(figures: OrganizationFigures, band: string | null, rule: AwardRule): NotCompeting | null {
  if (figures.participants < Math.max(1, rule.minimumParticipants)) return 'tooFewParticipants';
  if (rule.sizeBands.length > 0 && band === null) return figures.headCount === null ? 'noHeadCount' : 'noBand';
  if (typeof rule.by !== 'string' || figures[rule.by] !== null) return null;
  return rule.by === 'participationRate' ? 'noHeadCount' : 'noFigure';
}

/** What a figure of a weighted sum is measured by: the best of those who compete. */
type Measure = Pick<AwardPart, 'figure' | 'weight' | 'best'>;

const NOTHING: Pick<Award, 'score' | 'parts'> = { score: null, parts: [] };

function measuresOf(competing: readonly Candidate[], { by }: AwardRule): Measure[] {
  if (typeof by === 'string') return [];
  return FIGURES.flatMap((figure): Measure[] => {
    const weight = by[figure];
    if (weight === undefined) return [];
    return [{ figure, weight, best: competing.reduce((best, { figures }) => Math.max(best, figures[figure] ?? 0), 0) }];
  });
}

function scoreOf(
  figures: OrganizationFigures,
  { by }: AwardRule,
  measures: readonly Measure[],
): Pick<Award, 'score' | 'parts'> {
  if (typeof by === 'string') return { score: inHundredths(figures, by), parts: [] };
  let [weights, weighted] = [0, 0];
  const parts = measures.map(({ figure, weight, best }): AwardPart => {
    const value = figures[figure];
    const scaled = best > 0 ? Math.floor((Math.max(0, value ?? 0) * BEST_SCALED) / best) : 0;
    weights += weight;
    weighted += weight * scaled;
    return { figure, weight, value, best, scaled };
  });
  return { score: Math.floor(weighted / weights), parts };
}
