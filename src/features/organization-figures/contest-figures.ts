import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOG } from '../../platform/observing/log.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { computeStanding, type EntrySide, hadEndedBefore, type StandingChange } from '../standings/standings.public.js';
import { ComparedOrganizations } from './compared-organizations.js';
import type { FigureTree } from './figure-tree.js';
import { ReadFigures } from './read-figures.js';

/** The figures of a contest's organizations, and their order. */
export interface OpenFigures {
  readonly tree: FigureTree;
  readonly compared: ComparedOrganizations;
  /** Since when they stand still; null: they move. */
  readonly frozenSince: Date | null;
}

interface Opened {
  /** What they were opened for: other terms need other figures. */
  readonly terms: string;
  readonly figures: Promise<OpenFigures>;
}

/**
 * The figures of organizations of all contests, in memory beside the rank boards: opened when they are first asked for,
 * moved by every change of a standing once it is durable, and opened anew from what is stored when the tree of
 * organizations changes. Nothing of it is stored, so no two who finish at once ever wait for the same organization's row.
 */
@Injectable()
export class ContestFigures {
  private readonly live = new Map<string, Opened>();
  private readonly still = new Map<string, Opened>();
  /** By contest: what isn't counted yet. */
  private waiting = new Map<string, Map<string, StandingChange>>();
  /** Ends when everything that was waiting at the moment is counted; never fails. */
  private following = Promise.resolve();
  private scheduled = false;

  constructor(
    private readonly contests: ContestCatalogue,
    private readonly read: ReadFigures,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** @param frozenSince as they stood then; null: as they stand now, with everything that was durable before the call */
  async of(contest: Contest, frozenSince: Date | null = null): Promise<OpenFigures> {
    await this.following;
    const { current } = contest;
    const terms = `${current.id} ${contest.state === 'final'} ${frozenSince?.getTime() ?? ''}`;
    const kept = frozenSince ? this.still : this.live;
    const known = kept.get(contest.id);
    if (known?.terms === terms) return known.figures;

    const figures = this.open(contest, frozenSince);
    kept.set(contest.id, { terms, figures });
    // What could not be opened is not remembered, so that the next reader tries again.
    figures.catch(() => kept.get(contest.id)?.figures === figures && kept.delete(contest.id));
    return figures;
  }

  /** As they stand now, worked out from what is stored and not remembered: for what is signed or verified. */
  fresh(contest: Contest): Promise<OpenFigures> {
    return this.open(contest, null);
  }

  /** Takes over changes of standings, once they are durable. Never fails: what can't be followed is opened anew. */
  follow(changes: readonly StandingChange[]): void {
    for (const change of changes) {
      if (!this.live.has(change.contestId) && !this.still.has(change.contestId)) continue;
      const others = this.waiting.get(change.contestId);
      if (others) others.set(change.entryId, change);
      else this.waiting.set(change.contestId, new Map([[change.entryId, change]]));
    }
    if (this.waiting.size === 0 || this.scheduled) return;
    this.scheduled = true;
    this.following = this.following.then(() => this.catchUp());
  }

  /** Forgets all figures: they are opened anew from what is stored. */
  closeAll(): void {
    this.live.clear();
    this.still.clear();
  }

  /** Forgets the figures of one contest. */
  close(contestId: string): void {
    this.live.delete(contestId);
    this.still.delete(contestId);
  }

  private async open(contest: Contest, frozenSince: Date | null): Promise<OpenFigures> {
    const tree = await this.read.tree(contest, frozenSince);
    return { tree, compared: new ComparedOrganizations(tree, contest.current.document), frozenSince };
  }

  private async catchUp(): Promise<void> {
    const batch = this.waiting;
    this.waiting = new Map();
    this.scheduled = false;
    for (const [contestId, changes] of batch) await this.catchUpOn(contestId, changes);
  }

  private async catchUpOn(contestId: string, changes: ReadonlyMap<string, StandingChange>): Promise<void> {
    try {
      const contest = await this.contests.byId(contestId);
      await this.moveLive(contest, changes);
      await this.moveStill(contest, changes);
    } catch (error) {
      this.log.error({ err: error, contestId }, 'the figures of organizations fell behind and are opened anew');
      this.close(contestId);
    }
  }

  /** Reads the entries as they stand now, so that it doesn't matter in which order changes are heard of. */
  private async moveLive(contest: Contest, changes: ReadonlyMap<string, StandingChange>): Promise<void> {
    const figures = await this.live.get(contest.id)?.figures;
    if (!figures) return;
    const people = await this.read.people(contest, [...changes.keys()]);
    for (const entryId of changes.keys()) figures.tree.set(entryId, people.get(entryId) ?? null);
  }

  /** Overdue before the freeze and closed after it still belongs to what stood then; decisions hold for the past as well. */
  private async moveStill(contest: Contest, changes: ReadonlyMap<string, StandingChange>): Promise<void> {
    const figures = await this.still.get(contest.id)?.figures;
    if (!figures?.frozenSince) return;
    if ([...changes.values()].some(({ closed }) => !closed)) {
      this.still.delete(contest.id);
      return;
    }
    const stood = hadEndedBefore(figures.frozenSince);
    const standings = [...changes.values()].flatMap(
      ({ document, finished, after }) => computeStanding(document, finished.filter(stood), sideOf(after)) ?? [],
    );
    for (const person of (await this.read.peopleOf(contest, standings)).values())
      figures.tree.set(person.entryId, person);
  }
}

/** Nothing is decided about an entry by the end of an attempt, so what is true of it now was true then. */
function sideOf(after: StandingChange['after']): EntrySide {
  const unranked = after?.unranked ?? null;
  return { division: after?.division ?? null, barred: unranked === 'belowMinimum' ? null : unranked };
}
