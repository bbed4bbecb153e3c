import type { ContestBoard } from './contest-board.js';

/** Which board is asked for. */
interface Asked {
  readonly contestId: string;
  /** What the board depends on: with other terms it is another one. */
  readonly terms: string;
  /** Null: the whole board. */
  readonly division: string | null;
}

interface Opened<Source> {
  readonly terms: string;
  readonly source: Promise<Source>;
  /** By division. */
  readonly boards: Map<string | null, Promise<ContestBoard>>;
}

/** The boards of one kind that were opened, with what each contest's are filled from. */
export class OpenedBoards<Source> {
  private readonly opened = new Map<string, Opened<Source>>();

  /** The board as it was opened before under the same terms, or opened now. */
  board(
    { contestId, terms, division }: Asked,
    findSource: () => Promise<Source>,
    open: (source: Source) => Promise<ContestBoard>,
  ): Promise<ContestBoard> {
    const { source, boards } = this.underTerms(contestId, terms, findSource);
    const known = boards.get(division);
    if (known) return known;
    const board = source.then(open);
    boards.set(division, board);
    // One that could not be opened is not remembered, so that the next reader tries again.
    board.catch(() => boards.get(division) === board && boards.delete(division));
    return board;
  }

  /** What has been opened of a contest, by division; being opened counts. */
  of(contestId: string): [division: string | null, board: Promise<ContestBoard>][] {
    return [...(this.opened.get(contestId)?.boards ?? [])];
  }

  close(contestId: string): void {
    this.opened.delete(contestId);
  }

  private underTerms(contestId: string, terms: string, findSource: () => Promise<Source>): Opened<Source> {
    const known = this.opened.get(contestId);
    if (known?.terms === terms) return known;
    const opened = { terms, source: findSource(), boards: new Map<string | null, Promise<ContestBoard>>() };
    this.opened.set(contestId, opened);
    opened.source.catch(() => this.opened.get(contestId) === opened && this.opened.delete(contestId));
    return opened;
  }
}
