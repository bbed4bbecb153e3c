import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ContestCatalogue } from '../contests/contests.public.js';
import { canonicalJson } from './basis/canonical-json.js';
import { GroupBasis } from './basis/group-basis.js';
import { ResultBasis } from './basis/result-basis.js';
import { resultDocumentNotFound } from './result-document-refusals.js';
import { ResultDocumentViews } from './result-document-views.js';
import type { ResultDocumentHead } from './result-documents.repository.js';
import { type ResultFile, ResultFiles } from './paper/result-files.js';

/** What anybody who holds a printed document compares it with. */
export interface Receipt extends ResultDocumentHead {
  readonly files: readonly ResultFile[];
  /** The number of the contest's newest document. */
  readonly newest: number;
}

export interface Recomputation {
  readonly document: ResultDocumentHead;
  readonly hashNow: string;
}

/** How a third person checks a result document: what was issued under its number, and whether it still follows from the data. */
@Injectable()
export class CheckResultDocument {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly views: ResultDocumentViews,
    private readonly files: ResultFiles,
    private readonly basis: ResultBasis,
    private readonly groups: GroupBasis,
  ) {}

  /** @throws contest-not-found · result-document-not-found */
  async receipt(slug: string, number: number): Promise<Receipt> {
    const issued = await this.views.list(slug);
    const head = issued.find((one) => one.number === number);
    if (!head) throw resultDocumentNotFound();
    const files = await this.files.ofIssued(head.id, () => this.views.one(slug, number));
    return { ...head, files, newest: issued[0]?.number ?? number };
  }

  /** Computes the hash again from what is stored now. @throws contest-not-found · result-document-not-found */
  async again(slug: string, number: number): Promise<Recomputation> {
    const document = await this.views.one(slug, number);
    return { document, hashNow: await this.basis.hashOf(await this.contests.bySlug(slug)) };
  }

  /** What is hashed, as it is now: the SHA-256 of this text is the hash. @throws contest-not-found */
  async text(slug: string): Promise<Readable> {
    const contest = await this.contests.bySlug(slug);
    const pages = this.basis.lines(contest, await this.groups.read(contest));
    return Readable.from(asText(pages));
  }
}

async function* asText(pages: AsyncIterable<object[]>): AsyncIterable<string> {
  for await (const lines of pages) yield lines.map((line) => `${canonicalJson(line)}\n`).join('');
}
