export { type TeamChange, TeamChanges } from './team-changes.js';
export { TeamInvitations } from './team-invitations.js';
export { comparableTeamCode, nameKey, teamNameFaults, tidyTeamName } from './team-names.js';
export { type Newcomer, TeamPlaces } from './team-places.js';
export {
  teamCodeWrong,
  teamFull,
  teamNameTaken,
  teamNotFound,
  teamOfOtherDivision,
  teamsClosed,
  tooManyWrongTeamCodes,
} from './team-refusals.js';
export type { Team } from './team.entity.js';
export { TeamsModule } from './teams.module.js';
export { TeamsRepository } from './teams.repository.js';
