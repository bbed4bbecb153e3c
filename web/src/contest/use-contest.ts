import { onBeforeUnmount, shallowRef } from 'vue';
import type { Contest, Entry, OwnAttempts } from '../api/shapes.ts';
import { isSignedOut, type Trouble, troubleOf } from '../api/trouble.ts';
import { useAccent } from '../appearance/wear-accent.ts';
import { signedIn, signedOutByServer, whoIsIt } from '../session/session.ts';
import { loadContest, loadEntry, loadOwnAttempts } from './load-contest.ts';

/** In milliseconds. */
const AWAY = 60_000;

/** A contest and where the caller stands in it, loaded and loaded again. */
export function useContest(slug: string) {
  const contest = shallowRef<Contest | null>(null);
  const entry = shallowRef<Entry | null>(null);
  const own = shallowRef<OwnAttempts | null>(null);
  /** Whether it is known who is looking, and where they stand. */
  const known = shallowRef(false);
  const trouble = shallowRef<Trouble | null>(null);
  const wear = useAccent();
  let gone = false;
  let leftAt = 0;
  document.addEventListener('visibilitychange', comeBack);
  onBeforeUnmount(() => {
    gone = true;
    document.removeEventListener('visibilitychange', comeBack);
  });

  /** After a while out of sight the day may be another one, and so what may be done today. */
  function comeBack(): void {
    if (document.hidden) leftAt = Date.now();
    else if (contest.value && Date.now() - leftAt > AWAY) void load();
  }

  async function load(): Promise<void> {
    trouble.value = null;
    try {
      const loaded = await loadContest(slug, contest.value !== null);
      if (gone) return;
      contest.value = loaded;
      wear(loaded.document.appearance?.accent);
      await loadStanding();
    } catch (error) {
      trouble.value = troubleOf(error);
    }
  }

  async function loadStanding(): Promise<void> {
    await whoIsIt();
    if (signedIn.value) {
      try {
        [entry.value, own.value] = await Promise.all([loadEntry(slug), loadOwnAttempts(slug)]);
      } catch (error) {
        if (!isSignedOut(troubleOf(error))) throw error;
        signedOutByServer();
        // What was known of them before is nobody's here.
        entry.value = own.value = null;
      }
    }
    known.value = true;
  }

  return { contest, entry, own, known, trouble, load };
}
