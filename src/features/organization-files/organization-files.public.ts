export { comparableCode, tidyName } from './name-spelling.js';
export { CODE_LENGTH, MOST_LEVELS, type OrganizationDraft, type OrganizationFile } from './organization-draft.js';
export { asFault, inFileOrder, type OrganizationFault, organizationFault } from './organization-faults.js';
export { organizationImportBusy } from './organization-file-refusals.js';
export { readOrganizationFileAside } from './organization-files-aside.js';
export { readOrganizationFile, type ReadOrganizations } from './read-organization-file.js';
export { faultOfCode, faultOfText } from './organization-texts.js';
