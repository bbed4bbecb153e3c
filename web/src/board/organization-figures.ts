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
  const text = value.toLocaleString(locale, { maximumFractionDigits: 2 });
  return RATES.includes(figure) ? t('boards.percent', { n: text }) : text;
}

/** A score as a hall reads it; `by`: where it is a figure of organizations. @param text the number as it is written */
export function onScreen(text: string, by: Figure | undefined, t: Translate): string {
  if (by === 'participants') return t('boards.people', { n: text });
  return by && RATES.includes(by) ? t('boards.percent', { n: text }) : t('points', { n: text });
}
