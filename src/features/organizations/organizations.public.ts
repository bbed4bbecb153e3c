export { OrganizationChanges, type OrganizationChange, type OrganizationHolding } from './organization-changes.js';
export { idsOfPath, type Organization, OrganizationDirectory } from './organization-directory.js';
export { comparableCode, initialsOf, tidyName } from './organization-names.js';
export { type FoundOrganization } from './organization-index.js';
export { organizationNotFound } from './organization-refusals.js';
export { OrganizationSearch } from './organization-search.js';
export { type CountedOrganization, OrganizationTree } from './organization-tree.repository.js';
export { OrganizationsModule } from './organizations.module.js';
