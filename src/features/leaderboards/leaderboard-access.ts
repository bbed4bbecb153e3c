import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { signInNeeded } from '../../platform/http/platform-refusals.js';
import { mayActAs } from '../../platform/session/roles.js';
import { SessionRegistry } from '../../platform/session/session-registry.js';
import type { Person } from '../../platform/session/signed-in.js';
import type { Contest } from '../contests/contests.public.js';
import { type Entry, EntryRegistry } from '../entries/entries.public.js';
import { type ContestBoard, ContestBoards } from '../boards/boards.public.js';
import { resultPublication } from '../standings/standings.public.js';
import * as refusals from './leaderboard-refusals.js';

export type NamesShown = 'full' | 'masked';

/** Which board somebody asks for. */
export interface AskedBoard {
  /** A title of the contest's; null: the whole board. */
  readonly division: string | null;
  /** `public`: as everybody else sees it, also for organizers. */
  readonly view?: 'public';
}

const WHOLE: AskedBoard = { division: null };

export function wholeBoard({ view }: { view?: 'public' | undefined }): AskedBoard {
  return { ...WHOLE, ...(view && { view }) };
}

/** What somebody may see of a contest's leaderboard. */
export interface LeaderboardSight {
  readonly board: ContestBoard;
  /** Always how things stand now, also while the public board stands still. */
  readonly live: boolean;
  readonly names: NamesShown;
  /** Only places up to this one; null: all. */
  readonly top: number | null;
  /** The viewer's own entry; null: none. */
  readonly entry: Entry | null;
}

/**
 * Who sees what of a leaderboard. Whoever helps to run contests (a viewer, an organizer) always sees how things stand
 * now, all of it; organizers with full names. Everybody else sees what the contest publishes, and no score earlier than
 * results are published at all.
 *
 * Source: contest document, `publication`.
 */
@Injectable()
export class LeaderboardAccess {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntryRegistry,
    private readonly boards: ContestBoards,
    private readonly sessions: SessionRegistry,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws leaderboard-for-organizers, leaderboard-for-entrants, leaderboard-not-published, sign-in-needed
   */
  async of(contest: Contest, person: Person | null, asked: AskedBoard = WHOLE): Promise<LeaderboardSight> {
    const entry = person ? await this.entries.findKept(this.transactions.committed, contest.id, person.id) : null;
    return this.sightOf(contest, person, entry, asked);
  }

  /**
   * What somebody who was let in before may see now. Their entry isn't looked up again: nobody takes it back.
   *
   * @throws what `of` throws; sign-in-needed also when the session has ended
   */
  async again(contest: Contest, person: Person | null, entry: Entry | null): Promise<LeaderboardSight> {
    return this.sightOf(contest, person && (await this.asOfNow(person)), entry, WHOLE);
  }

  private async asOfNow(person: Person): Promise<Person> {
    const { session } = person;
    if (session.expiresAt <= this.clock.now() || this.sessions.isRevoked(session)) throw signInNeeded();
    if (person.role === 'contestant') return person;
    const role = await this.sessions.currentRole(person.id);
    if (!role) throw signInNeeded();
    return { ...person, role };
  }

  private async sightOf(
    contest: Contest,
    person: Person | null,
    entry: Entry | null,
    { division, view }: AskedBoard,
  ): Promise<LeaderboardSight> {
    const { leaderboards } = contest.current.document.publication;
    if (person && mayActAs(person.role, 'viewer')) {
      const names = mayActAs(person.role, 'organizer') ? 'full' : leaderboards.names;
      const live = view !== 'public';
      const board = await (live
        ? this.boards.liveBoard(contest, division)
        : this.boards.publicBoard(contest, division));
      return { board, live, names, top: null, entry };
    }
    this.refuseUnlessPublished(contest, person, entry);
    const board = await this.boards.publicBoard(contest, division);
    return { board, live: false, names: leaderboards.names, top: leaderboards.top ?? null, entry };
  }

  private refuseUnlessPublished(contest: Contest, person: Person | null, entry: Entry | null): void {
    const { publication, timeZone } = contest.current.document;
    if (publication.leaderboards.for === 'organizers') throw refusals.leaderboardForOrganizers();
    if (publication.leaderboards.for === 'entrants') {
      if (!person) throw signInNeeded();
      if (!entry) throw refusals.leaderboardForEntrants();
    }
    const { published, at } = resultPublication(contest, this.clock.now());
    if (!published) throw refusals.leaderboardNotPublished({ at, timeZone });
  }
}
