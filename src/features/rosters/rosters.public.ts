export { ImportRoster, type RosterImport } from './import-roster.js';
export { notOnRoster, rosterPlaceTaken, tooManyWrongAccessCodes } from './roster-refusals.js';
export { type RosterPlace, RosterPlaces } from './roster-places.js';
export { RosterViews } from './roster-views.js';
export { RostersModule } from './rosters.module.js';
