export { AllTeamStandings } from './all-team-standings.js';
export {
  asRankedTeam,
  type ComputedTeamStanding,
  computeTeamStanding,
  differingTeamFields,
  teamBoardKey,
} from './compute-team-standing.js';
export { TeamBoard, type TeamBoardLine } from './team-board.js';
export { TeamBoards } from './team-boards.js';
export type { StandingMember, TeamStandingRow } from './team-standing.entity.js';
export { TeamStandingsModule } from './team-standings.module.js';
export { TeamStandingsRepository } from './team-standings.repository.js';
