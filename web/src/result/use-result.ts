import { shallowRef } from 'vue';
import type { ResultAnswer } from '../api/shapes.ts';
import { deviceStorage, forgetSaved } from '../answering/device-store.ts';
import { loadContest, loadOwnAttempts } from '../contest/load-contest.ts';
import { type CountingAttempt, findCounting, loadResult } from './load-result.ts';
import type { Around } from './result-words.ts';
import { useAttemptPage } from './use-attempt-page.ts';

const STATES = ['result-not-published', 'attempt-still-open', 'attempt-voided'];

/** The result of one attempt, why there is none yet, and what is around it. */
export function useResult(id: string) {
  const { answer, load: loadAnswer, ...page } = useAttemptPage(id, { ask: loadResult, states: STATES });
  const around = shallowRef<Around>({ contest: null, own: null });
  const counting = shallowRef<CountingAttempt | null>(null);

  async function load(): Promise<void> {
    const came = await loadAnswer();
    if (!came) return;
    forgetSaved(deviceStorage(), id);
    // What is around only adds; the result stands without.
    await lookAround(came).catch(() => undefined);
  }

  async function lookAround({ contest: { slug }, result }: ResultAnswer): Promise<void> {
    const [whole, own] = await Promise.all([loadContest(slug), loadOwnAttempts(slug)]);
    around.value = { contest: whole, own };
    if (!result.counts) counting.value = await findCounting(own, id);
  }

  return { ...page, answer, load, around, counting };
}
