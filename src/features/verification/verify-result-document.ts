import { Injectable } from '@nestjs/common';
import type { Contest } from '../contests/contests.public.js';
import { ResultBasis, ResultDocumentViews } from '../result-documents/result-documents.public.js';
import * as differences from './differences/difference.js';
import type { Difference } from './differences/difference.js';

/** Whether the result document of a final contest still rests on what is stored. */
@Injectable()
export class VerifyResultDocument {
  constructor(
    private readonly documents: ResultDocumentViews,
    private readonly basis: ResultBasis,
  ) {}

  async run(contest: Contest): Promise<Difference[]> {
    const issued = await this.documents.ofFinal(contest);
    if (!issued) return [];
    const hash = await this.basis.hashOf(contest);
    return hash === issued.hash ? [] : [differences.otherBasis(contest.slug, issued.number, issued.hash, hash)];
  }
}
