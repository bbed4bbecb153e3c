export { ContestsModule } from './contests.module.js';
export { type Contest, ContestCatalogue, type ContestVersion } from './contest-catalogue.js';
export { ContestBrief, contestBrief, ContestStateWire } from './contests.wire.js';
export { ContestCounts, ContestViews, type CountByContest } from './contest-views.js';
export { ShownContest } from './contests.wire.js';
export { type AttemptRules, rulesFor } from './version-rules.js';
export { frozenSince, isDeclared } from './freezes/board-freeze.js';
export { MarkCompeted } from './mark-competed.js';
export { type StepTaken, StepListeners } from './steps/step-listeners.js';
export { ReopenContest } from './steps/reopen-contest.js';
export { TakeStep } from './steps/take-step.js';
export { ApplyContest, type AppliedContest } from './changing/apply-contest.js';
export {
  contestFinal,
  contestNotFound,
  contestJustChanged,
  contestStillAnswered,
  STATE_NAMES,
} from './contest-refusals.js';
export {
  attemptLimitMs,
  type ContestDocument,
  ContestDocumentSchema,
  type ContestState,
  type DocumentStage,
  DECLARED_STATES,
  type DeclaredState,
  FIELD_VALUE_MAX_LENGTH,
  hasTeams,
  teamRanking,
  fieldPattern,
  lastAnswerAt,
  markOf,
  milliseconds,
  MOST_ATTEMPTS,
  paperWorths,
  nearestStage,
  perQuestionMs,
  readContestFile,
  stageOf,
  stageRules,
  stagesAt,
  stageState,
} from '../contest-documents/contest-documents.public.js';
