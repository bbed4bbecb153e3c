import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../../platform/audit/audit-log.js';
import { Clock } from '../../../platform/chance/clock.js';
import { Randomness } from '../../../platform/chance/randomness.js';
import type { Tx } from '../../../platform/database/transactions.js';
import {
  type ContestDocument,
  type ContestPlan,
  questionsOf,
  type ReachedState,
} from '../../contest-documents/contest-documents.public.js';
import { MarkVersionsUsed } from '../../question-banks/question-banks.public.js';
import { stateOf } from '../contest-catalogue.js';
import type { ContestRow, ContestStepRow, ContestVersionRow } from '../contest.entity.js';
import { ContestsRepository } from '../contests.repository.js';

/** A contest and the version of its document that holds. */
export interface StandingContest {
  readonly contest: ContestRow;
  readonly version: ContestVersionRow;
}

interface Planned {
  readonly document: ContestDocument;
  readonly plan: ContestPlan;
}

/**
 * Writes down what happens to a contest: versions of its document and steps of its life cycle, each with who and when,
 * and in the audit log (I6). The questions of a contest that isn't a draft any more are marked as used here and nowhere
 * else, so that no published paper can lose its questions.
 */
@Injectable()
export class ContestChronicle {
  constructor(
    private readonly contests: ContestsRepository,
    private readonly markVersionsUsed: MarkVersionsUsed,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly randomness: Randomness,
  ) {}

  /** The contest with this slug, held until the transaction ends; null: there is none. */
  async hold(tx: Tx, slug: string): Promise<StandingContest | null> {
    const contest = await this.contests.lockBySlug(tx, slug);
    const version = contest && (await this.contests.version(tx, contest.currentVersionId));
    return version ? { contest, version } : null;
  }

  /** A new draft; null when the slug is taken, also by somebody at this moment. */
  async begin(tx: Tx, planned: Planned, actor: Actor): Promise<StandingContest | null> {
    const version = this.newVersion(planned, { contestId: this.randomness.id(), number: 0 }, actor);
    const contest: ContestRow = {
      id: version.contestId,
      slug: planned.document.slug,
      reached: 'draft',
      currentVersionId: version.id,
      competedAt: null,
      createdAt: version.appliedAt,
      frozenAt: null,
      thawedAt: null,
    };
    if (!(await this.contests.insertUnlessTaken(tx, contest))) return null;
    await this.contests.insertVersion(tx, version);
    await this.contests.insertStep(tx, this.newStep(contest, null, 'draft', actor, null));
    await this.record(tx, actor, 'contest.apply', contest, null, { number: 1, document: planned.document });
    return { contest, version };
  }

  /** A new version of the document, which holds from now on. */
  async change(
    tx: Tx,
    { contest, version }: StandingContest,
    planned: Planned,
    actor: Actor,
  ): Promise<StandingContest> {
    const next = this.newVersion(planned, version, actor);
    await this.contests.insertVersion(tx, next);
    await this.contests.change(tx, contest.id, { currentVersionId: next.id });
    const changed = { contest: { ...contest, currentVersionId: next.id }, version: next };
    if (contest.reached !== 'draft') await this.useQuestions(tx, next.plan);
    const before = { number: version.number, document: version.document };
    await this.record(tx, actor, 'contest.apply', contest, before, { number: next.number, document: next.document });
    return changed;
  }

  /** A step of the life cycle. */
  async step(
    tx: Tx,
    { contest, version }: StandingContest,
    to: ReachedState,
    actor: Actor,
    remark: string | null,
  ): Promise<StandingContest> {
    const from = stateOf(contest, version.document, this.clock.now());
    await this.contests.insertStep(tx, this.newStep(contest, from, to, actor, remark));
    await this.contests.change(tx, contest.id, { reached: to });
    if (contest.reached === 'draft') await this.useQuestions(tx, version.plan);
    const after = { state: to, version: version.number, remark };
    await this.record(tx, actor, 'contest.step', contest, { state: from }, after);
    return { contest: { ...contest, reached: to }, version };
  }

  /** Removes a contest without a trace, but for the audit log. */
  async erase(tx: Tx, { contest, version }: StandingContest, actor: Actor): Promise<void> {
    await this.contests.delete(tx, contest.id);
    const before = { number: version.number, document: version.document };
    await this.record(tx, actor, 'contest.delete', contest, before, null);
  }

  private newVersion(
    { document, plan }: Planned,
    previous: Pick<ContestVersionRow, 'contestId' | 'number'> & { drawSeed?: string },
    actor: Actor,
  ): ContestVersionRow {
    return {
      id: this.randomness.id(),
      contestId: previous.contestId,
      number: previous.number + 1,
      document,
      plan,
      drawSeed: previous.drawSeed ?? this.randomness.seed(),
      appliedAt: this.clock.now(),
      appliedBy: actor.id,
    };
  }

  private newStep(
    { id: contestId }: ContestRow,
    fromState: ContestStepRow['fromState'],
    toState: ReachedState,
    actor: Actor,
    remark: string | null,
  ): ContestStepRow {
    return { id: this.randomness.id(), contestId, fromState, toState, at: this.clock.now(), takenBy: actor.id, remark };
  }

  private useQuestions(tx: Tx, plan: ContestPlan): Promise<void> {
    return this.markVersionsUsed.run(tx, questionsOf(plan));
  }

  private record(
    tx: Tx,
    actor: Actor,
    action: string,
    contest: ContestRow,
    before: unknown,
    after: unknown,
  ): Promise<void> {
    return this.audit.record(tx, actor, { action, subjectKind: 'contest', subjectId: contest.id, before, after });
  }
}
