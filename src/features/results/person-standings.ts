import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { stageScores } from '../../rules/scoring/stage-scores.js';
import { AttemptArchive, type AttemptRecord } from '../attempts/attempts.public.js';
import type { Contest, ContestDocument } from '../contests/contests.public.js';
import { MergedEntries } from '../entries/entries.public.js';
import { ContestBoards } from '../boards/boards.public.js';
import {
  asOnePersons,
  type EntryStanding,
  hasFinished,
  type Publication,
  resultPublication,
  StandingsRepository,
} from '../standings/standings.public.js';

/** Points in hundredths; null: no attempt of the stage counts. */
export interface StageResult {
  readonly id: string;
  readonly title: string;
  readonly score: number | null;
}

export interface PersonStanding {
  readonly standing: EntryStanding;
  /** What each stage brings to the score; none where the contest has no stages. */
  readonly stages: readonly StageResult[];
  /** The ids of the attempts that make the score, in whichever entry of the person. */
  readonly counting: ReadonlySet<string>;
  /** On the board that contestants see; null where they see none, or it stood still before the person was on it. */
  readonly place: number | null;
  /** How many are on that board; null where contestants see none. */
  readonly total: number | null;
  /** The same within the person's division; null: the contest has none, or contestants see no board. */
  readonly inDivision: { readonly title: string; readonly place: number | null; readonly total: number } | null;
}

/** What a person may know of how they did in a contest. */
export interface KnownStanding {
  readonly results: Publication;
  /** null: it isn't published, or there is no finished attempt. */
  readonly person: PersonStanding | null;
}

/** The standing of the person whose entry it is, or who was found to be there twice. */
@Injectable()
export class StandingOfPerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly merged: MergedEntries,
    private readonly archive: AttemptArchive,
    private readonly standings: StandingsRepository,
  ) {}

  async find(
    { current: { document } }: Contest,
    entryId: string,
  ): Promise<Pick<PersonStanding, 'standing' | 'counting' | 'stages'> | null> {
    const { committed } = this.transactions;
    const { kept, entryIds } = await this.merged.of(committed, entryId);
    const standing = await this.standings.find(committed, kept.id);
    if (!standing) return null;
    const finished = (await this.archive.ofEntries(committed, entryIds)).filter(hasFinished);
    const counting = asOnePersons(kept, finished).filter(({ number }) => standing.counting.includes(number));
    return { standing, counting: new Set(counting.map(({ id }) => id)), stages: stageResults(document, counting) };
  }
}

function stageResults(
  { stages = [], attempts }: ContestDocument,
  counting: readonly Pick<AttemptRecord, 'score' | 'stageId'>[],
): StageResult[] {
  const graded = counting.map(({ score, stageId }) => ({ score: score ?? 0, stageId }));
  const ids = stages.map(({ id }) => id);
  return stageScores(attempts.counts, graded, ids).map(({ score }, index) => {
    const { id = '', title = '' } = stages[index] ?? {};
    return { id, title, score };
  });
}

/** Where a person stands, as that person may know it. */
@Injectable()
export class PersonStandings {
  constructor(
    private readonly standings: StandingOfPerson,
    private readonly boards: ContestBoards,
    private readonly clock: Clock,
  ) {}

  /** Once results are published. */
  async known(contest: Contest, entryId: string): Promise<KnownStanding> {
    const results = resultPublication(contest, this.clock.now());
    return { results, person: results.published ? await this.find(contest, entryId) : null };
  }

  /**
   * To be asked for only where results are published.
   *
   * @param entryId of an entry with finished attempts
   */
  async of(contest: Contest, entryId: string): Promise<PersonStanding> {
    const person = await this.find(contest, entryId);
    if (!person) throw new Error(`entry ${entryId} has a finished attempt and no standing`);
    return person;
  }

  private async find(contest: Contest, entryId: string): Promise<PersonStanding | null> {
    const found = await this.standings.find(contest, entryId);
    if (!found) return null;
    if (contest.current.document.publication.leaderboards.for === 'organizers')
      return { ...found, place: null, total: null, inDivision: null };
    const board = await this.boards.publicBoard(contest);
    const [place, total] = await Promise.all([board.placeOf(found.standing.entryId), board.size()]);
    return { ...found, place, total, inDivision: await this.inDivision(contest, found.standing) };
  }

  private async inDivision(contest: Contest, { entryId, division }: EntryStanding) {
    if (division === null) return null;
    const board = await this.boards.publicBoard(contest, division);
    const [place, total] = await Promise.all([board.placeOf(entryId), board.size()]);
    return { title: division, place, total };
  }
}
