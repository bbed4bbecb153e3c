import { once } from 'node:events';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { Turns } from '../database/turns.js';
import type { Cell } from './csv-file.js';

/** A workbook is built in memory; this bounds it at some 100,000 rows of 20 columns. */
const MOST_MEGABYTES = 1024;

/** Runs in a thread of its own: gets pages of rows, then null; answers with the file. */
const WRITER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { default: writeExcelFile } = require(workerData.library);
  const rows = [];
  parentPort.on('message', async (page) => {
    if (page) return void rows.push(...page);
    const [titles = [], ...people] = rows;
    const head = titles.map((value) => ({ value, fontWeight: 'bold' }));
    const columns = titles.map((title) => ({ width: Math.max(10, Math.min(40, 2 * title.length + 4)) }));
    const file = await writeExcelFile([head, ...people], { columns, stickyRowsCount: 1, sheet: workerData.title }).toBuffer();
    parentPort.postMessage(file);
    parentPort.close();
  });
`;

const library = createRequire(import.meta.url).resolve('write-excel-file/node');

/** One workbook at a time in a process, so that its memory stays bounded however many are asked for. */
const turns = new Turns();

/**
 * A workbook with one sheet of that name; the first row is its head. Building one of 35,000 rows takes seconds, in a thread of its
 * own: nobody's answer waits for it.
 */
export async function xlsxFile(pages: AsyncIterable<readonly Cell[][]>, title: string): Promise<Readable> {
  return Readable.from([await turns.take(() => build(pages, title))]);
}

async function build(pages: AsyncIterable<readonly Cell[][]>, title: string): Promise<Buffer> {
  const worker = new Worker(WRITER, {
    eval: true,
    workerData: { library, title },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  try {
    // Listens from the start: an error that comes while pages are still being read must not go unheard.
    const built = once(worker, 'message') as Promise<[Uint8Array]>;
    built.catch(() => undefined);
    for await (const page of pages) worker.postMessage(page);
    worker.postMessage(null);
    const [file] = await built;
    return Buffer.from(file);
  } finally {
    await worker.terminate();
  }
}
