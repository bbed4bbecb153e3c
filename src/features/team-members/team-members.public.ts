export { CompetedEntries } from './competed-entries.js';
export { teamlessStart } from './team-member-refusals.js';
export { TeamMembersModule } from './team-members.module.js';
export { TeamToCompete } from './team-to-compete.js';
