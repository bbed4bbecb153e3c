export {
  type AwardStood,
  CorrectionEffects,
  type Effects,
  type FigureStood,
  type OrganizationMove,
  type RegradedStandings,
  type TeamMove,
  type TeamStood,
} from './previews/correction-effects.js';
export { CorrectionJobs } from './regrading/correction-jobs.js';
export { CorrectionsUnderWay } from './regrading/corrections-under-way.js';
export { KeyCorrectionsModule } from './key-corrections.module.js';
