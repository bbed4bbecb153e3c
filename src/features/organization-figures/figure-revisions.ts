import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Contest } from '../contests/contests.public.js';
import { StandingChanges } from '../standings/standings.public.js';
import { DayOfOrganizations } from './organizations-of-day.js';

/** In which state the figures of a contest's organizations are, without working them out. */
@Injectable()
export class FigureRevisions implements OnModuleInit {
  /** By contest: how often somebody came to stand otherwise. */
  private readonly moves = new Map<string, number>();

  constructor(
    private readonly changes: StandingChanges,
    private readonly day: DayOfOrganizations,
  ) {}

  onModuleInit(): void {
    this.changes.listen((tx, changes) => {
      const contestIds = new Set(changes.map(({ contestId }) => contestId));
      tx.afterCommit(() => {
        for (const id of contestIds) this.moves.set(id, (this.moves.get(id) ?? 0) + 1);
      });
      return Promise.resolve();
    });
  }

  /** Of the figures as they stand now: another one as soon as any of them may be another. */
  async live(contest: Contest): Promise<string> {
    return `${await this.still(contest)}.${this.moves.get(contest.id) ?? 0}`;
  }

  /** Of what may change about them although no standing does: names, the tree, head counts, the document's rules. */
  async still({ current, state }: Contest): Promise<string> {
    // Those of a final contest rest on the organizations that were kept for it.
    if (state === 'final') return `${current.number}.final`;
    const { revision, headCounts } = (await this.day.now()).at;
    return `${current.number}.${revision}.${headCounts}`;
  }
}
