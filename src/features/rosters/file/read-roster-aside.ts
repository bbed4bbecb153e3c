import { said } from '../../../platform/http/said.js';
import { BoundedLine } from '../../../platform/processes/bounded-line.js';
import { ChildExhausted, inChildProcess } from '../../../platform/processes/in-child-process.js';
import { rosterImportBusy } from '../roster-refusals.js';
import { type ReadRoster, readRosterFile } from './read-roster-file.js';
import { fileFault } from './roster-row.js';

/** A file that is made to take more is refused, and nobody else notices. */
const LIMITS = { megabytes: 768, milliseconds: 60_000 };

const MODULE = new URL('./read-roster-file.js', import.meta.url);

/** One file at a time, so that memory and processors stay with those who answer; those that wait are held in memory. */
const line = new BoundedLine(8);

/**
 * As `readRosterFile`, in a process of its own: tens of thousands of rows take seconds.
 *
 * @throws rosterImportBusy
 */
export function readRosterAside(bytes: Buffer): Promise<ReadRoster> {
  const read = () => inChildProcess(readRosterFile, MODULE, [bytes], LIMITS);
  return line.take(read, rosterImportBusy).catch((error: unknown) => {
    if (!(error instanceof ChildExhausted)) throw error;
    const tooLarge = said('文件太大，请分成几个文件导入。', 'The file is too large; please split it.');
    return { rows: [], faults: [fileFault('too-large', tooLarge)] };
  });
}
