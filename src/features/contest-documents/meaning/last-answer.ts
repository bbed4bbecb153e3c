import type { ContestDocument } from '../contest-document.js';
import { attemptLimitMs, type SectionsOf } from './attempt-limit.js';
import { milliseconds } from '../reading/instants-and-durations.js';

type Window = Pick<ContestDocument, 'closesAt' | 'time'> & { readonly paper: SectionsOf };

/**
 * When the last answer of anybody can have been given, in whichever stage; null: attempts that were started may go on
 * for ever.
 */
export function lastAnswerAt(document: Window & Pick<ContestDocument, 'closing' | 'stages'>): Date | null {
  const { closing, stages = [], ...whole } = document;
  const windows: Window[] = [
    whole,
    ...stages.map(({ closesAt, time = whole.time, paper = whole.paper }) => ({ closesAt, time, paper })),
  ];
  const limits = windows.map(attemptLimitMs);
  if (closing === 'finish-started' && limits.includes(null)) return null;
  const ends = windows.map(({ closesAt, time: { grace } }, index) => {
    const underWay = closing === 'finish-started' ? (limits[index] ?? 0) : 0;
    return new Date(closesAt).getTime() + underWay + milliseconds(grace);
  });
  return new Date(Math.max(...ends));
}
