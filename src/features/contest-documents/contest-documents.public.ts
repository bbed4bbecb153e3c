export { ContestDocumentsModule } from './contest-documents.module.js';
export {
  type ContestDocument,
  ContestDocumentSchema,
  type DocumentSection,
  type DocumentStage,
  DocumentStageSchema,
  MOST_ATTEMPTS,
} from './contest-document.js';
export { documentNotices } from './document-notices.js';
export { type CheckedAhead, CheckContest, type CheckedContest } from './check-contest.js';
export {
  type ContestState,
  contestState,
  DECLARED_STATES,
  type DeclaredState,
  nextStep,
  type ReachedState,
} from './contest-state.js';
export { attemptLimitMs, perQuestionMs } from './attempt-limit.js';
export { lastAnswerAt } from './last-answer.js';
export { FIELD_VALUE_MAX_LENGTH, fieldPattern } from './field-pattern.js';
export { changedFields, fairnessFaults } from './changed-fields.js';
export {
  type ContestPlan,
  markOf,
  paperWorths,
  planOf,
  questionCount,
  questionsOf,
  scoringRule,
} from './plan-paper.js';
export { hasTeams, teamRanking } from './team-rules.js';
export { milliseconds } from './instants-and-durations.js';
export { contestFileUnreadable, readContestFile } from './read-contest-file.js';
export { keptPlan } from './kept-plan.js';
export { nearestStage, papersOf, stageOf, stageRules, type StageRules, stagesAt, stageState } from './stage-rules.js';
export { completeDocument } from './read-contest-document.js';
