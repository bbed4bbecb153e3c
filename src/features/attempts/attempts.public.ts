export { AnswerKeys } from '../answer-keys/answer-keys.public.js';
export type { GivenAnswer } from '../answers/answers.public.js';
export {
  AttemptPapers,
  gradeAttempt,
  type GradableQuestion,
  type GradedAttemptPaper,
  keyedSections,
} from '../papers/papers.public.js';
export { AttemptArchive } from './attempt-archive.js';
export { AttemptDecisions, AttemptStarts } from './attempt-decisions.js';
export { AttemptRegrading } from './attempt-regrading.js';
export type { AttemptRecord, AttemptState } from './attempt.entity.js';
export { quotaOf } from './attempt-limits.js';
export { attemptClosed, attemptNotFound, entrantDisqualified, entryNeeded } from './attempt-refusals.js';
export { AttemptsModule } from './attempts.module.js';
export { AttemptWire, attemptToWire } from './attempts.wire.js';
export { AttemptClosings, type ClosingListener } from './ending/end-attempt.js';
export { SaveAnswersRoute } from './answering/save-answers-route.js';
export { SettledAttempts } from './ending/expire-attempts.js';
export { type AttemptSubmitted, SubmitAttempt } from './ending/submit-attempt.js';
