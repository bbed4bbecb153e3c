export { asRanked, boardKey, type ComputedStanding, computeStanding, tieChain } from './compute-standing.js';
export { AllStandings } from './all-standings.js';
export { type BoardLine, type ContestBoard } from './contest-board.js';
export { ContestBoards } from './contest-boards.js';
export { frozenSince, type Publication, resultPublication, reviewPublication } from './publication.js';
export { RebuildStandings } from './rebuild-standings.js';
export type { EntryStanding } from './standing.entity.js';
export { StandingsModule } from './standings.module.js';
export { StandingsRepository } from './standings.repository.js';
