export { CorrectionJobs } from './correction-jobs.js';
export { CorrectionsUnderWay } from './corrections-under-way.js';
export { KeyCorrectionsModule } from './key-corrections.module.js';
