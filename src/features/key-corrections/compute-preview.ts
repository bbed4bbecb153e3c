import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { AnswerKeys, ContestKeys } from '../answer-keys/answer-keys.public.js';
import { AttemptArchive, AttemptRegrading, type AttemptRecord } from '../attempts/attempts.public.js';
import { type Contest, ContestCatalogue, type ContestDocument } from '../contests/contests.public.js';
import { type Entry, MergedEntries } from '../entries/entries.public.js';
import {
  asOnePersons,
  boardKey,
  type ComputedStanding,
  computeStanding,
  hasFinished,
  reachesWritten,
} from '../standings/standings.public.js';
import type { CorrectionPreviewLine, CorrectionPreviewRow } from './correction-preview.entity.js';
import { CorrectionStanding } from './correction-standing.js';
import type { CorrectionBasis, CorrectionSummary } from './correction-summary.js';
import { type Moved, movesOf } from './moves.js';
import { RegradedScores } from './regraded-scores.js';

/** How many people are worked out before others get their turn. */
const AT_ONCE = 50;

/** More than any revision: every attempt that was graded. */
const EVERY = Number.MAX_SAFE_INTEGER;

export interface ComputedPreview {
  readonly basis: CorrectionBasis;
  readonly summary: CorrectionSummary;
  readonly lines: readonly Omit<CorrectionPreviewLine, 'previewId'>[];
}

/** What is read of the attempts of a contest, and graded by other keys. */
@Injectable()
export class RegradedPeople {
  constructor(
    private readonly transactions: Transactions,
    private readonly archive: AttemptArchive,
    private readonly regrading: AttemptRegrading,
    private readonly merged: MergedEntries,
    private readonly scores: RegradedScores,
  ) {}

  /** Everybody with finished attempts, some at a time: those attempts as they are, and as they would be. */
  async *of(contest: Contest, keys: ContestKeys): AsyncIterable<{ before: AttemptRecord[]; after: AttemptRecord[] }[]> {
    const { committed } = this.transactions;
    const merged = await this.merged.inContest(committed, contest.id);
    const kept = new Map([...merged.values()].map((entry) => [entry.id, entry]));
    const people = new Map<string, string[]>();
    for (const entryId of await this.regrading.entriesGradedBefore(committed, contest.id, EVERY)) {
      const person = merged.get(entryId)?.id ?? entryId;
      people.set(person, [...(people.get(person) ?? []), entryId]);
    }
    const all = [...people];
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const some = all.slice(from, from + AT_ONCE);
      const attempts = await this.archive.ofEntries(
        committed,
        some.flatMap(([, entryIds]) => entryIds),
      );
      const finished = attempts.filter(hasFinished);
      const scores = new Map((await this.scores.of(finished, keys)).map((score) => [score.id, score]));
      yield some.flatMap(([person, entryIds]) => {
        const own = asOne(
          kept.get(person),
          finished.filter(({ entryId }) => entryIds.includes(entryId)),
        );
        return own.length === 0 ? [] : [{ before: own, after: own.map((one) => ({ ...one, ...scores.get(one.id) })) }];
      });
      await setImmediate();
    }
  }
}

/** Works out what a correction would change, for one contest, without holding anybody up. */
@Injectable()
export class ComputePreview {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly keys: AnswerKeys,
    private readonly people: RegradedPeople,
    private readonly standing: CorrectionStanding,
  ) {}

  /** @param goesOn asked now and then; null is the answer once it says no */
  async run(preview: CorrectionPreviewRow, goesOn: () => boolean): Promise<ComputedPreview | null> {
    const contest = await this.contests.byId(preview.contestId);
    const { keys, basis } = await this.held(contest);
    const wouldBe = new ContestKeys([
      ...keys.corrections,
      { ...preview, revision: keys.revision + 1, decidedBy: null, decidedAt: preview.createdAt },
    ]);
    const { document } = contest.current;
    const moved: Moved[] = [];
    let [attempts, attemptsChanged, passesLost, passesWon] = [0, 0, 0, 0];
    for await (const some of this.people.of(contest, wouldBe)) {
      if (!goesOn()) return null;
      const sides = await this.standing.sides(
        contest,
        some.flatMap(({ before: [one] }) => one?.entryId ?? []),
      );
      for (const { before, after } of some) {
        attempts += before.length;
        attemptsChanged += before.filter(({ score }, index) => after[index]?.score !== score).length;
        const side = sides.get(before[0]?.entryId ?? '');
        const [stands, wouldStand] = [before, after].map((of) => computeStanding(document, of, side));
        if (!stands || !wouldStand) continue;
        const [passed, wouldPass] = [stands, wouldStand].map((of) => reachesWritten(of, document.scoring.passMark));
        passesLost += passed && !wouldPass ? 1 : 0;
        passesWon += !passed && wouldPass ? 1 : 0;
        moved.push({
          entryId: stands.entryId,
          before: stoodBy(document, stands),
          after: stoodBy(document, wouldStand),
        });
      }
    }
    const { lines, ...counts } = movesOf(moved);
    return {
      basis,
      lines,
      summary: { attempts, attemptsChanged, people: moved.length, ...counts, passesLost, passesWon },
    };
  }

  /** As things stand before anything is worked out: what comes meanwhile makes the preview out of date. */
  private async held(contest: Contest): Promise<{ keys: ContestKeys; basis: CorrectionBasis }> {
    const keys = await this.keys.fresh(contest.id);
    return { keys, basis: await this.standing.now(contest, keys.revision) };
  }
}

/** Who has no place on the board has no key. */
function stoodBy({ ranking }: ContestDocument, standing: ComputedStanding): Moved['before'] {
  return { score: standing.score, key: standing.unranked === null ? boardKey(standing, ranking) : null };
}

function asOne(kept: Entry | undefined, finished: readonly AttemptRecord[]): AttemptRecord[] {
  return kept ? asOnePersons(kept, finished) : [...finished];
}
