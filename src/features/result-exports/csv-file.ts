import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Cell } from './result-table.js';

/** CSV as Excel opens it with a double click: UTF-8 with a byte order mark, commas, CRLF. Written as it is read. */
export function csvFile(pages: AsyncIterable<readonly Cell[][]>): Readable {
  const csv = stringify({ bom: true, record_delimiter: 'windows' });
  // An error of the source destroys the stream that is handed out, whose reader deals with it.
  pipeline(Readable.from(eachRow(pages)), csv, () => undefined);
  return csv;
}

async function* eachRow(pages: AsyncIterable<readonly Cell[][]>): AsyncIterable<Cell[]> {
  for await (const page of pages) yield* page;
}
