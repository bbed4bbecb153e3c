export { OrganizationEditsModule } from './organization-edits.module.js';
