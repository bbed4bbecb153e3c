export { CorrectionJobs } from './correction-jobs.js';
export { KeyCorrectionsModule } from './key-corrections.module.js';
