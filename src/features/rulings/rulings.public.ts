export { entrantNotFound } from './ruling-refusals.js';
export { RulingsLog } from './rulings-log.js';
export { RulingsModule } from './rulings.module.js';
export type { RulingKind, RulingRow } from './ruling.entity.js';
