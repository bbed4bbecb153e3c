import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { harmlessHtml } from '../../platform/http/harmless-markdown.js';
import { mayActAs } from '../../platform/session/roles.js';
import type { Person } from '../../platform/session/signed-in.js';
import type { ContestDocument } from '../contest-documents/contest-documents.public.js';
import { type Contest, ContestCatalogue, type ContestVersion } from './contest-catalogue.js';
import { contestStanding, publicDocument } from './contests.wire.js';
import { stagesToWire } from './public-stages.js';

/** By contest id; a contest that is left out has none. */
export type CountByContest = (contestIds: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/**
 * Figures of a contest that features to the right of this one know: they offer each by its name when they start, and
 * whoever looks at a contest sees it. A figure is asked for at every look, so it has to be cheap.
 */
@Injectable()
export class ContestCounts {
  private readonly offered = new Map<string, CountByContest>();

  /** @param name as it stands on the wire, such as `entrants` */
  offer(name: string, count: CountByContest): void {
    if (this.offered.has(name)) throw new Error(`the figure ${name} is offered twice`);
    this.offered.set(name, count);
  }

  /** All figures of each contest; what a feature doesn't know is 0. */
  async of(contestIds: readonly string[]): Promise<Map<string, Record<string, number>>> {
    const figures = await Promise.all(
      [...this.offered].map(async ([name, count]) => [name, await count(contestIds)] as const),
    );
    return new Map(
      contestIds.map((id) => [id, Object.fromEntries(figures.map(([name, counts]) => [name, counts.get(id) ?? 0]))]),
    );
  }
}

/** Reads: what screens ask for. Drafts exist for organizers only. */
@Injectable()
export class ContestViews {
  /** Rendered once for however many people look. */
  private readonly introductions = new WeakMap<ContestVersion, string>();

  constructor(
    private readonly catalogue: ContestCatalogue,
    private readonly counts: ContestCounts,
    private readonly clock: Clock,
  ) {}

  async list(person: Person | null) {
    const contests = await this.catalogue.all({ drafts: seesDrafts(person) });
    const now = this.clock.now();
    const counts = await this.counts.of(contests.map(({ id }) => id));
    return {
      contests: contests.map((contest) => shown(contest, now, counts.get(contest.id))),
      serverTime: now.toISOString(),
    };
  }

  async one(slug: string, person: Person | null) {
    const contest = await this.catalogue.bySlug(slug, { drafts: seesDrafts(person) });
    const now = this.clock.now();
    const counts = await this.counts.of([contest.id]);
    return {
      ...shown(contest, now, counts.get(contest.id)),
      introductionHtml: this.introductionOf(contest.current),
      serverTime: now.toISOString(),
    };
  }

  /** The whole document, for organizers. */
  async document(slug: string): Promise<ContestDocument> {
    return (await this.catalogue.bySlug(slug, { drafts: true })).current.document;
  }

  private introductionOf(version: ContestVersion): string {
    const known = this.introductions.get(version);
    if (known !== undefined) return known;
    const html = harmlessHtml(version.document.introduction);
    this.introductions.set(version, html);
    return html;
  }
}

function shown(contest: Contest, now: Date, counts: Record<string, number> = {}) {
  return {
    ...contestStanding(contest),
    ...stagesToWire(contest.current.document, now),
    document: publicDocument(contest),
    counts,
  };
}

function seesDrafts(person: Person | null): boolean {
  return person !== null && mayActAs(person.role, 'organizer');
}
