export {
  type AwardStood,
  CorrectionEffects,
  type Effects,
  type FigureStood,
  type OrganizationMove,
  type RegradedStandings,
  type TeamMove,
  type TeamStood,
} from './correction-effects.js';
export { CorrectionJobs } from './correction-jobs.js';
export { CorrectionsUnderWay } from './corrections-under-way.js';
export { KeyCorrectionsModule } from './key-corrections.module.js';
