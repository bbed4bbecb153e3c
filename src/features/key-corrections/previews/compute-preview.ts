import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions.js';
import { ContestKeys } from '../../answer-keys/answer-keys.public.js';
import { AttemptArchive, AttemptRegrading, type AttemptRecord } from '../../attempts/attempts.public.js';
import type { Contest, ContestDocument } from '../../contests/contests.public.js';
import { type Entry, MergedEntries } from '../../entries/entries.public.js';
import {
  asOnePersons,
  boardKey,
  type ComputedStanding,
  computeStanding,
  differingFields,
  type EntrySide,
  hasFinished,
  reachesWritten,
} from '../../standings/standings.public.js';
import { CorrectionEffects, type Effects } from './correction-effects.js';
import type { CorrectionPreviewLine, CorrectionPreviewRow } from '../correction-preview.entity.js';
import { CorrectionGround } from './correction-standing.js';
import type { CorrectionBasis, CorrectionSummary } from './correction-summary.js';
import { type Moved, movesOf } from './moves.js';
import { RegradedScores } from '../regrading/regraded-scores.js';

/** How many people are worked out before others get their turn. */
const AT_ONCE = 50;

/** How many people's keys are made before others get their turn. */
const KEYS_AT_ONCE = 2000;

/** More than any revision: every attempt that was graded. */
const EVERY = Number.MAX_SAFE_INTEGER;

export interface ComputedPreview {
  readonly basis: CorrectionBasis;
  readonly summary: CorrectionSummary;
  readonly lines: readonly Omit<CorrectionPreviewLine, 'previewId'>[];
  readonly teams: Effects['teams']['moves'];
  readonly organizations: Effects['organizations']['moves'];
}

/** One person's finished attempts as they are and as they would be, and what the entry says of itself. */
interface OnePersons {
  readonly before: AttemptRecord[];
  readonly after: AttemptRecord[];
  readonly side: EntrySide | undefined;
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
    private readonly ground: CorrectionGround,
    private readonly people: RegradedPeople,
    private readonly effects: CorrectionEffects,
  ) {}

  /** @param goesOn asked now and then; null is the answer once it says no */
  async run(preview: CorrectionPreviewRow, goesOn: () => boolean): Promise<ComputedPreview | null> {
    const contest = await this.ground.contests.byId(preview.contestId);
    const { keys, basis } = await this.held(contest);
    const wouldBe = new ContestKeys([
      ...keys.corrections,
      { ...preview, revision: keys.revision + 1, decidedBy: null, decidedAt: preview.createdAt },
    ]);
    const standings = new BothStandings();
    let [attempts, attemptsChanged] = [0, 0];
    for await (const some of this.people.of(contest, wouldBe)) {
      if (!goesOn()) return null;
      const sides = await this.ground.standing.sides(
        contest,
        some.flatMap(({ before: [one] }) => one?.entryId ?? []),
      );
      for (const { before, after } of some) {
        attempts += before.length;
        attemptsChanged += before.filter(({ score }, index) => after[index]?.score !== score).length;
        const side = sides.get(before[0]?.entryId ?? '');
        standings.add(contest, { before, after, side });
      }
    }
    const { lines, ...counts } = await standings.moves(contest.current.document);
    const { teams, organizations } = await this.effects.of({ contest, ...standings });
    return {
      basis,
      lines,
      teams: teams?.moves ?? [],
      organizations: organizations?.moves ?? [],
      summary: {
        attempts,
        attemptsChanged,
        people: standings.before.length,
        ...counts,
        ...standings.passes(contest.current.document),
        teams: teams?.counts ?? null,
        organizations: organizations?.counts ?? null,
      },
    };
  }

  /** As things stand before anything is worked out: what comes meanwhile makes the preview out of date. */
  private async held(contest: Contest): Promise<{ keys: ContestKeys; basis: CorrectionBasis }> {
    const keys = await this.ground.keys.fresh(contest.id);
    return { keys, basis: await this.ground.standing.now(contest, keys.revision) };
  }
}

/** How everybody stands and would stand: at the same index, and as the same object where nothing moves. */
class BothStandings {
  readonly before: ComputedStanding[] = [];
  readonly after: ComputedStanding[] = [];

  add({ current: { document } }: Contest, person: OnePersons): void {
    const stands = computeStanding(document, person.before, person.side);
    const wouldStand = computeStanding(document, person.after, person.side);
    if (!stands || !wouldStand) return;
    this.before.push(stands);
    this.after.push(differingFields(stands, wouldStand).length === 0 ? stands : wouldStand);
  }

  /** How many would pass no longer, and how many would now. */
  passes({ scoring: { passMark } }: ContestDocument): Pick<CorrectionSummary, 'passesLost' | 'passesWon'> {
    const passed = this.before.map((one) => reachesWritten(one, passMark));
    const wouldPass = this.after.map((one) => reachesWritten(one, passMark));
    return {
      passesLost: passed.filter((was, index) => was && !wouldPass[index]).length,
      passesWon: wouldPass.filter((would, index) => would && !passed[index]).length,
    };
  }

  /** Some tens of thousands of keys and places: others get their turn in between. */
  async moves(document: ContestDocument): Promise<ReturnType<typeof movesOf>> {
    const moved: Moved[] = [];
    for (const [index, stands] of this.before.entries()) {
      moved.push({
        entryId: stands.entryId,
        division: stands.division,
        before: stoodBy(document, stands),
        after: stoodBy(document, this.after[index] ?? stands),
      });
      if (moved.length % KEYS_AT_ONCE === 0) await setImmediate();
    }
    return movesOf(moved);
  }
}

/** Who has no place on the board has no key. */
function stoodBy({ ranking }: ContestDocument, standing: ComputedStanding): Moved['before'] {
  return { score: standing.score, key: standing.unranked === null ? boardKey(standing, ranking) : null };
}

function asOne(kept: Entry | undefined, finished: readonly AttemptRecord[]): AttemptRecord[] {
  return kept ? asOnePersons(kept, finished) : [...finished];
}
