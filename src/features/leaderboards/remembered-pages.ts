import { LRUCache } from 'lru-cache';

/** Pages of one board that are remembered until it changes. */
const REMEMBERED = 50;

interface Remembered<Page extends object> {
  readonly revision: number;
  readonly pages: LRUCache<string, Promise<Page>>;
}

/** Pages of boards, read once for however many people look at the same page. */
export class RememberedPages<Board extends { readonly revision: number }, Page extends object> {
  private readonly remembered = new WeakMap<Board, Remembered<Page>>();

  /** @param key which page it is */
  page(board: Board, key: string, read: () => Promise<Page>): Promise<Page> {
    const pages = this.pagesOf(board);
    const known = pages.get(key);
    if (known) return known;
    const page = read();
    pages.set(key, page);
    page.catch(() => pages.delete(key));
    return page;
  }

  private pagesOf(board: Board): Remembered<Page>['pages'] {
    const known = this.remembered.get(board);
    if (known?.revision === board.revision) return known.pages;
    const pages = new LRUCache<string, Promise<Page>>({ max: REMEMBERED });
    this.remembered.set(board, { revision: board.revision, pages });
    return pages;
  }
}
