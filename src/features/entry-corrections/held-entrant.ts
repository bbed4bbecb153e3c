import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/transactions.js';
import type { Contest } from '../contests/contests.public.js';
import { type Entry, EntryRegistry, MergedEntries } from '../entries/entries.public.js';
import { entrantNotFound } from '../rulings/rulings.public.js';
import { type Team, TeamsRepository } from '../teams/teams.public.js';
import { teamChangedMeanwhile } from './entry-correction-refusals.js';

/** Somebody who takes part, with the team, held: entries first, as everybody holds them, and then the team. */
export interface HeldEntrant {
  /** The entry that the person stands with. */
  readonly entry: Entry;
  /** Null: in none. */
  readonly team: Team | null;
  /** Of the team, without the person; held only where the whole team was asked for. */
  readonly others: readonly Entry[];
}

@Injectable()
export class HeldEntrants {
  constructor(
    private readonly entries: EntryRegistry,
    private readonly merged: MergedEntries,
    private readonly teams: TeamsRepository,
  ) {}

  /** @throws entrant-not-found, team-changed-meanwhile */
  async hold(tx: Tx, contest: Contest, entryId: string, wholeTeam: boolean): Promise<HeldEntrant> {
    const [found] = await this.entries.byIds(tx, [entryId]);
    if (found?.contestId !== contest.id) throw entrantNotFound();
    const [kept] = found.mergedIntoId === null ? [found] : await this.entries.byIds(tx, [found.mergedIntoId]);
    const { id, teamId } = kept ?? found;
    const members = wholeTeam && teamId !== null ? await this.entries.ofTeams(tx, [teamId]) : [];
    const ids = [...new Set([id, ...members.map((member) => member.id)])];
    await this.merged.holdAll(tx, ids);
    const [entry] = await this.entries.byIds(tx, [id]);
    if (!entry || entry.mergedIntoId !== null || entry.teamId !== teamId) throw teamChangedMeanwhile();
    if (teamId === null) return { entry, team: null, others: [] };
    const [team = null] = await this.teams.hold(tx, [teamId]);
    const others = (await this.entries.ofTeams(tx, [teamId])).filter((other) => other.id !== id);
    if (wholeTeam && others.some((other) => !ids.includes(other.id))) throw teamChangedMeanwhile();
    return { entry, team, others };
  }
}
