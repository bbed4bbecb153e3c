import { onBeforeUnmount, shallowRef } from 'vue';
import type { ResultAnswer } from '../api/shapes.ts';
import { type Problem, type Trouble, troubleOf } from '../api/trouble.ts';
import { deviceStorage, forgetSaved } from '../answering/device-store.ts';
import { useAccent } from '../appearance/wear-accent.ts';
import { loadContest, loadOwnAttempts } from '../contest/load-contest.ts';
import {
  type AttemptContest,
  type CountingAttempt,
  findCounting,
  loadAttemptContest,
  loadResult,
} from './load-result.ts';
import type { Around } from './result-words.ts';

/** Refusals that are states of an attempt, not troubles: each has a face of its own. */
const STATES: readonly string[] = ['result-not-published', 'attempt-still-open', 'attempt-voided'];

/** The result of one attempt, why there is none yet, and what is around it. */
export function useResult(id: string) {
  const answer = shallowRef<ResultAnswer | null>(null);
  const contest = shallowRef<AttemptContest | null>(null);
  const without = shallowRef<Problem | null>(null);
  const trouble = shallowRef<Trouble | null>(null);
  const around = shallowRef<Around>({ contest: null, own: null });
  const counting = shallowRef<CountingAttempt | null>(null);
  const wear = useAccent();
  let gone = false;
  onBeforeUnmount(() => (gone = true));

  function belongTo(found: AttemptContest): void {
    if (gone) return;
    contest.value = found;
    wear(found.appearance?.accent);
  }

  async function load(): Promise<void> {
    trouble.value = without.value = null;
    try {
      answer.value = await loadResult(id);
      belongTo(answer.value.contest);
      forgetSaved(deviceStorage(), id);
      // What is around only adds; the result stands without.
      await lookAround(answer.value).catch(() => undefined);
    } catch (error) {
      const reason = troubleOf(error);
      if (reason.kind === 'problem' && STATES.includes(reason.code)) await showState(reason);
      else trouble.value = reason;
    }
  }

  async function showState(reason: Problem): Promise<void> {
    await loadAttemptContest(id).then(belongTo, () => undefined);
    without.value = reason;
  }

  async function lookAround({ contest: { slug }, result }: ResultAnswer): Promise<void> {
    const [whole, own] = await Promise.all([loadContest(slug), loadOwnAttempts(slug)]);
    around.value = { contest: whole, own };
    if (!result.counts) counting.value = await findCounting(own, id);
  }

  return { answer, contest, without, trouble, around, counting, load };
}
