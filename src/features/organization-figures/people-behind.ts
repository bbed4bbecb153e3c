import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { averagedPeople } from '../../rules/scoring/organization-figures.js';
import { AttemptArchive, type AttemptRecord } from '../attempts/attempts.public.js';
import { MergedEntries, type OnePerson } from '../entries/entries.public.js';
import { asOnePersons, type EntryStanding, hasFinished, StandingsRepository } from '../standings/standings.public.js';
import { ExplainFigures, type OrganizationOfContest } from './explain-figures.js';
import type { CountedPerson } from './tree/figure-tree.js';
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
    const people = await this.inFull(found, shown);
    const end = after + shown.length;
    return { total: everybody.length, next: shown.length > 0 && end < everybody.length ? end : null, people };
  }

  /** With as many questions to the database for a page as for one person. */
  private async inFull({ figures }: OrganizationOfContest, shown: readonly CountedPerson[]): Promise<PersonBehind[]> {
    const { committed } = this.transactions;
    const persons = await this.merged.ofAll(
      committed,
      shown.map(({ entryId }) => entryId),
    );
    const personOf = new Map(persons.flatMap((person) => person.entryIds.map((entryId) => [entryId, person] as const)));
    const attempts = await this.archive.ofEntries(
      committed,
      persons.flatMap(({ entryIds }) => entryIds),
    );
    const standings = await this.standings.byEntries(
      committed,
      persons.map(({ kept }) => kept.id),
    );
    const standingOf = new Map(standings.map((standing) => [standing.entryId, standing]));
    return shown.flatMap((counted) => {
      const person = personOf.get(counted.entryId);
      if (!person) return [];
      const own = attempts.filter(({ entryId }) => person.entryIds.includes(entryId));
      const organization = figures.tree.node(counted.organizationId)?.organization.name ?? '';
      return [personBehind(counted, person, { own, standing: standingOf.get(person.kept.id), organization })];
    });
  }
}

function personBehind(
  { organizationId, points, passed, excellent }: CountedPerson,
  { kept }: OnePerson,
  { own, standing, organization }: { own: AttemptRecord[]; standing: EntryStanding | undefined; organization: string },
): PersonBehind {
  const counting = new Set(
    asOnePersons(kept, own.filter(hasFinished))
      .filter(({ number }) => standing?.counting.includes(number))
      .map(({ id }) => id),
  );
  return {
    entryId: kept.id,
    name: kept.name,
    organization: { id: organizationId, name: organization },
    score: points / 100,
    passed,
    excellent,
    attempts: own.map((attempt) => attemptBehind(attempt, counting)),
  };
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
