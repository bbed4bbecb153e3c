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
export { type CheckedAhead, CheckContest, type CheckedContest } from './planning/check-contest.js';
export {
  type ContestState,
  contestState,
  DECLARED_STATES,
  type DeclaredState,
  nextStep,
  type ReachedState,
} from './meaning/contest-state.js';
export { attemptLimitMs, perQuestionMs } from './meaning/attempt-limit.js';
export { lastAnswerAt } from './meaning/last-answer.js';
export { FIELD_VALUE_MAX_LENGTH, fieldPattern } from './reading/field-pattern.js';
export { changedFields, fairnessFaults } from './changed-fields.js';
export {
  type ContestPlan,
  markOf,
  paperWorths,
  planOf,
  questionCount,
  questionsOf,
  scoringRule,
} from './planning/plan-paper.js';
export { hasTeams, teamRanking } from './meaning/team-rules.js';
export { milliseconds } from './reading/instants-and-durations.js';
export { contestFileUnreadable, readContestFile } from './reading/read-contest-file.js';
export { keptPlan } from './planning/kept-plan.js';
export {
  nearestStage,
  papersOf,
  stageOf,
  stageRules,
  type StageRules,
  stagesAt,
  stageState,
} from './meaning/stage-rules.js';
export { completeDocument } from './reading/read-contest-document.js';
