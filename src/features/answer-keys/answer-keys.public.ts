export { AnswerKeys } from './answer-keys.js';
export { AnswerKeysModule } from './answer-keys.module.js';
export { ContestKeys, type CorrectedKeys, UNCORRECTED } from './contest-keys.js';
export { KeyCorrectionRow } from './key-correction.entity.js';
