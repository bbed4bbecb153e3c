import { computed, type ComputedRef, onBeforeUnmount, ref, shallowRef } from 'vue';
import type { Contest, Leaderboard } from '../api/shapes.ts';
import { isPassing, type Trouble, troubleOf } from '../api/trouble.ts';
import { useAccent } from '../appearance/wear-accent.ts';
import { loadContest } from '../contest/load-contest.ts';
import { signedIn, signedOutByServer, whoIsIt } from '../session/session.ts';
import type { News } from './board-watch.ts';
import { loadBoard, type WhichBoard } from './load-board.ts';
import { mayShowAtOnce, stayPut } from './news.ts';
import { type Asked, reachable, requestOf } from './pages.ts';
import { useBoardNews } from './watch-board.ts';

/** Somebody who hears of a change looks within this time; thousands do so, spread over it. */
const PACE = { gapMs: 5000, spreadMs: 2000 };

/** How the board is looked at: by whoever has the page before them. */
export interface Sight {
  pointing(): boolean;
  scrolled(): boolean;
  /** The lines in sight, by their number among those shown. */
  numbers(): number[];
}

/** The board of a contest as an address asks for it, kept up to date without moving what is looked at. */
export function useBoard(slug: string, which: ComputedRef<WhichBoard>, asked: ComputedRef<Asked>, sight: Sight) {
  const contest = shallowRef<Contest | null>(null);
  const board = shallowRef<Leaderboard | null>(null);
  /** Newer than `board`, and held back because it would move lines under somebody's finger. */
  const held = shallowRef<Leaderboard | null>(null);
  const trouble = shallowRef<Trouble | null>(null);
  const busy = ref(false);
  const wear = useAccent();
  let request = 0;
  onBeforeUnmount(() => (request += 1));

  async function load(): Promise<void> {
    const mine = (request += 1);
    busy.value = true;
    trouble.value = null;
    try {
      await loadAround();
      const loaded = await loadBoard(slug, which.value, requestOf(asked.value));
      if (mine !== request) return;
      show(loaded);
      news.start();
    } catch (error) {
      if (mine === request) refuse(troubleOf(error));
    } finally {
      if (mine === request) busy.value = false;
    }
  }

  async function loadAround(): Promise<void> {
    if (contest.value) return;
    const [loaded] = await Promise.all([loadContest(slug), whoIsIt()]);
    contest.value = loaded;
    wear(loaded.document.appearance?.accent);
  }

  async function look(heard: News | null): Promise<void> {
    const shown = board.value;
    if (!shown || busy.value || (heard && isOf(heard, shown))) return;
    const mine = request;
    try {
      const fresh = await loadBoard(slug, which.value, requestOf(asked.value));
      if (mine === request) offer(shown, fresh);
    } catch (error) {
      const reason = troubleOf(error);
      // Without a network, or while the server is busy, what is shown stays, and the page says that it isn't kept up to date.
      if (mine === request && !isPassing(reason)) refuse(reason);
    }
  }

  function offer(shown: Leaderboard, fresh: Leaderboard): void {
    const moves = shown.from !== fresh.from || !stayPut(shown.entries, fresh.entries, sight.numbers());
    if (mayShowAtOnce({ pointing: sight.pointing(), scrolled: sight.scrolled(), moves })) show(fresh);
    else held.value = fresh;
  }

  function show(fresh: Leaderboard): void {
    board.value = fresh;
    held.value = null;
  }

  function refuse(reason: Trouble): void {
    if (reason.kind === 'problem' && reason.status === 401) signedOutByServer();
    trouble.value = reason;
    board.value = null;
  }

  const news = useBoardNews(slug, { kind: () => which.value.kind, ...PACE }, (heard) => void look(heard));
  const newest = computed(() => held.value ?? board.value);
  const top = computed(() => {
    const seesAll = signedIn.value && signedIn.value.role !== 'contestant';
    return seesAll ? undefined : contest.value?.document.publication.leaderboards.top;
  });
  return {
    contest,
    board,
    trouble,
    busy,
    load,
    top,
    reach: computed(() => (board.value ? reachable(board.value, top.value) : 0)),
    me: computed(() => newest.value?.me ?? null),
    newest,
    hasNews: computed(() => held.value !== null),
    showNews: () => held.value && show(held.value),
    isInterrupted: news.isInterrupted,
  };
}

function isOf(news: News, { total, asOf, frozen }: Leaderboard): boolean {
  return news.total === total && news.asOf === asOf && news.frozen === frozen;
}
