import type { ContestDocument } from './contest-document.js';
import { milliseconds } from './instants-and-durations.js';

/** When the last answer of anybody can have been given; null: attempts that were started may go on for ever. */
export function lastAnswerAt({
  closesAt,
  closing,
  time,
}: Pick<ContestDocument, 'closesAt' | 'closing' | 'time'>): Date | null {
  if (closing === 'finish-started' && time.limit === null) return null;
  const underWay = closing === 'finish-started' && time.limit !== null ? milliseconds(time.limit) : 0;
  return new Date(new Date(closesAt).getTime() + underWay + milliseconds(time.grace));
}
