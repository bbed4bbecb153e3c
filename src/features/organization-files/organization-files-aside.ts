import { BoundedLine } from '../../platform/processes/bounded-line.js';
import { ChildExhausted, inChildProcess } from '../../platform/processes/in-child-process.js';
import type { OrganizationFile } from './organization-draft.js';
import { organizationFault, WHOLE_FILE } from './organization-faults.js';
import { organizationImportBusy } from './organization-file-refusals.js';
import { readOrganizationFile, type ReadOrganizations } from './read-organization-file.js';

/** As many organizations as a file may have need half of it. */
const LIMITS = { megabytes: 1024, milliseconds: 60_000 };

const MODULE = new URL('./read-organization-file.js', import.meta.url);

/** One file at a time, so that memory and processors stay with those who answer; those that wait are held in memory. */
const line = new BoundedLine(4);

/**
 * As `readOrganizationFile`, in a process of its own.
 *
 * @throws organizationImportBusy
 */
export function readOrganizationFileAside(file: OrganizationFile): Promise<ReadOrganizations> {
  const read = () => inChildProcess(readOrganizationFile, MODULE, [file], LIMITS);
  return line.take(read, organizationImportBusy).catch((error: unknown) => {
    if (!(error instanceof ChildExhausted)) throw error;
    return { drafts: [], faults: [organizationFault('file-too-large', WHOLE_FILE)] };
  });
}
