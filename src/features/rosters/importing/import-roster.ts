import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/audit/audit-log.js';
import { Transactions, type Tx } from '../../../platform/database/transactions.js';
import type { Fault } from '../../../platform/http/refusal.js';
import { type Contest, ContestCatalogue } from '../../contests/contests.public.js';
import { OrganizationRevisions, OrganizationTree } from '../../organizations/organizations.public.js';
import { judgeRows } from '../file/judge-rows.js';
import { OrganizationLookup } from '../file/organization-lookup.js';
import { planRoster, type RosterPlan } from '../file/plan-roster.js';
import { readRosterAside } from '../file/read-roster-aside.js';
import { rosterNotices } from '../file/roster-notices.js';
import { rosterChangedMeanwhile, rosterFileFaulty } from '../roster-refusals.js';
import { rosterTerms } from './roster-terms.js';
import { RostersRepository } from '../rosters.repository.js';
import { type ImportAct, StoreRoster } from './store-roster.js';

export interface RosterImport {
  readonly dryRun: boolean;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** The first of them. */
  readonly duplicates: readonly Fault[];
  readonly duplicateCount: number;
  /** What may not be expected; the first of them. */
  readonly notices: readonly Fault[];
  readonly noticeCount: number;
}

/** A person has time to read so many. */
const MOST_LISTED = 1000;

/** How many people one transaction brings in: on SQLite everybody's answers wait meanwhile. */
const STORED_AT_ONCE = 1000;

interface PlannedRoster {
  readonly plan: RosterPlan;
  readonly notices: readonly Fault[];
  /** Of the roster. */
  readonly revision: number;
  /** Of the tree of organizations. */
  readonly tree: number;
}

/** Reads everything that an import is judged against. */
@Injectable()
export class RosterImportPlan {
  constructor(
    private readonly transactions: Transactions,
    private readonly organizations: OrganizationTree,
    private readonly tree: OrganizationRevisions,
    private readonly rosters: RostersRepository,
  ) {}

  /** @throws roster-file-faulty, roster-import-busy */
  async make(contest: Contest, bytes: Buffer): Promise<PlannedRoster> {
    const { committed } = this.transactions;
    const read = await readRosterAside(bytes);
    const { revision: tree } = await this.tree.read(committed);
    const organizations = read.rows.some(({ organization }) => organization !== '')
      ? await this.organizations.read(committed)
      : [];
    await setImmediate();
    const terms = rosterTerms(contest);
    const judged = judgeRows(read.rows, new OrganizationLookup(organizations), terms);
    await setImmediate();
    const revision = await this.rosters.revision(committed, contest.id);
    const known = await this.rosters.known(committed, contest.id);
    const plan = planRoster(known, judged.people);
    await setImmediate();
    const faults = [...read.faults, ...judged.faults, ...plan.faults];
    if (faults.length > 0) throw rosterFileFaulty(faults.length, inRowOrder(faults).slice(0, MOST_LISTED));
    return { plan, notices: rosterNotices(known, plan, terms.mostInTeam), revision, tree };
  }

  /** Whether organizations stand where they stood for the plan; they do so until the transaction ends. */
  standsOn(tx: Tx, { tree }: PlannedRoster): Promise<boolean> {
    return this.tree.standAt(tx, { revision: tree });
  }
}

/** Brings the people of a file onto a contest's roster: all of them, or none and every fault. Nobody comes onto it twice. */
@Injectable()
export class ImportRoster {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly imports: RosterImportPlan,
    private readonly rosters: RostersRepository,
    private readonly store: StoreRoster,
  ) {}

  /** @throws contest-not-found, contest-final, roster-file-faulty, roster-import-busy, roster-changed-meanwhile */
  async run(slug: string, file: { name: string; bytes: Buffer }, dryRun: boolean, actor: Actor): Promise<RosterImport> {
    const contest = await this.contests.bySlug(slug, { drafts: true });
    const planned = await this.imports.make(contest, file.bytes);
    if (!dryRun) await this.inPieces(contest, planned, { file: file.name, actor });
    const { plan, notices } = planned;
    return {
      dryRun,
      created: plan.created.length,
      changed: plan.changed.length,
      unchanged: plan.unchanged,
      duplicates: plan.duplicates.slice(0, MOST_LISTED),
      duplicateCount: plan.duplicates.length,
      notices: notices.slice(0, MOST_LISTED),
      noticeCount: notices.length,
    };
  }

  /** What is cut short (a crash, somebody else's change) is completed by importing the file again. */
  private async inPieces(contest: Contest, planned: PlannedRoster, act: ImportAct): Promise<void> {
    const { id } = contest;
    const { plan, revision } = planned;
    const work = [...this.store.pieces(contest, plan, STORED_AT_ONCE)];
    for (const [index, piece] of work.entries()) {
      await setImmediate();
      await this.transactions.run(async (tx) => {
        // Before the contest and the roster, as merges of organizations hold them.
        const stands = await this.imports.standsOn(tx, planned);
        await this.contests.refuseWhenFinal(tx, id);
        if (!stands || !(await this.rosters.proceed(tx, id, revision + index))) throw rosterChangedMeanwhile();
        if (index === 0) await this.store.audit(tx, id, plan, act);
        await piece(tx);
      });
    }
  }
}

function inRowOrder(faults: readonly Fault[]): Fault[] {
  const rowOf = ({ members }: Fault) => Number(members?.row ?? 0);
  return [...faults].sort((one, other) => rowOf(one) - rowOf(other));
}
