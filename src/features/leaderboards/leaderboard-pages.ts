import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Transactions } from '../../platform/database/transactions.js';
import { EntryRegistry } from '../entries/entries.public.js';
import type { BoardLine, ContestBoard } from '../boards/boards.public.js';

export interface NamedLine extends BoardLine {
  /** In full. */
  readonly name: string;
}

/** Pages of one board that are remembered until it changes. */
const REMEMBERED = 50;

interface RememberedPages {
  readonly revision: number;
  readonly pages: LRUCache<string, Promise<NamedLine[]>>;
}

/** Pages of boards with the names that stand on them: read once for however many people look at the same page. */
@Injectable()
export class LeaderboardPages {
  private readonly remembered = new WeakMap<ContestBoard, RememberedPages>();

  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntryRegistry,
  ) {}

  /** Lines from a position; 0 is the first. */
  page(board: ContestBoard, from: number, limit: number): Promise<NamedLine[]> {
    const pages = this.pagesOf(board);
    const key = `${from}+${limit}`;
    const known = pages.get(key);
    if (known) return known;

    const page = board.page(from, limit).then((lines) => this.named(lines));
    pages.set(key, page);
    page.catch(() => pages.delete(key));
    return page;
  }

  private pagesOf(board: ContestBoard): RememberedPages['pages'] {
    const known = this.remembered.get(board);
    if (known?.revision === board.revision) return known.pages;
    const pages = new LRUCache<string, Promise<NamedLine[]>>({ max: REMEMBERED });
    this.remembered.set(board, { revision: board.revision, pages });
    return pages;
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
