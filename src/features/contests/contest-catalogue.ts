import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../platform/chance/clock.js';
import { type Reading, Transactions, type Tx } from '../../platform/database/transactions.js';
import type { ScoringRule } from '../../rules/grading/question.js';
import {
  type ContestDocument,
  type ContestPlan,
  type ContestState,
  contestState,
  questionsOf,
  scoringRule,
} from '../contest-documents/contest-documents.public.js';
import { QuestionPool, type QuestionVersion } from '../question-banks/question-banks.public.js';
import type { BoardFreeze } from './freezes/board-freeze.js';
import { contestFinal, contestNotFound } from './contest-refusals.js';
import type { ContestRow, ContestVersionRow } from './contest.entity.js';
import { ContestsRepository } from './contests.repository.js';

/** A document as it was applied once. Immutable: share it, never change it. */
export interface ContestVersion {
  readonly id: string;
  readonly contestId: string;
  /** From 1. */
  readonly number: number;
  readonly document: ContestDocument;
  readonly plan: ContestPlan;
  /** In hundredths. */
  readonly scoring: ScoringRule;
  readonly drawSeed: string;
  readonly appliedAt: Date;
}

export interface Contest {
  readonly id: string;
  readonly slug: string;
  /** By the clock, at the moment of asking. */
  readonly state: ContestState;
  readonly current: ContestVersion;
  readonly freeze: BoardFreeze;
}

/** Together the versions in memory plan about so many questions, some 60 bytes each. */
const PLANNED_QUESTIONS = 400_000;

/** Questions in memory, some 2 kB each. */
const LOADED_QUESTIONS = 40_000;

/**
 * Reads: which contests there are, and under which document they stand. What can't change any more (a version, the
 * questions it can ask) is kept in memory; which version holds is read each time, one row by its index, so that several
 * processes agree at once.
 */
@Injectable()
export class ContestCatalogue {
  /** `fetch` lets many who ask for the same at once share one query. */
  private readonly versions = new LRUCache<string, ContestVersion>({
    maxSize: PLANNED_QUESTIONS,
    sizeCalculation: ({ plan }) => 50 + questionsOf(plan).length,
    fetchMethod: (id) => this.loadVersion(id),
  });

  private readonly asked = new LRUCache<string, ReadonlyMap<string, QuestionVersion>>({
    maxSize: LOADED_QUESTIONS,
    sizeCalculation: (questions) => 1 + questions.size,
    fetchMethod: (versionId) => this.loadQuestions(versionId),
  });

  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestsRepository,
    private readonly pool: QuestionPool,
    private readonly clock: Clock,
  ) {}

  /** @throws contest-not-found, also for a draft unless drafts are asked for. */
  async bySlug(slug: string, { drafts = false } = {}): Promise<Contest> {
    return this.shown(await this.contests.bySlug(this.transactions.committed, slug), drafts);
  }

  /**
   * @param options `reading`: a transaction reads with itself, see `Transactions`
   * @throws contest-not-found, also for a draft unless drafts are asked for.
   */
  async byId(id: string, { drafts = false, reading = this.transactions.committed } = {}): Promise<Contest> {
    return this.shown(await this.contests.byId(reading, id), drafts);
  }

  /** Newest first. */
  published(reading?: Reading): Promise<Contest[]> {
    return this.all({ drafts: false }, reading);
  }

  /** Newest first. */
  async all({ drafts }: { drafts: boolean }, reading: Reading = this.transactions.committed): Promise<Contest[]> {
    const rows = await this.contests.all(reading, { drafts });
    return Promise.all(rows.map((row) => this.asContest(row)));
  }

  /** @throws contest-not-found */
  async version(id: string): Promise<ContestVersion> {
    const version = await this.versions.fetch(id);
    if (!version) throw contestNotFound();
    return version;
  }

  /** Every question that papers of this version can ask, by the id of the question's version. */
  async questions(versionId: string): Promise<ReadonlyMap<string, QuestionVersion>> {
    return (await this.asked.fetch(versionId)) ?? new Map<string, QuestionVersion>();
  }

  /**
   * To be called first in every transaction that changes something about a contest's results or about who takes part.
   * The contest can't become final before that transaction ends.
   *
   * @throws contest-not-found · contest-final
   */
  async refuseWhenFinal(tx: Tx, contestId: string): Promise<void> {
    const reached = await this.contests.reachedInShared(tx, contestId);
    if (reached === null) throw contestNotFound();
    if (reached === 'final') throw contestFinal();
  }

  /** Of some contests those that are final; none of the others can become so before the transaction ends. */
  async finalAmong(tx: Tx, contestIds: readonly string[]): Promise<Set<string>> {
    const final = new Set<string>();
    // Everyone takes contests in the same order, so that no two wait for each other.
    for (const id of [...new Set(contestIds)].sort())
      if ((await this.contests.reachedInShared(tx, id)) === 'final') final.add(id);
    return final;
  }

  /** Holds the contest alone until the transaction ends. */
  async holdAlone(tx: Tx, contestId: string): Promise<void> {
    await this.contests.lockById(tx, contestId);
  }

  /** When it last became final; null: never. */
  async finalSince(contestId: string, reading: Reading = this.transactions.committed): Promise<Date | null> {
    const steps = await this.contests.steps(reading, contestId);
    return steps.findLast(({ toState }) => toState === 'final')?.at ?? null;
  }

  private shown(row: ContestRow | null, drafts: boolean): Promise<Contest> {
    if (!row || (row.reached === 'draft' && !drafts)) throw contestNotFound();
    return this.asContest(row);
  }

  private async asContest(row: ContestRow): Promise<Contest> {
    return contestOf(row, await this.version(row.currentVersionId), this.clock.now());
  }

  private async loadVersion(id: string): Promise<ContestVersion | undefined> {
    const row = await this.contests.version(this.transactions.committed, id);
    return row ? contestVersionOf(row) : undefined;
  }

  private async loadQuestions(versionId: string): Promise<ReadonlyMap<string, QuestionVersion>> {
    const { plan } = await this.version(versionId);
    const questions = await this.pool.byIds(this.transactions.committed, questionsOf(plan));
    return new Map(questions.map((question) => [question.id, question]));
  }
}

export function contestVersionOf(row: ContestVersionRow): ContestVersion {
  const { id, contestId, number, document, plan, drawSeed, appliedAt } = row;
  return {
    id,
    contestId,
    number,
    document,
    plan,
    scoring: scoringRule(document.scoring, document.time.perQuestion),
    drawSeed,
    appliedAt,
  };
}

export function contestOf(row: ContestRow, current: ContestVersion, now: Date): Contest {
  const { id, slug, frozenAt, thawedAt } = row;
  return { id, slug, state: stateOf(row, current.document, now), current, freeze: { frozenAt, thawedAt } };
}

export function stateOf({ reached }: ContestRow, document: ContestDocument, now: Date): ContestState {
  const window = { opensAt: new Date(document.opensAt), closesAt: new Date(document.closesAt) };
  return contestState(reached, window, now);
}
