import { onBeforeUnmount, onMounted, ref } from 'vue';
import type { BoardKind } from './board-kinds.ts';
import { BoardWatch, type News } from './board-watch.ts';

/** A connection that is away for less isn't worth a word. */
const NOTICED_AFTER_MS = 6000;

/** Hears of one of a contest's boards while a component is there and its page is looked at. */
export function useBoardNews(
  slug: string,
  board: { kind(): BoardKind; gapMs: number; spreadMs: number },
  look: (news: News | null) => void,
) {
  /** Nobody has told of changes for a while: they are looked for now and then. */
  const isInterrupted = ref(false);
  let notice: ReturnType<typeof setTimeout> | undefined;
  const told = (live: boolean) => {
    clearTimeout(notice);
    if (live) isInterrupted.value = false;
    else notice = setTimeout(() => (isInterrupted.value = true), NOTICED_AFTER_MS);
  };
  const watch = new BoardWatch({
    open: () => new EventSource(`/api/contests/${encodeURIComponent(slug)}/leaderboards/stream`),
    look,
    told,
    ...board,
  });
  // A page that nobody sees gives its connection back: a browser has only six of them for a server.
  const onSight = () => (document.hidden ? watch.stop() : watch.resume());
  const onNetwork = () => {
    watch.stop();
    onSight();
  };
  onMounted(() => {
    document.addEventListener('visibilitychange', onSight);
    addEventListener('online', onNetwork);
  });
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', onSight);
    removeEventListener('online', onNetwork);
    watch.stop();
    clearTimeout(notice);
  });
  /** Begins once there is a board to hear of, and not before; again does nothing. */
  const start = () => {
    watch.start();
    onSight();
  };
  return { isInterrupted, start };
}
