export {
  asRanked,
  boardKey,
  type ComputedStanding,
  computeStanding,
  differingFields,
  hasFinished,
  tieChain,
} from './compute-standing.js';
export { type BoardLine, ContestBoard } from './contest-board.js';
export { ContestBoards } from './contest-boards.js';
export { OpenBoards } from './open-boards.js';
export { type Publication, resultPublication, reviewPublication } from './publication.js';
export { publicationTime } from './publication-time.js';
export type { EntryStanding } from './standing.entity.js';
export { StandingsModule } from './standings.module.js';
export { StandingsRepository } from './standings.repository.js';
