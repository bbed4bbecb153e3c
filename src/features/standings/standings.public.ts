export { AllStandings, hadEndedBefore } from './all-standings.js';
export { asOnePersons } from './as-one-persons.js';
export {
  asRanked,
  boardKey,
  type ComputedStanding,
  computeStanding,
  differingFields,
  type EntrySide,
  hasFinished,
  tieChain,
} from './compute-standing.js';
export { EntrySides } from './entry-sides.js';
export { attemptFullMarks, reachesWritten, type Scored } from './full-marks.js';
export { frozenSince } from '../contests/contests.public.js';
export { type Publication, resultPublication, reviewPublication } from './publication/publication.js';
export { publicationTime } from './publication/publication-time.js';
export { RepairStandings } from './repair-standings.js';
export { type StandingChange, StandingChanges, type StandingListener } from './standing-changes.js';
export type { EntryStanding, Unranked } from './standing.entity.js';
export { StandingsModule } from './standings.module.js';
export { StandingsRepository } from './standings.repository.js';
export { RenewStandings } from './update-standing.js';
