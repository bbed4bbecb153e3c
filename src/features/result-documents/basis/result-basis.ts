import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions.js';
import { AttemptArchive } from '../../attempts/attempts.public.js';
import type { Contest } from '../../contests/contests.public.js';
import { boardKey, type EntryStanding, StandingsRepository } from '../../standings/standings.public.js';
import { canonicalJson } from './canonical-json.js';
import { DecisionBasis } from './decision-basis.js';
import { GroupBasis, type Groups } from './group-basis.js';

const PAGE = 1000;

/** Somebody who is ranked, with what the tables say. */
export interface RankedEntry {
  readonly entryId: string;
  /** Orders the tables as it orders boards. */
  readonly key: string;
  readonly division: string | null;
  /** Hundredths of a point. */
  readonly score: number;
  readonly timeUsedMs: number;
}

/** What results rest on as it was read once, so that whatever is made of it fits its hash. */
export interface ReadBasis {
  /** Hexadecimal. */
  readonly hash: string;
  readonly ranked: readonly RankedEntry[];
  readonly groups: Groups;
}

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
    return (await this.read(contest)).hash;
  }

  /** It is read in pieces: whoever signs it makes sure that nothing has changed meanwhile. */
  async read(contest: Contest): Promise<ReadBasis> {
    const hash = createHash('sha256');
    const ranked: RankedEntry[] = [];
    const groups = await this.groups.read(contest);
    for await (const lines of this.lines(contest, groups, (standing) => ranked.push(standing)))
      for (const line of lines) hash.update(`${canonicalJson(line)}\n`);
    return { hash: hash.digest('hex'), ranked, groups };
  }

  /** What is hashed, line by line, a page at a time. */
  async *lines(
    contest: Contest,
    groups: Groups,
    each: (ranked: RankedEntry) => void = () => undefined,
  ): AsyncIterable<object[]> {
    const { id, slug, current } = contest;
    const { committed } = this.transactions;
    yield [{ contest: slug, version: current.number, document: current.document }];
    yield await this.decisions.linesOf(contest);
    for await (const page of this.archive.inPages(committed, id, PAGE)) {
      yield page.map(({ id: attempt, entryId, number, state, score, keyRevision }) => {
        return { attempt, entryId, number, state, score, keyRevision };
      });
      await setImmediate();
    }
    for await (const page of this.standings.inPages(committed, id, PAGE)) {
      for (const standing of page) if (standing.unranked === null) each(asRanked(standing, contest));
      yield page.map(lineOf);
      await setImmediate();
    }
    yield this.groups.linesOf(groups);
  }
}

function lineOf(standing: EntryStanding): object {
  const { entryId, score, timeUsedMs, finishedAt, counting, sectionScores, division, unranked } = standing;
  return { entryId, score, timeUsedMs, finishedAt, counting, sectionScores, division, unranked };
}

function asRanked(standing: EntryStanding, { current }: Contest): RankedEntry {
  const { entryId, division, score, timeUsedMs } = standing;
  return { entryId, key: boardKey(standing, current.document.ranking), division, score, timeUsedMs };
}
