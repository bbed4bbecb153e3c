import { computed, onBeforeUnmount, ref, shallowRef } from 'vue';
import type { ReviewAnswer } from '../api/shapes.ts';
import { type Problem, type Trouble, troubleOf } from '../api/trouble.ts';
import { useAccent } from '../appearance/wear-accent.ts';
import { type AttemptContest, loadAttemptContest, loadReview } from './load-result.ts';
import { allOf, faultyOf, groupsOf } from './reviewed-questions.ts';

/** Refusals that are states of an attempt: they are said calmly, with the way on. */
const STATES: readonly string[] = [
  'review-not-published',
  'review-not-offered',
  'attempt-still-open',
  'attempt-voided',
];

/** The questions of one attempt with key and explanation, or why they can't be seen. */
export function useReview(id: string) {
  const answer = shallowRef<ReviewAnswer | null>(null);
  const contest = shallowRef<AttemptContest | null>(null);
  const without = shallowRef<Problem | null>(null);
  const trouble = shallowRef<Trouble | null>(null);
  const onlyFaulty = ref(false);
  const wear = useAccent();
  let gone = false;
  onBeforeUnmount(() => (gone = true));

  const groups = computed(() => groupsOf(answer.value?.sections ?? []));
  const questions = computed(() => allOf(groups.value));
  const faulty = computed(() => faultyOf(groups.value));
  const shown = computed(() => (onlyFaulty.value ? faulty.value : groups.value));

  function belongTo(found: AttemptContest): void {
    if (gone) return;
    contest.value = found;
    wear(found.appearance?.accent);
  }

  async function load(): Promise<void> {
    trouble.value = without.value = null;
    try {
      answer.value = await loadReview(id);
      belongTo(answer.value.contest);
    } catch (error) {
      const reason = troubleOf(error);
      if (reason.kind !== 'problem' || !STATES.includes(reason.code)) return void (trouble.value = reason);
      await loadAttemptContest(id).then(belongTo, () => undefined);
      without.value = reason;
    }
  }

  return { answer, contest, without, trouble, onlyFaulty, questions, faulty, shown, load };
}
