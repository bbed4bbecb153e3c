import { type Contest, isDeclared, lastAnswerAt } from '../../contests/contests.public.js';

/** Whether something may be shown yet; `at` is when, as far as anyone knows: null before an organizer decides, or never. */
export interface Publication {
  readonly published: boolean;
  readonly at: Date | null;
}

type Judged = Pick<Contest, 'state'> & { readonly current: Pick<Contest['current'], 'document'> };

const SHOWN: Publication = { published: true, at: null };
const WITHHELD: Publication = { published: false, at: null };

/**
 * Whether a person's own result, and with it every score on a public board, may be shown.
 *
 * `onClose` waits until the last answer of anybody can have been given, as keys do; `manual` is when an organizer declares
 * the results provisional, which publishes whatever still waits.
 *
 * Source: contest document, `publication.results`.
 */
export function resultPublication({ state, current: { document } }: Judged, now: Date): Publication {
  if (isDeclared(state)) return SHOWN;
  switch (document.publication.results) {
    case 'onSubmit':
      return SHOWN;
    case 'onClose':
      return afterLastAnswer(document, now);
    case 'manual':
      return WITHHELD;
  }
}

/**
 * Whether keys and explanations may be shown (I4).
 *
 * `onClose` waits until the last answer of anybody can have been given: keys that come out at the close would still help
 * those who may finish, or whose last answer is taken within the grace. Where attempts that were started may go on for ever,
 * nobody knows when that is, and it waits for an organizer like `manual`.
 *
 * Source: contest document, `publication.review`.
 */
export function reviewPublication({ state, current: { document } }: Judged, now: Date): Publication {
  const rule = document.publication.review;
  if (rule === 'never') return WITHHELD;
  if (rule === 'onSubmit' || isDeclared(state)) return SHOWN;
  return rule === 'manual' ? WITHHELD : afterLastAnswer(document, now);
}

function afterLastAnswer(document: Judged['current']['document'], now: Date): Publication {
  const at = lastAnswerAt(document);
  return at === null ? WITHHELD : { published: now >= at, at };
}
