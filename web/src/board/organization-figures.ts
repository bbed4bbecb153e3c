import type { OrganizationBoard, OrganizationLine } from '../api/shapes.ts';
import type { Translate } from '../language/language.ts';

export type Figure = OrganizationBoard['by'];

/** In the order in which they are offered. */
export const FIGURES = [
  'award',
  'participants',
  'participationRate',
  'average',
  'passRate',
  'excellenceRate',
  'totalPoints',
] as const satisfies readonly Figure[];

const RATES: readonly Figure[] = ['participationRate', 'passRate', 'excellenceRate'];

/** A figure of an organization as it is read: `97.2%`, `1,204`, or a dash where there is nothing to say. */
export function figureText(line: OrganizationLine, figure: Figure, t: Translate, locale: string): string {
  const value = line[figure];
  if (value === null) return t('boards.none');
  // Rounded down to hundredths: somebody of a very large organization is not nobody.
  if (figure === 'participationRate' && value === 0 && line.participants > 0)
    return t('boards.percent', { n: `<${(0.01).toLocaleString(locale)}` });
  const text = value.toLocaleString(locale, { maximumFractionDigits: 2 });
  return RATES.includes(figure) ? t('boards.percent', { n: text }) : text;
}

/** Lines whose places count together. */
export interface LinesOfBand {
  /** The title of the size band; null: of none. */
  readonly band: string | null;
  /** Whether it has to be said which band it is. */
  readonly titled: boolean;
  readonly lines: readonly OrganizationLine[];
}

/** By the award each size band stands for itself, in the order of the contest; by anything else all stand together. */
export function inBands({ by, entries }: OrganizationBoard, bands: readonly string[]): LinesOfBand[] {
  if (by !== 'award' || bands.length === 0) return [{ band: null, titled: false, lines: entries }];
  return [...bands, null]
    .map((band) => ({ band, titled: true, lines: entries.filter((line) => line.band === band) }))
    .filter(({ lines }) => lines.length > 0);
}

/** Its place, and where sizes compete apart in which of them: without that two first places would be a riddle. */
export function placeText(
  { place, band }: Pick<OrganizationLine, 'place' | 'band'>,
  by: Figure,
  t: Translate,
  locale: string,
): string {
  if (place === null) return t('boards.noPlace');
  const n = place.toLocaleString(locale);
  return by === 'award' && band !== null ? t('boards.placeInBand', { band, n }) : t('board.place', { n });
}

/** A score as a hall reads it; `by`: where it is a figure of organizations. @param text the number as it is written */
export function onScreen(text: string, by: Figure | undefined, t: Translate): string {
  if (by === 'participants') return t('boards.people', { n: text });
  return by && RATES.includes(by) ? t('boards.percent', { n: text }) : t('points', { n: text });
}
