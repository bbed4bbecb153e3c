import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue';
import type { ShownQuestion } from '../../api/shapes.ts';
import { isPassing, type Trouble, troubleOf } from '../../api/trouble.ts';
import { useNow } from '../../time/ticking.ts';
import type { useAttempt } from '../use-attempt.ts';
import { askQuestion, paperQuestionOf } from './load-question.ts';

/** Nobody answered: asked again after so long, in milliseconds. */
const TRY_AGAIN = 2000;

/** The server still takes what was sent in time, and says so long that the question is showing. */
const NOT_YET = 1000;

/**
 * Questions that the server shows one after the other: the one that is showing and how long it still does. The clock is the
 * server's; what the network takes away from it is said, and not given back.
 */
export function useTurn(id: string, working: ReturnType<typeof useAttempt>, done: () => void) {
  const { keeper, safety } = working;
  const now = useNow();
  const shown = shallowRef<ShownQuestion | null>(null);
  const trouble = shallowRef<Trouble | null>(null);
  const asking = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGone = false;

  const question = computed(() => (shown.value ? paperQuestionOf(shown.value) : null));
  const choice = computed(() => {
    void safety.value;
    return question.value ? keeper.choiceOf(question.value.n) : [];
  });
  const left = computed(() => {
    if (!shown.value?.deadline) return null;
    return Math.max(0, Date.parse(shown.value.deadline) - now.value);
  });
  /** How long the question shows altogether, in milliseconds. */
  const whole = computed(() => {
    const { shownAt, deadline } = shown.value ?? {};
    return shownAt && deadline ? Date.parse(deadline) - Date.parse(shownAt) : 0;
  });

  watch(left, (milliseconds) => milliseconds === 0 && void next());
  onMounted(() => void next());
  onBeforeUnmount(() => {
    isGone = true;
    clearTimeout(timer);
  });

  /** What was chosen counts from when it arrives, so it doesn't wait for the next question. */
  function choose(chosen: readonly string[]): void {
    if (!question.value || left.value === 0) return;
    keeper.choose(question.value.n, chosen);
    void keeper.flush();
  }

  async function next(): Promise<void> {
    if (asking.value) return;
    asking.value = true;
    clearTimeout(timer);
    await keeper.flush();
    try {
      const before = shown.value?.n;
      shown.value = await askQuestion(id);
      trouble.value = null;
      if (shown.value.done) done();
      else if (shown.value.n === before && left.value === 0) later(NOT_YET);
    } catch (error) {
      trouble.value = troubleOf(error);
      if (isPassing(trouble.value)) later(TRY_AGAIN);
      // Over by its deadline or on another device: the attempt itself says which.
      else void working.load();
    } finally {
      asking.value = false;
    }
  }

  function later(milliseconds: number): void {
    if (!isGone) timer = setTimeout(() => void next(), milliseconds);
  }

  return { shown, question, choice, left, whole, asking, trouble, choose, next };
}
