import { computed, type ComputedRef, onBeforeUnmount, ref, shallowRef, watch } from 'vue';
import { answered, api } from '../api/client.ts';
import type { Contest, OrganizationBoard } from '../api/shapes.ts';
import { isPassing, type Trouble, troubleOf } from '../api/trouble.ts';
import { useAccent } from '../appearance/wear-accent.ts';
import { loadContest } from '../contest/load-contest.ts';
import { whoIsIt } from '../session/session.ts';
import type { Figure } from './organization-figures.ts';
import { useBoardNews } from './watch-board.ts';

export interface AskedOrganizations {
  readonly by?: Figure;
  readonly band?: string;
  readonly level?: number;
}

/** Lines that are shown at first, and more each time that more are wanted. */
const PAGE = 50;
const MOST = 200;

/** As on the board of persons: thousands hear of the same change. */
const PACE = { gapMs: 5000, spreadMs: 2000 };

/** The board of organizations, kept up to date while it is looked at. */
export function useOrganizations(slug: string, asked: ComputedRef<AskedOrganizations>) {
  const contest = shallowRef<Contest | null>(null);
  const board = shallowRef<OrganizationBoard | null>(null);
  const trouble = shallowRef<Trouble | null>(null);
  const limit = ref(PAGE);
  const wear = useAccent();
  let request = 0;
  onBeforeUnmount(() => (request += 1));
  watch([asked, limit], () => void load(), { immediate: true });

  async function load(): Promise<void> {
    const mine = (request += 1);
    trouble.value = null;
    try {
      if (!contest.value) {
        [contest.value] = await Promise.all([loadContest(slug), whoIsIt()]);
        wear(contest.value.document.appearance?.accent);
      }
      const query = { limit: limit.value, after: 0, ...asked.value };
      const loaded = await answered(() =>
        api.GET('/api/contests/{slug}/leaderboards/organizations', { params: { path: { slug }, query } }),
      );
      if (mine !== request) return;
      board.value = loaded;
      news.start();
    } catch (error) {
      if (mine === request) fail(troubleOf(error));
    }
  }

  /** Without a network what is shown stays. */
  function fail(reason: Trouble): void {
    if (board.value && isPassing(reason)) return;
    trouble.value = reason;
    board.value = null;
  }

  const news = useBoardNews(slug, { kind: () => 'organizations', ...PACE }, () => void load());
  const hasMore = computed(() => board.value?.next !== null && limit.value < MOST);
  return {
    contest,
    board,
    trouble,
    load,
    hasMore,
    more: () => (limit.value = MOST),
    isInterrupted: news.isInterrupted,
  };
}
