import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { AttemptArchive } from '../attempts/attempts.public.js';
import type { Contest } from '../contests/contests.public.js';
import { StandingsRepository } from '../standings/standings.public.js';
import { canonicalJson } from './canonical-json.js';
import { DecisionBasis } from './decision-basis.js';
import { GroupBasis } from './group-basis.js';

const PAGE = 1000;

/**
 * What results are computed from, as one hash: SHA-256 over lines of canonical JSON, each ended by a line feed. First the
 * contest with the number of its document's version and the document; the corrections of keys and the rulings in force;
 * then every attempt that was ever started, in the order of their ids, with its state, its score and up to which
 * correction it was graded; then every standing, in the order of the entries' ids, with what it is ranked by; then what
 * teams and organizations came to, in the order of their ids.
 */
@Injectable()
export class ResultBasis {
  constructor(
    private readonly transactions: Transactions,
    private readonly archive: AttemptArchive,
    private readonly standings: StandingsRepository,
    private readonly decisions: DecisionBasis,
    private readonly groups: GroupBasis,
  ) {}

  /** Hexadecimal. */
  async hashOf(contest: Contest): Promise<string> {
    const { id, slug, current } = contest;
    const { committed } = this.transactions;
    const hash = createHash('sha256');
    const add = (line: unknown) => hash.update(`${canonicalJson(line)}\n`);
    add({ contest: slug, version: current.number, document: current.document });
    for (const line of await this.decisions.linesOf(contest)) add(line);
    for await (const page of this.archive.inPages(committed, id, PAGE)) {
      for (const { id: attempt, entryId, number, state, score, keyRevision } of page)
        add({ attempt, entryId, number, state, score, keyRevision });
      await setImmediate();
    }
    for await (const page of this.standings.inPages(committed, id, PAGE)) {
      for (const { entryId, score, timeUsedMs, finishedAt, counting, sectionScores, division, unranked } of page)
        add({ entryId, score, timeUsedMs, finishedAt, counting, sectionScores, division, unranked });
      await setImmediate();
    }
    for (const line of await this.groups.linesOf(contest)) add(line);
    return hash.digest('hex');
  }
}
