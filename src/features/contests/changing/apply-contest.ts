import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/audit/audit-log.js';
import { Clock } from '../../../platform/chance/clock.js';
import { Transactions, type Tx } from '../../../platform/database/transactions.js';
import type { Fault } from '../../../platform/http/refusal.js';
import { said } from '../../../platform/http/said.js';
import {
  changedFields,
  type CheckedAhead,
  CheckContest,
  type CheckedContest,
  documentNotices,
  fairnessFaults,
  keptPlan,
} from '../../contest-documents/contest-documents.public.js';
import { type Contest, contestOf, type ContestVersion, contestVersionOf } from '../contest-catalogue.js';
import { ContestChronicle, type StandingContest } from './contest-chronicle.js';
import { contestDocumentInvalid, contestFinal, contestInUse, contestNotReady } from '../contest-refusals.js';
import { PublishContest } from './publish-contest.js';

export interface AppliedContest {
  readonly contest: Contest;
  readonly version: ContestVersion;
  /** `changed` also when nothing but the publication happened. */
  readonly outcome: 'created' | 'changed' | 'unchanged';
  /** What the question bank or the tree of organizations still lacks before this draft can be published; empty for what is published. */
  readonly obstacles: readonly Fault[];
  /** What is as asked for, but perhaps not as meant. */
  readonly notices: readonly Fault[];
}

interface ApplyOptions {
  readonly publish: boolean;
  /** Checks and answers as if, and changes nothing. */
  readonly dryRun?: boolean;
  /** The contest that is meant, when the caller names it apart from the document: the two must agree. */
  readonly slug?: string;
}

type Settled = StandingContest & Pick<AppliedContest, 'outcome' | 'notices'>;

/** Carries the answer of a dry run out of the transaction, which is thereby rolled back. */
class DryRun extends Error {
  constructor(readonly applied: AppliedContest) {
    super('dry run');
  }
}

/**
 * Makes a contest what its document says: creates a draft, changes what is there, or finds that it is so already.
 *
 * Documents are compared complete and normalized (defaults filled in, `PT1H` = `PT60M`), so the same document applied
 * again changes nothing. A published contest gets a new version. While its paper stays the same it also keeps the
 * versions of the questions that were current when that paper was published, whatever was reworded in the bank since;
 * a notice says so. A draft takes what the bank has when it is published.
 *
 * @throws contest-document-invalid with all faults at once
 * @throws contest-final when anything would change
 * @throws contest-in-use with the fields that people already compete under
 * @throws contest-not-ready when a paper that is published, or is to be, can't be filled from the bank, or an
 *   organization that the document names isn't there
 */
@Injectable()
export class ApplyContest {
  constructor(
    private readonly transactions: Transactions,
    private readonly checkContest: CheckContest,
    private readonly chronicle: ContestChronicle,
    private readonly publishContest: PublishContest,
    private readonly clock: Clock,
  ) {}

  async run(document: unknown, options: ApplyOptions, actor: Actor): Promise<AppliedContest> {
    const ahead = await this.checkContest.ahead(document);
    return this.transactions
      .run(async (tx) => {
        const applied = await this.apply(tx, ahead, options, actor);
        if (options.dryRun) throw new DryRun(applied);
        return applied;
      })
      .catch((thrown: unknown) => {
        if (thrown instanceof DryRun) return thrown.applied;
        throw thrown;
      });
  }

  private async apply(tx: Tx, ahead: CheckedAhead, options: ApplyOptions, actor: Actor): Promise<AppliedContest> {
    const { publish, slug } = options;
    const checked = await this.checkContest.confirm(tx, ahead);
    if (!checked.planned) throw contestDocumentInvalid([...checked.faults, ...(publish ? checked.obstacles : [])]);
    if (slug !== undefined && slug !== checked.planned.document.slug)
      throw contestDocumentInvalid([misnamed(checked.planned.document.slug, slug)]);

    const settled = await this.settle(tx, checked, checked.planned, actor);
    const publishing = publish && settled.contest.reached === 'draft';
    const { contest, version } = publishing
      ? await this.publishContest.within(tx, settled, checked, actor, null)
      : settled;
    const current = contestVersionOf(version);
    return {
      contest: contestOf(contest, current, this.clock.now()),
      version: current,
      outcome: publishing && settled.outcome === 'unchanged' ? 'changed' : settled.outcome,
      obstacles: contest.reached === 'draft' ? checked.obstacles : [],
      notices: [...settled.notices, ...(contest.competedAt ? [] : noticesOf(current, this.clock.now()))],
    };
  }

  /** Two who create the same contest at once: the second finds what the first made, and changes that. */
  private async settle(
    tx: Tx,
    checked: CheckedContest,
    planned: NonNullable<CheckedContest['planned']>,
    actor: Actor,
  ): Promise<Settled> {
    const { slug } = planned.document;
    const standing = await this.chronicle.hold(tx, slug);
    if (standing) return this.update(tx, standing, checked, planned, actor);
    const begun = await this.chronicle.begin(tx, planned, actor);
    if (begun) return { ...begun, outcome: 'created', notices: [] };
    const other = await this.chronicle.hold(tx, slug);
    if (!other) throw new Error(`contest ${slug} is neither there nor can it be made`);
    return this.update(tx, other, checked, planned, actor);
  }

  private async update(
    tx: Tx,
    standing: StandingContest,
    { obstacles }: CheckedContest,
    { document, plan }: NonNullable<CheckedContest['planned']>,
    actor: Actor,
  ): Promise<Settled> {
    const { contest, version } = standing;
    const isDraft = contest.reached === 'draft';
    const kept = isDraft ? null : keptPlan(version, { document, plan });
    const notices = kept?.notices ?? [];
    if (changedFields(version.document, document).length === 0) return { ...standing, outcome: 'unchanged', notices };

    if (contest.reached === 'final') throw contestFinal();
    const unfair = contest.competedAt ? fairnessFaults(version.document, document, this.clock.now()) : [];
    if (unfair.length > 0) throw contestInUse(unfair);
    const lacking = kept ? obstacles.filter(({ pointer }) => !kept.isKept(pointer)) : [];
    if (lacking.length > 0) throw contestNotReady(lacking);

    const changed = await this.chronicle.change(tx, standing, { document, plan: kept?.plan ?? plan }, actor);
    return { ...changed, outcome: 'changed', notices };
  }
}

function misnamed(written: string, meant: string): Fault {
  const detail = said(
    `规程里的网址名是“${written}”，提交到的却是“${meant}”。竞赛的网址名不能修改。`,
    `The document is of the contest “${written}”, but was sent to “${meant}”. A contest's slug never changes.`,
  );
  return { pointer: '/slug', detail };
}

/** Of what nobody has competed under yet, so that it can still become what was meant. */
function noticesOf(version: ContestVersion, now: Date): Fault[] {
  return [...pastClose(version, now), ...documentNotices(version.document)];
}

function pastClose({ document }: ContestVersion, now: Date): Fault[] {
  if (now < new Date(document.closesAt)) return [];
  const detail = said(
    '截止时间已经过去，没有人能再答题。请核对年份和日期。',
    'The close is in the past, so nobody can compete any more. Please check the year and the date.',
  );
  return [{ pointer: '/closesAt', detail }];
}
