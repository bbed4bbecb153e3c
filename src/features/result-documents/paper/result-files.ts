import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type Cell, csvFile } from '../../../platform/files/csv-file.js';
import type { ResultDocumentRow } from '../result-document.entity.js';
import { RESULT_TABLES, type ResultTable, tableRows } from './result-rows.js';

export interface ResultFile {
  readonly table: ResultTable;
  readonly name: string;
  /** Without the headings. */
  readonly lines: number;
  /** SHA-256 of the file, hexadecimal. */
  readonly hash: string;
}

type ReadDocument = () => Promise<ResultDocumentRow>;

const AT_ONCE = 1000;
const REMEMBERED = 200;

/** The whole tables of a result document as files whose hashes are printed: a page of 35,000 lines can't be. */
@Injectable()
export class ResultFiles {
  /** By the document's id; a document never changes. `fetch` lets many who ask share one computation. */
  private readonly known = new LRUCache<string, readonly ResultFile[], ReadDocument>({
    max: REMEMBERED,
    fetchMethod: async (_id, _stale, { context: read }) => describeFiles(await read()),
  });

  /** Of the tables that the document has. */
  of(document: ResultDocumentRow): Promise<readonly ResultFile[]> {
    return this.ofIssued(document.id, () => Promise.resolve(document));
  }

  /** @param read called where the files aren't known yet: a document of 35,000 people takes long to read */
  async ofIssued(id: string, read: ReadDocument): Promise<readonly ResultFile[]> {
    return (await this.known.fetch(id, { context: read })) ?? [];
  }

  /** Null: the document has no such table. */
  stream(document: ResultDocumentRow, table: ResultTable): Readable | null {
    const rows = tableRows(document.content, table);
    return rows && csvFile(inPages(rows));
  }
}

export function fileName({ number }: Pick<ResultDocumentRow, 'number'>, table: ResultTable): string {
  return `result-${number}-${table}.csv`;
}

async function describeFiles(document: ResultDocumentRow): Promise<ResultFile[]> {
  const files: ResultFile[] = [];
  for (const table of RESULT_TABLES) {
    const rows = tableRows(document.content, table);
    if (!rows) continue;
    const hash = createHash('sha256');
    for await (const chunk of csvFile(inPages(rows))) hash.update(chunk as Buffer);
    files.push({ table, name: fileName(document, table), lines: rows.length - 1, hash: hash.digest('hex') });
  }
  return files;
}

async function* inPages(rows: readonly Cell[][]): AsyncIterable<Cell[][]> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    yield rows.slice(from, from + AT_ONCE);
    await setImmediate();
  }
}
