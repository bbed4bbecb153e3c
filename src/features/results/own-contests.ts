import { Injectable } from '@nestjs/common';
import { type AttemptRecord, attemptToWire, SettledAttempts } from '../attempts/attempts.public.js';
import { contestBrief } from '../contests/contests.public.js';
import { EntryViews, type ShownEntry } from '../entries/entries.public.js';
import { hasFinished } from '../standings/standings.public.js';
import type { OwnContest } from './own-contests.wire.js';
import { personToWire } from './person-to-wire.js';
import { PersonStandings } from './person-standings.js';

/** What a person has entered, and how it went: the whole of their own page. */
@Injectable()
export class OwnContests {
  constructor(
    private readonly entries: EntryViews,
    private readonly settled: SettledAttempts,
    private readonly persons: PersonStandings,
  ) {}

  /** Last entered first. */
  async of(accountId: string): Promise<OwnContest[]> {
    const entries = await this.entries.ofAccount(accountId);
    const attempts = await this.settled.ofEntries(entries.map(({ entry }) => entry.id));
    return Promise.all(
      entries.map((shown) =>
        this.one(
          shown,
          attempts.filter(({ entryId }) => entryId === shown.entry.id),
        ),
      ),
    );
  }

  private async one({ contest, entry, shown }: ShownEntry, attempts: readonly AttemptRecord[]): Promise<OwnContest> {
    const { results, person } = await this.persons.known(contest, entry.id);
    const { opensAt, closesAt } = contest.current.document;
    const latest = attempts.findLast(({ state }) => state !== 'voided');
    return {
      contest: {
        ...contestBrief(contest),
        state: contest.state,
        opensAt: new Date(opensAt).toISOString(),
        closesAt: new Date(closesAt).toISOString(),
      },
      entry: shown,
      finished: attempts.filter(hasFinished).length,
      latest: latest ? attemptToWire(latest) : null,
      results: { published: results.published, at: results.at?.toISOString() ?? null },
      person: person && personToWire(person),
      scores: person ? scoresOf(attempts.filter(hasFinished), person.counting) : [],
    };
  }
}

function scoresOf(finished: readonly AttemptRecord[], counting: ReadonlySet<string>): OwnContest['scores'] {
  return finished.map(({ id, number, score }) => ({
    number,
    score: (score ?? 0) / 100,
    counts: counting.has(id),
  }));
}
