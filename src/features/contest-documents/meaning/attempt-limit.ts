import { walkLimitMs } from '../../../rules/attempt-timing/question-clock.js';
import type { ContestDocument, DocumentSection } from '../contest-document.js';
import { milliseconds } from '../reading/instants-and-durations.js';
import { questionCount } from '../planning/plan-paper.js';

/** As much of the part `paper` as says how many questions there are. */
export interface SectionsOf {
  readonly sections: readonly Pick<DocumentSection, 'questions' | 'draw'>[];
}

interface Timed {
  readonly time: ContestDocument['time'];
  readonly paper: SectionsOf;
}

/** How many milliseconds each question is shown for, one at a time; null: the whole paper is shown at once. */
export function perQuestionMs({ time: { perQuestion } }: Pick<Timed, 'time'>): number | null {
  return perQuestion === undefined ? null : perQuestion * 1000;
}

/** How long an attempt goes on by itself, from its start: `time.limit`, or else what its questions take; null: no limit. */
export function attemptLimitMs({ time, paper }: Timed): number | null {
  if (time.limit !== null) return milliseconds(time.limit);
  const each = perQuestionMs({ time });
  return each === null ? null : walkLimitMs(countOf(paper), each);
}

function countOf({ sections }: SectionsOf): number {
  return sections.reduce((sum, section) => sum + questionCount(section), 0);
}
