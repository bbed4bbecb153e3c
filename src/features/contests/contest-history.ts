import { Injectable } from '@nestjs/common';
import { AccountDirectory } from '../accounts/accounts.public.js';
import { Transactions } from '../../platform/database/transactions.js';
import { changedFields } from '../contest-documents/contest-documents.public.js';
import { contestNotFound } from './contest-refusals.js';
import { ContestsRepository } from './contests.repository.js';

/** Whoever has the server's machine has no account. */
const AT_COMMAND_LINE = '命令行 command line';

/** Reads: what happened to a contest, for organizers. */
@Injectable()
export class ContestHistory {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestsRepository,
    private readonly accounts: AccountDirectory,
  ) {}

  /** Versions of the document and steps of the life cycle that somebody took, each from the first to the last. */
  async of(slug: string) {
    const reading = this.transactions.committed;
    const contest = await this.contests.bySlug(reading, slug);
    if (!contest) throw contestNotFound();
    const versions = await this.contests.versions(reading, contest.id);
    const steps = await this.contests.steps(reading, contest.id);

    const freezes = await this.contests.freezes(reading, contest.id);

    const actors = [
      ...versions.map(({ appliedBy }) => appliedBy),
      ...[...steps, ...freezes].map(({ takenBy }) => takenBy),
    ];
    const someone = await this.people(actors.filter((id) => id !== null));
    return {
      versions: versions.map(({ number, document, appliedAt, appliedBy }, index) => ({
        number,
        appliedAt: appliedAt.toISOString(),
        appliedBy: someone(appliedBy),
        changed: index === 0 ? [] : changedFields(versions[index - 1]?.document, document),
      })),
      steps: steps.map(({ fromState, toState, at, takenBy, remark }) => ({
        from: fromState,
        to: toState,
        at: at.toISOString(),
        by: someone(takenBy),
        remark,
      })),
      freezes: freezes.map(({ frozen, at, takenBy, reason }) => ({
        frozen,
        at: at.toISOString(),
        by: someone(takenBy),
        reason,
      })),
    };
  }

  private async people(ids: readonly string[]) {
    const accounts = await this.accounts.byIds(this.transactions.committed, [...new Set(ids)]);
    const names = new Map(accounts.map(({ id, name }) => [id, name]));
    return (id: string | null) => ({ id, name: id === null ? AT_COMMAND_LINE : (names.get(id) ?? '') });
  }
}
