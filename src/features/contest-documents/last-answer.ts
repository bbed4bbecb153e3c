import type { ContestDocument } from './contest-document.js';
import { attemptLimitMs, type SectionsOf } from './attempt-limit.js';
import { milliseconds } from './instants-and-durations.js';

/** When the last answer of anybody can have been given; null: attempts that were started may go on for ever. */
export function lastAnswerAt(
  document: Pick<ContestDocument, 'closesAt' | 'closing' | 'time'> & { readonly paper: SectionsOf },
): Date | null {
  const { closesAt, closing, time } = document;
  const limitMs = attemptLimitMs(document);
  if (closing === 'finish-started' && limitMs === null) return null;
  const underWay = closing === 'finish-started' && limitMs !== null ? limitMs : 0;
  return new Date(new Date(closesAt).getTime() + underWay + milliseconds(time.grace));
}
