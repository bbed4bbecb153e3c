import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { averagedPeople } from '../../rules/scoring/organization-figures.js';
import { AttemptArchive, type AttemptRecord } from '../attempts/attempts.public.js';
import { MergedEntries } from '../entries/entries.public.js';
import { asOnePersons, hasFinished, StandingsRepository } from '../standings/standings.public.js';
import { ExplainFigures, type OrganizationOfContest } from './explain-figures.js';
import type { CountedPerson } from './figure-tree.js';
import type { PeopleBehind, PeopleRequest } from './organization-figures.wire.js';

type PersonBehind = PeopleBehind['people'][number];

/** The people behind an organization's numbers, the best first, each with all attempts. Personal data: organizers only. */
@Injectable()
export class PeopleBehindFigures {
  constructor(
    private readonly transactions: Transactions,
    private readonly explain: ExplainFigures,
    private readonly merged: MergedEntries,
    private readonly archive: AttemptArchive,
    private readonly standings: StandingsRepository,
  ) {}

  /** @throws contest-not-found, no-figures-of-organization */
  async page(slug: string, organizationId: string, { limit, after, of }: PeopleRequest): Promise<PeopleBehind> {
    const found = await this.explain.find(slug, organizationId);
    const everybody = behind(found, of);
    const shown = everybody.slice(after, after + limit);
    const people: PersonBehind[] = [];
    for (const person of shown) people.push(await this.inFull(found, person));
    const end = after + shown.length;
    return { total: everybody.length, next: shown.length > 0 && end < everybody.length ? end : null, people };
  }

  private async inFull({ figures }: OrganizationOfContest, person: CountedPerson): Promise<PersonBehind> {
    const { committed } = this.transactions;
    const { kept, entryIds } = await this.merged.of(committed, person.entryId);
    const attempts = await this.archive.ofEntries(committed, entryIds);
    const standing = await this.standings.find(committed, kept.id);
    const counting = new Set(
      asOnePersons(kept, attempts.filter(hasFinished))
        .filter(({ number }) => standing?.counting.includes(number))
        .map(({ id }) => id),
    );
    const { organizationId, points, passed, excellent } = person;
    return {
      entryId: kept.id,
      name: kept.name,
      organization: { id: organizationId, name: figures.tree.node(organizationId)?.organization.name ?? '' },
      score: points / 100,
      passed,
      excellent,
      attempts: attempts.map((attempt) => attemptBehind(attempt, counting)),
    };
  }
}

/** In the order in which the best so many are taken; equals by entry, so that pages fit together. */
function behind({ figures: { tree }, node }: OrganizationOfContest, of: PeopleRequest['of']): CountedPerson[] {
  const people = tree
    .peopleOf(node.organization.id)
    .sort((a, b) => b.points - a.points || (a.entryId < b.entryId ? -1 : 1));
  switch (of) {
    case 'participants':
      return people;
    case 'averaged':
      return people.slice(0, averagedPeople(people.length, tree.terms.average));
    case 'passed':
      return people.filter(({ passed }) => passed);
    case 'excellent':
      return people.filter(({ excellent }) => excellent);
  }
}

function attemptBehind(attempt: AttemptRecord, counting: ReadonlySet<string>): PersonBehind['attempts'][number] {
  const { id, number, state, startedAt, endedAt, score } = attempt;
  return {
    id,
    number,
    state,
    startedAt: startedAt.toISOString(),
    submittedAt: endedAt?.toISOString() ?? null,
    score: score === null ? null : score / 100,
    counts: counting.has(id),
  };
}
