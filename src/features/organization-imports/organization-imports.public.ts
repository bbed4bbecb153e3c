export { ImportOrganizations, type OrganizationImportReport } from './import-organizations.js';
export { OrganizationImportsModule } from './organization-imports.module.js';
