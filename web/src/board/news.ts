import type { LeaderboardLine } from '../api/shapes.ts';

/** What tells one line from another. Names are masked and no number is shown, so it is what the line says of the result. */
export function lineKey({ name, score, timeUsedMs, finishedAt }: LeaderboardLine): string {
  return `${name}|${score}|${timeUsedMs}|${finishedAt}`;
}

/**
 * Lines that tell of a result which nobody has seen here: not in `seen`, and finished after `since`. Somebody who is only
 * pushed down is no news, nor is a page that is turned to for the first time.
 */
export function newsIn(lines: readonly LeaderboardLine[], seen: ReadonlySet<string>, since: number): string[] {
  return lines.filter((line) => Date.parse(line.finishedAt) > since && !seen.has(lineKey(line))).map(lineKey);
}

/** Whether the lines with these numbers stay where they are, so that nothing jumps when one list replaces the other. */
export function stayPut(
  before: readonly LeaderboardLine[],
  after: readonly LeaderboardLine[],
  numbers: readonly number[],
): boolean {
  return numbers.every((number) => {
    const [one, other] = [before[number], after[number]];
    return one !== undefined && other !== undefined && one.place === other.place && lineKey(one) === lineKey(other);
  });
}

/** How somebody is looking at the board in the moment when it changes. */
export interface Looking {
  /** Something points at the lines, or is about to. */
  readonly pointing: boolean;
  /** The page is scrolled away from its beginning: somebody reads further down. */
  readonly scrolled: boolean;
  /** Lines that would move are in sight. */
  readonly moves: boolean;
}

/** Whether a change may show itself at once; otherwise it waits until it is asked for. */
export function mayShowAtOnce({ pointing, scrolled, moves }: Looking): boolean {
  return !moves || (!pointing && !scrolled);
}
