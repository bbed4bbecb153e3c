export { ContestOrganizations } from './contest-organizations.js';
export { ContestOrganizationsModule } from './contest-organizations.module.js';
