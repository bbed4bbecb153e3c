import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { HARMLESS_CSV } from './harmless-csv.js';

export type Cell = string | number;

/** Written as it is read; its texts are harmless already. */
export function csvFile(pages: AsyncIterable<readonly Cell[][]>): Readable {
  const csv = stringify(HARMLESS_CSV);
  // An error of the source destroys the stream that is handed out, whose reader deals with it.
  pipeline(Readable.from(eachRow(pages)), csv, () => undefined);
  return csv;
}

async function* eachRow(pages: AsyncIterable<readonly Cell[][]>): AsyncIterable<Cell[]> {
  for await (const page of pages) yield* page;
}
