import { Injectable } from '@nestjs/common';
import { Randomness } from '../../platform/chance/randomness.js';
import { ContestBoards } from '../boards/boards.public.js';
import { type Contest, teamRanking } from '../contests/contests.public.js';
import { comparesOrganizations, FigureRevisions } from '../organization-figures/organization-figures.public.js';
import { TeamBoards } from '../team-standings/team-standings.public.js';

const KINDS = ['individuals', 'teams', 'organizations'] as const;
type BoardKind = (typeof KINDS)[number];

/** What somebody is told when boards have changed. `total`, `asOf` and `frozen` are of the board of persons. */
export interface BoardNews {
  readonly total: number;
  readonly asOf: string;
  readonly frozen: boolean;
  /** A revision is equal as long as the board shows the same; it has no other meaning. */
  readonly changed: readonly { readonly kind: BoardKind; readonly revision: string }[];
}

/** In which state the boards of a contest are at one moment, for whoever sees them live or as everybody else does. */
export class BoardState {
  constructor(
    /** Names the state of all boards: `process~individuals~teams~organizations`. */
    private readonly parts: readonly string[],
    private readonly board: Omit<BoardNews, 'changed'>,
  ) {}

  get id(): string {
    return this.parts.join('~');
  }

  /** @param id of the state that somebody knows; of another process, or of none: everything is news */
  newsSince(id: string): BoardNews {
    const [process, ...known] = id.split('~');
    const [ours, ...revisions] = this.parts;
    const changed = KINDS.map((kind, at) => ({ kind, revision: revisions[at] ?? '', known: known[at] }))
      .filter((one) => one.revision !== '' && (process !== ours || one.revision !== one.known))
      .map(({ kind, revision }) => ({ kind, revision }));
    return { ...this.board, changed };
  }
}

/** Looks at the boards of a contest: of persons, of teams and of organizations, each with a revision of its own. */
@Injectable()
export class BoardStates {
  /** Revisions are counted by each process for itself. */
  private readonly process: string;

  constructor(
    private readonly boards: ContestBoards,
    private readonly teams: TeamBoards,
    private readonly organizations: FigureRevisions,
    randomness: Randomness,
  ) {
    this.process = randomness.code(6);
  }

  /** @param live false: as everybody sees them who doesn't help to run the contest */
  async of(contest: Contest, live: boolean): Promise<BoardState> {
    const board = await (live ? this.boards.liveBoard(contest) : this.boards.publicBoard(contest));
    const total = await board.size();
    const { frozenSince } = board;
    const individuals = [board.asOf.getTime(), total, board.revision, frozenSince ? 'frozen' : 'live'].join('-');
    const { document } = contest.current;
    const teams = teamRanking(document) ? this.teams.revision(contest, frozenSince) : '';
    const organizations = comparesOrganizations(document)
      ? await this.figures(contest, frozenSince ? individuals : null)
      : '';
    const news = { total, asOf: board.asOf.toISOString(), frozen: frozenSince !== null };
    return new BoardState([this.process, individuals, teams, organizations], news);
  }

  /** Figures that stand still move with the board of persons that stands still. @param still its revision */
  private async figures(contest: Contest, still: string | null): Promise<string> {
    return still === null ? this.organizations.live(contest) : `${await this.organizations.still(contest)}.${still}`;
  }
}
