import { computed, ref } from 'vue';
import { loadReview } from './load-result.ts';
import { allOf, faultyOf, groupsOf } from './reviewed-questions.ts';
import { useAttemptPage } from './use-attempt-page.ts';

const STATES = ['review-not-published', 'review-not-offered', 'attempt-still-open', 'attempt-voided'];

/** The questions of one attempt with key and explanation, or why they can't be seen. */
export function useReview(id: string) {
  const { answer, ...page } = useAttemptPage(id, { ask: loadReview, states: STATES });
  const onlyFaulty = ref(false);

  const groups = computed(() => groupsOf(answer.value?.sections ?? []));
  const questions = computed(() => allOf(groups.value));
  const faulty = computed(() => faultyOf(groups.value));
  const shown = computed(() => (onlyFaulty.value ? faulty.value : groups.value));

  return { ...page, answer, onlyFaulty, questions, faulty, shown };
}
