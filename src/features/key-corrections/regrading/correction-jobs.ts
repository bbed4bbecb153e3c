import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { Clock } from '../../../platform/chance/clock.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { LOG } from '../../../platform/observing/log.js';
import { type ComputedPreview, ComputePreview } from '../previews/compute-preview.js';
import type { EffectKind, Effects } from '../previews/correction-effects.js';
import type { CorrectionPreviewRow } from '../correction-preview.entity.js';
import { KeyCorrectionsRepository } from '../key-corrections.repository.js';
import { RegradeContest } from './regrade-contest.js';

/** How many lines of a preview one transaction stores. */
const LINES_AT_ONCE = 1000;

/** The writing half of a job. */
@Injectable()
export class JobRecords {
  constructor(
    private readonly transactions: Transactions,
    private readonly corrections: KeyCorrectionsRepository,
    private readonly clock: Clock,
  ) {}

  unfinished(): Promise<CorrectionPreviewRow[]> {
    return this.corrections.unfinished(this.transactions.committed);
  }

  /** Makes the preview ready, unless it was cancelled meanwhile. */
  async keep({ id }: CorrectionPreviewRow, computed: ComputedPreview): Promise<void> {
    const { basis, summary, lines, teams, organizations } = computed;
    await this.transactions.run((tx) => this.corrections.removeLines(tx, id));
    for (let from = 0; from < lines.length; from += LINES_AT_ONCE) {
      const some = lines.slice(from, from + LINES_AT_ONCE).map((line) => ({ ...line, previewId: id }));
      await this.transactions.run((tx) => this.corrections.insertLines(tx, some));
    }
    await this.keepMoves(id, 'teams', teams);
    await this.keepMoves(id, 'organizations', organizations);
    await this.transactions.run(async (tx) => {
      const ready = await this.corrections.change(tx, id, 'computing', { state: 'ready', basis, summary });
      if (!ready) await this.corrections.removeLines(tx, id);
    });
  }

  private async keepMoves<Kind extends EffectKind>(
    previewId: string,
    kind: Kind,
    moves: Effects[Kind]['moves'],
  ): Promise<void> {
    const rows = moves.map((move, index) => ({ previewId, kind, position: index + 1, move }));
    for (let from = 0; from < rows.length; from += LINES_AT_ONCE) {
      const some = rows.slice(from, from + LINES_AT_ONCE);
      await this.transactions.run((tx) => this.corrections.insertMoves(tx, some));
    }
  }

  async fail({ id }: CorrectionPreviewRow): Promise<void> {
    const endedAt = this.clock.now();
    await this.transactions.run((tx) => this.corrections.change(tx, id, 'computing', { state: 'failed', endedAt }));
  }

  async finish({ id }: CorrectionPreviewRow): Promise<void> {
    const endedAt = this.clock.now();
    await this.transactions.run((tx) => this.corrections.change(tx, id, 'applying', { state: 'applied', endedAt }));
  }
}

/**
 * The work behind previews and corrections, one after the other. It is written down, so that what a stopped server left is
 * done by the next one.
 */
@Injectable()
export class CorrectionJobs implements OnModuleDestroy {
  private running: Promise<void> | null = null;
  private wanted = false;
  private stopped = false;

  constructor(
    private readonly records: JobRecords,
    private readonly preview: ComputePreview,
    private readonly regrade: RegradeContest,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** There may be something to do. Returns at once. */
  wake(): void {
    this.wanted = true;
    this.running ??= this.work().finally(() => (this.running = null));
  }

  /** Resolves when nothing is left, or this server is stopping. */
  async rest(): Promise<void> {
    this.wake();
    await this.running;
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async work(): Promise<void> {
    while (this.wanted && !this.stopped) {
      this.wanted = false;
      try {
        for (const job of await this.records.unfinished()) await this.tryOne(job);
      } catch (error) {
        this.log.error({ err: error }, 'corrections of keys could not be looked for');
      }
    }
  }

  /** One that can't go on, which only damage can bring about, doesn't keep other contests from theirs. */
  private async tryOne(job: CorrectionPreviewRow): Promise<void> {
    try {
      await this.doOne(job);
    } catch (error) {
      this.log.error({ err: error, preview: job.id }, 'a correction of keys could not go on');
    }
  }

  private async doOne(job: CorrectionPreviewRow): Promise<void> {
    const goesOn = () => !this.stopped;
    if (job.state === 'applying' && job.correctionId !== null) {
      if (await this.regrade.run(job.contestId, job.correctionId, goesOn)) await this.records.finish(job);
      return;
    }
    try {
      const computed = await this.preview.run(job, goesOn);
      if (computed) await this.records.keep(job, computed);
    } catch (error) {
      this.log.error({ err: error, preview: job.id }, 'a preview of a correction could not be computed');
      await this.records.fail(job);
    }
  }
}
