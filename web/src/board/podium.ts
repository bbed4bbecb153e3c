import type { LeaderboardLine } from '../api/shapes.ts';

/** One step of the podium, and who stands on it. */
export interface Step {
  readonly place: number;
  readonly lines: readonly LeaderboardLine[];
}

/** With more winners than this no podium is left: they are shown in the list. */
const MOST_WINNERS = 6;

/**
 * The first three places as steps, best first. Three people at most get a step each, equals of the same height; when more
 * share a place, a step holds all of them. Null: nobody, or so many that the first places set nobody apart.
 *
 * @param lines the beginning of the board
 * @param isAll whether there is nobody after them, who might share the last place
 */
export function podiumOf(lines: readonly LeaderboardLine[], isAll: boolean): readonly Step[] | null {
  const winners = lines.filter(({ place }) => place <= 3);
  if (winners.length === 0 || winners.length > MOST_WINNERS) return null;
  if (winners.length === lines.length && !isAll) return null;
  if (winners.length <= 3) return winners.map((line) => ({ place: line.place, lines: [line] }));
  const places = [...new Set(winners.map(({ place }) => place))];
  return places.map((place) => ({ place, lines: winners.filter((line) => line.place === place) }));
}

/** Of fewer, most stand on the podium or beside it: to be first of one is nothing to be congratulated on. */
const FESTIVE_FROM = 10;

/** Whether there were enough others for strips of paper and congratulations. @param total how many are on the board */
export function isFestive(total: number): boolean {
  return total >= FESTIVE_FROM;
}

/** How many lines stand on the podium, and so no more in the list. */
export function countOn(podium: readonly Step[] | null): number {
  return (podium ?? []).reduce((sum, { lines }) => sum + lines.length, 0);
}
