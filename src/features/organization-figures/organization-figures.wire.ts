import { type Static, Type } from 'typebox';
import type { OrganizationFigures } from '../../rules/scoring/organization-figures.js';

const orNull = (type: 'integer' | 'number', description: string) =>
  Type.Unsafe<number | null>({ type, nullable: true, description });

/** Rates are percent with at most two decimals, points have at most two; all of it rounded down. */
export const FiguresWire = Type.Object({
  headCount: orNull('integer', 'declared, or of everything below it together; null: nobody declared one'),
  participants: Type.Integer({ description: 'people with a finished attempt, each once, with everything below it' }),
  participationRate: orNull('number', 'percent of the head count, 100 at most; null without one'),
  average: orNull('number', 'points; null: nobody took part'),
  passRate: orNull('number', 'percent; null: nobody took part, or the contest has no pass mark'),
  excellenceRate: orNull('number', 'percent; null: nobody took part, or the contest has no mark for it'),
  totalPoints: Type.Number({ description: 'points' }),
});
export type FiguresWire = Static<typeof FiguresWire>;

export function figuresToWire(figures: OrganizationFigures): FiguresWire {
  return {
    headCount: figures.headCount,
    participants: figures.participants,
    participationRate: hundredth(figures.participationRate),
    average: hundredth(figures.average),
    passRate: hundredth(figures.passRate),
    excellenceRate: hundredth(figures.excellenceRate),
    totalPoints: figures.totalPoints / 100,
  };
}

function hundredth(value: number | null): number | null {
  return value === null ? null : value / 100;
}
