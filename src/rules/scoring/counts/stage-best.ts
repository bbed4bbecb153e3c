import { bestOfEach } from '../better-attempt.js';
import type { FinishedAttempt } from '../finished-attempt.js';

/** `sumOfStageBest`: the best attempt of each stage; attempts outside any stage are together one more stage. */
export function stageBest(attempts: readonly FinishedAttempt[]): FinishedAttempt[] {
  return bestOfEach(attempts, (attempt) => attempt.stageId);
}
