import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Clock } from '../../platform/chance/clock.js';
import { LOG } from '../../platform/observing/log.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { computeStanding, type EntrySide, hadEndedBefore, type StandingChange } from '../standings/standings.public.js';
import { ComparedOrganizations } from './tree/compared-organizations.js';
import { type CountedPerson, type FigureTree, UnknownOrganization } from './tree/figure-tree.js';
import { type FollowingFigures, type Kept, KeptFigures, type OpenFigures } from './tree/kept-figures.js';
import { DayOfOrganizations, type OrganizationsOfDay } from './organizations-of-day.js';
import { ReadFigures } from './read-figures.js';

/**
 * The figures of organizations of all contests, in memory beside the rank boards: opened when they are first asked for,
 * moved by every change of a standing once it is durable, and opened anew from what is stored when the tree of
 * organizations changes. Nothing of it is stored, so no two who finish at once ever wait for the same organization's row.
 */
@Injectable()
export class ContestFigures {
  private readonly kept = new KeptFigures();
  /** By contest: what isn't counted yet. */
  private waiting = new Map<string, Map<string, StandingChange>>();
  /** Ends when everything that was waiting at the moment is counted; never fails. */
  private following = Promise.resolve();
  private scheduled = false;

  constructor(
    private readonly contests: ContestCatalogue,
    private readonly read: ReadFigures,
    private readonly day: DayOfOrganizations,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** @param frozenSince as they stood then; null: as they stand now, with everything that was durable before the call */
  async of(contest: Contest, frozenSince: Date | null = null): Promise<OpenFigures> {
    await this.following;
    const kind = frozenSince ? 'still' : 'live';
    const terms = `${contest.current.id} ${contest.state === 'final'} ${frozenSince?.getTime() ?? ''}`;
    const known = this.kept.get(contest.id, kind);
    if (known?.terms === terms && (await this.isOfToday(known))) return known.figures;
    // Of those who waited together one has opened them anew.
    const other = this.kept.get(contest.id, kind);
    if (other && other !== known && other.terms === terms) return other.figures;

    const figures = this.open(contest, frozenSince);
    const closesAt = new Date(contest.current.document.closesAt);
    this.kept.put(contest.id, kind, { terms, closesAt, figures }, this.clock.now());
    // What could not be opened is not remembered, so that the next reader tries again.
    figures.catch(() => this.kept.peek(contest.id, kind)?.figures === figures && this.kept.drop(contest.id, kind));
    return figures;
  }

  /** As they stand now, worked out from what is stored and not remembered: for what is signed or verified. */
  fresh(contest: Contest): Promise<OpenFigures> {
    return this.open(contest, null);
  }

  /** Takes over changes of standings, once they are durable. Never fails: what can't be followed is opened anew. */
  follow(changes: readonly StandingChange[]): void {
    for (const change of changes) {
      const { contestId } = change;
      if (!this.kept.peek(contestId, 'live') && !this.kept.peek(contestId, 'still')) continue;
      const others = this.waiting.get(change.contestId);
      if (others) others.set(change.entryId, change);
      else this.waiting.set(change.contestId, new Map([[change.entryId, change]]));
    }
    if (this.waiting.size === 0 || this.scheduled) return;
    this.scheduled = true;
    this.following = this.following.then(() => this.catchUp());
  }

  /** Organizations changed, and it is durable: whoever looks from now on sees them so. */
  lookAgain(): void {
    this.day.lookAgain();
  }

  /** Forgets the figures of one contest: they are worked out anew from what is stored. */
  close(contestId: string): void {
    this.kept.drop(contestId, 'live');
    this.kept.drop(contestId, 'still');
  }

  private async open(contest: Contest, frozenSince: Date | null): Promise<FollowingFigures> {
    this.day.lookAgain();
    const kept = await this.read.keptFor(contest);
    const day = kept ? null : await this.day.now();
    const tree = await this.read.tree(contest, frozenSince, kept ?? day);
    return { tree, compared: new ComparedOrganizations(tree, contest.current.document), frozenSince, day };
  }

  /** Takes over what changed about organizations. False: people count for others now, so that all has to be read anew. */
  private async isOfToday({ figures: opened }: Kept): Promise<boolean> {
    const figures = await opened;
    if (!figures.day) return true;
    const day = await this.day.now();
    if (figures.day === day || isLater(figures.day, day)) return true;
    if (!isDeepStrictEqual(figures.day.merged, day.merged) || !canReplant(figures.tree, day)) return false;
    figures.day = day;
    return true;
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
    const kept = this.kept.peek(contest.id, 'live');
    if (!kept) return;
    await kept.figures;
    const people = await this.read.people(contest, [...changes.keys()]);
    const moved = [...changes.keys()].map((entryId) => [entryId, people.get(entryId) ?? null] as const);
    if (!(await this.take(kept, moved))) this.kept.drop(contest.id, 'live');
  }

  /** Overdue before the freeze and closed after it still belongs to what stood then; decisions hold for the past as well. */
  private async moveStill(contest: Contest, changes: ReadonlyMap<string, StandingChange>): Promise<void> {
    const kept = this.kept.peek(contest.id, 'still');
    const figures = await kept?.figures;
    if (!kept || !figures?.frozenSince) return;
    if ([...changes.values()].some(({ closed }) => !closed)) {
      this.kept.drop(contest.id, 'still');
      return;
    }
    const stood = hadEndedBefore(figures.frozenSince);
    const standings = [...changes.values()].flatMap(
      ({ document, finished, after }) => computeStanding(document, finished.filter(stood), sideOf(after)) ?? [],
    );
    if (!(await this.take(kept, await this.read.peopleOf(contest, standings)))) this.kept.drop(contest.id, 'still');
  }

  /** False: they have to be read anew. */
  private async take(kept: Kept, people: Iterable<readonly [string, CountedPerson | null]>): Promise<boolean> {
    const { tree } = await kept.figures;
    const moved = [...people];
    // Somebody may be of an organization that another process has just brought in.
    if (moved.some(([, person]) => person && !tree.node(tree.standing(person).organizationId))) this.day.lookAgain();
    if (!(await this.isOfToday(kept))) return false;
    for (const [entryId, person] of moved) tree.set(entryId, person);
    return true;
  }
}

function isLater({ at: one }: OrganizationsOfDay, { at: other }: OrganizationsOfDay): boolean {
  return one.revision > other.revision || one.headCounts > other.headCounts;
}

function canReplant(tree: FigureTree, { organizations }: OrganizationsOfDay): boolean {
  try {
    tree.replant(organizations);
    return true;
  } catch (error) {
    if (error instanceof UnknownOrganization) return false;
    throw error;
  }
}

/** Nothing is decided about an entry by the end of an attempt, so what is true of it now was true then. */
function sideOf(after: StandingChange['after']): EntrySide {
  const unranked = after?.unranked ?? null;
  return { division: after?.division ?? null, barred: unranked === 'belowMinimum' ? null : unranked };
}
