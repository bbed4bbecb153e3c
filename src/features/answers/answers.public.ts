export { attemptClosed, attemptNotFound } from './answer-refusals.js';
export { AnswersModule } from './answers.module.js';
export type { Answer } from './answer.entity.js';
export { answerKey, AnswersRepository, type GivenAnswer } from './answers.repository.js';
export {
  type AnswersToSave,
  AnswerStore,
  type AnswerToSave,
  type AttemptAtSaving,
  type SaveOutcome,
  type StandingAnswer,
} from './answer-store.js';
