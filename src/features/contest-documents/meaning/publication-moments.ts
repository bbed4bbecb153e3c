import type { ContestDocument } from '../contest-document.js';

type Moment = ContestDocument['publication']['results' | 'review'];

/** From early to late. */
const MOMENTS: readonly Moment[] = ['onSubmit', 'onClose', 'manual', 'never'];

/** Whether what is published at one moment is published before what is published at the other. */
export function isEarlier(moment: Moment, other: Moment): boolean {
  return MOMENTS.indexOf(moment) < MOMENTS.indexOf(other);
}
