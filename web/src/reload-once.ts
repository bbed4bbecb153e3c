/** What is kept while a browser's tab is open; asking for it throws where the browser allows none. */
type Session = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (path: string) => `zhisai.reloaded.${path}`;

/** Whether a page that could not be opened may be loaded again: once, until it was opened, so that nothing goes round for ever. */
export function mayReload(path: string, session: Session): boolean {
  try {
    if (session().getItem(keyOf(path)) !== null) return false;
    session().setItem(keyOf(path), 'yes');
    return true;
  } catch {
    return false;
  }
}

/** The page was opened: the next update may load it again. */
export function wasOpened(path: string, session: Session): void {
  try {
    session().removeItem(keyOf(path));
  } catch {
    // Nothing was kept.
  }
}
