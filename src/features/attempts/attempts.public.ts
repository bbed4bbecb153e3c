export type { GivenAnswer } from '../answers/answers.public.js';
export { AttemptPapers, gradeAttempt, type GradableQuestion, keyedSections } from '../papers/papers.public.js';
export { AttemptArchive } from './attempt-archive.js';
export type { AttemptRecord, AttemptState } from './attempt.entity.js';
export { attemptClosed, attemptNotFound } from './attempt-refusals.js';
export { AttemptsModule } from './attempts.module.js';
export { AttemptWire, attemptToWire } from './attempts.wire.js';
export { AttemptClosings, type ClosingListener } from './end-attempt.js';
export { type AttemptSubmitted, SubmitAttempt } from './submit-attempt.js';
