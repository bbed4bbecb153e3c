export { contestOver, entryNotFound } from './entry-refusals.js';
export { EntryGroups, type Groups, unknownOrganization, type WantedGroups } from './entering/entry-groups.js';
export { EntryWire } from './entries.wire.js';
export { EntryViews, type ShownEntry } from './entry-views.js';
export { EntriesModule } from './entries.module.js';
export { type Entry, EntryRegistry } from './entry-registry.js';
export { EntryAnswer } from './entries.wire.js';
export { givenTeamFaults, type GivenTeam, TeamAtEntering } from './entering/team-at-entering.js';
export { MergedEntries, type OnePerson } from './merged-entries.js';
