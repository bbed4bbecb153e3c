import type { LeaderboardLine } from '../api/shapes.ts';

/** Digits after the point that a list needs, so that its scores stand under each other: 86.5 and 98.0. */
export function digitsOf(lines: readonly Pick<LeaderboardLine, 'score'>[]): number {
  return Math.max(0, ...lines.map(({ score }) => (String(score).split('.')[1] ?? '').length));
}

/** 22:10, or 1:02:10; whole seconds only, as on the result. */
export function shortTime(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}
