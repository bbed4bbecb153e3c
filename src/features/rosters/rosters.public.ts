export { ImportRoster, type RosterImport } from './importing/import-roster.js';
export { notOnRoster, rosterPlaceTaken, tooManyWrongAccessCodes } from './roster-refusals.js';
export { type RosterChange, RosterChanges } from './roster-changes.js';
export { type RosterPlace, RosterPlaces } from './roster-places.js';
export { employeeKey, type KnownOfPerson, nameKey, type PersonKey, phoneKey } from './person-keys.js';
export { RosterViews } from './roster-views.js';
export { RostersModule } from './rosters.module.js';
