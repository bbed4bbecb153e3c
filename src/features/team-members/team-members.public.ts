export { CompetedEntries } from './competed-entries.js';
export { TeamMembersModule } from './team-members.module.js';
