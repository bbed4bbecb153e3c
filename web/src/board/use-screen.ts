import { computed, onBeforeUnmount, onMounted, ref, shallowRef } from 'vue';
import type { Contest } from '../api/shapes.ts';
import { troubleOf } from '../api/trouble.ts';
import { answered, api } from '../api/client.ts';
import { signedIn, whoIsIt } from '../session/session.ts';
import type { BoardKind } from './board-kinds.ts';
import { loadScreen, type ScreenBoard } from './load-screen.ts';
import { lineKey, newsIn } from './news.ts';
import { reachable } from './pages.ts';
import { followingBand, isRound, pageCount, stepped, type Turn, turned } from './screen-pages.ts';
import { usePages, useTurning } from './use-screen-pages.ts';
import { useBoardNews } from './watch-board.ts';

/** The state of the contest and the server's time are asked for again so often. */
const CONTEST_MS = 5 * 60_000;
const RETRY_MS = 15_000;
const PACE = { gapMs: 2000, spreadMs: 500 };

/** What is shown on a big screen: people, teams, or organizations as lines with one figure. */
export interface OnScreen {
  readonly kind: BoardKind;
  readonly division?: string | undefined;
  /** Of organizations; undefined: one size band after the other, where there are any. */
  readonly band?: string | undefined;
}

/** A board that turns its own pages, and goes on with what it has when the network is away. */
export function useScreen(slug: string, which: OnScreen) {
  const contest = shallowRef<Contest | null>(null);
  const board = shallowRef<ScreenBoard | null>(null);
  const page = ref(0);
  /** Organizations of another size have other places, so a hall sees them after these, never among them. */
  const band = ref(which.band);
  const bands = () =>
    which.kind === 'organizations'
      ? (contest.value?.document.organizations?.award?.sizeBands ?? []).map(({ title }) => title)
      : [];
  const { trouble, isLost, goodAt, fetchPage, fail, pageOf } = usePages(
    (cut) => loadScreen(slug, { ...which, band: band.value ?? bands()[0] }, cut),
    () => (board.value = null),
  );
  const fresh = shallowRef<ReadonlySet<string>>(new Set());
  const seen = new Set<string>();
  let since = Infinity;
  let resume: number | null = null;
  let newsOnFirst = false;
  let request = 0;

  async function loadAll(): Promise<void> {
    try {
      await whoIsIt();
      contest.value = await answered(() => api.GET('/api/contests/{slug}', { params: { path: { slug } } }));
      if (!board.value) await show(0);
    } catch (error) {
      fail(troubleOf(error));
    }
  }

  async function show(number: number): Promise<void> {
    const mine = (request += 1);
    const loaded = (await fetchPage(number)) ?? pageOf(0);
    if (mine !== request || !loaded) return;
    if (loaded.entries.length === 0 && number > 0) return show(0);
    since = Math.min(since, Date.parse(loaded.asOf));
    page.value = pageOf(number) === loaded ? number : 0;
    if (page.value === 0) newsOnFirst = false;
    fresh.value = new Set(newsIn(loaded.entries, seen, since));
    for (const line of loaded.entries) seen.add(lineKey(line));
    board.value = loaded;
    news.start();
  }

  /** The page that is shown, as it is now; and whether there is something to see on the first one. */
  async function look(): Promise<void> {
    const number = page.value;
    const glowing = fresh.value;
    await show(number);
    if (page.value === number) fresh.value = new Set([...glowing, ...fresh.value]);
    if (page.value === 0) return;
    const first = await fetchPage(0);
    newsOnFirst = first !== null && newsIn(first.entries, seen, since).length > 0;
  }

  const count = computed(() => {
    const seesAll = signedIn.value && signedIn.value.role !== 'contestant';
    const top = seesAll ? undefined : contest.value?.document.publication.leaderboards.top;
    return board.value ? pageCount(reachable(board.value, top)) : 1;
  });

  function turn(): void {
    if (!board.value) return void loadAll();
    const next: Turn = turned({ page: page.value, resume }, count.value, newsOnFirst);
    resume = next.resume;
    if (which.band === undefined && isRound(next)) band.value = followingBand(bands(), band.value);
    void show(next.page);
  }

  function step(by: 1 | -1): void {
    resume = null;
    void show(stepped(page.value, count.value, by));
    restart();
  }

  const { paused, pause, restart } = useTurning(turn);
  const news = useBoardNews(slug, { kind: () => which.kind, ...PACE }, () => void look());
  const asking = setInterval(() => void loadAll(), CONTEST_MS);
  const retrying = setInterval(() => contest.value || void loadAll(), RETRY_MS);
  onMounted(() => {
    void loadAll();
  });
  onBeforeUnmount(() => {
    request += 1;
    for (const timer of [asking, retrying]) clearInterval(timer);
  });
  const { isInterrupted } = news;
  return { contest, board, trouble, page, count, paused, isLost, isInterrupted, goodAt, fresh, step, pause };
}
