import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { EntryRegistry } from '../entries/entries.public.js';
import type { BoardLine, ContestBoard } from '../boards/boards.public.js';
import { RememberedPages } from './remembered-pages.js';

export interface NamedLine extends BoardLine {
  /** In full. */
  readonly name: string;
}

/** Pages of boards with the names that stand on them: read once for however many people look at the same page. */
@Injectable()
export class LeaderboardPages {
  private readonly remembered = new RememberedPages<ContestBoard, NamedLine[]>();

  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntryRegistry,
  ) {}

  /** Lines from a position; 0 is the first. */
  page(board: ContestBoard, from: number, limit: number): Promise<NamedLine[]> {
    return this.remembered.page(board, `${from}+${limit}`, async () => this.named(await board.page(from, limit)));
  }

  private async named(lines: readonly BoardLine[]): Promise<NamedLine[]> {
    const entries = await this.entries.byIds(
      this.transactions.committed,
      lines.map(({ entryId }) => entryId),
    );
    const names = new Map(entries.map(({ id, name }) => [id, name]));
    return lines.map((line) => ({ ...line, name: names.get(line.entryId) ?? '' }));
  }
}
