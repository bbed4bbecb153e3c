import { contentHash, type FiledQuestion } from '../../question-files/question-files.public.js';
import type { KnownQuestion } from '../question-banks.repository.js';

/** A question of the bank and what it is to say from now on. */
export interface Rewording {
  readonly known: KnownQuestion;
  readonly question: FiledQuestion;
}

/** What has to be done to a bank so that it says what a list of questions says. */
export interface BankPlan {
  readonly created: readonly FiledQuestion[];
  /** Those whose content differs: each gets a new version. */
  readonly changed: readonly Rewording[];
  readonly unchanged: readonly KnownQuestion[];
  /** Those that had left the pool and come back because they are in the list; they may be changed as well. */
  readonly restored: readonly KnownQuestion[];
  readonly retired: readonly KnownQuestion[];
  /** Those of the pool that the list doesn't name, retired by it or not. */
  readonly missing: readonly KnownQuestion[];
}

/**
 * Compares a bank with a list of questions. Codes are the same whatever their case; a known question keeps its code and
 * its place in the bank, and new ones come after all others.
 */
export function planBankChange(
  known: readonly KnownQuestion[],
  questions: readonly FiledQuestion[],
  { retireMissing }: { retireMissing: boolean },
): BankPlan {
  const knownByCode = new Map(known.map((question) => [question.code.toLowerCase(), question]));
  const listed = questions.map((question) => ({ question, known: knownByCode.get(question.code.toLowerCase()) }));
  const met = listed.flatMap(({ question, known }) => (known ? [{ question, known }] : []));
  const named = new Set(met.map(({ known }) => known.id));
  const missing = known.filter(({ id, retired }) => !retired && !named.has(id));
  const isSame = ({ question, known }: Rewording) => contentHash(question) === known.contentHash;
  return {
    created: listed.flatMap(({ question, known }) => (known ? [] : [question])),
    changed: met.filter((rewording) => !isSame(rewording)),
    unchanged: met.filter(isSame).map(({ known }) => known),
    restored: met.filter(({ known }) => known.retired).map(({ known }) => known),
    retired: retireMissing ? missing : [],
    missing,
  };
}

/** How many questions the bank will ask, where the plan makes them more than one file holds: that bank couldn't be imported again. */
export function outgrown(
  known: readonly KnownQuestion[],
  { created, restored, retired }: BankPlan,
  most: number,
): number | null {
  const before = known.filter((question) => !question.retired).length;
  const after = before + created.length + restored.length - retired.length;
  return after > most && after > before ? after : null;
}

export function changesAnything({ created, changed, restored, retired }: BankPlan): boolean {
  return created.length + changed.length + restored.length + retired.length > 0;
}
