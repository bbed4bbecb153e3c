import { computed, onBeforeUnmount, ref, watch } from 'vue';
import { useRouter } from 'vue-router';
import { troubleOf } from '../api/trouble.ts';
import { useNow } from '../time/ticking.ts';
import { submitAttempt } from './end-of-attempt.ts';
import type { useAttempt } from './use-attempt.ts';

const TRY_AGAIN = 5000;

/**
 * How an attempt ends on this page: by handing in, by its deadline, or somewhere else. Whatever is on the device is sent
 * first; at the deadline the server closes the attempt by itself, so being offline then loses nothing that was saved.
 */
export function useEnding(
  id: string,
  { deadline, isOpen, saved, keeper, load, attempt }: ReturnType<typeof useAttempt>,
) {
  const router = useRouter();
  const now = useNow();
  const submitting = ref<'no' | 'asking' | 'submitting' | 'offline'>('no');
  const over = ref<'no' | 'sending' | 'offline' | 'over'>('no');
  const late = ref<readonly number[]>([]);
  let retry: ReturnType<typeof setTimeout> | undefined;

  const left = computed(() => (deadline.value === null ? null : Math.max(0, deadline.value - now.value)));

  watch(left, (milliseconds) => {
    if (milliseconds === 0 && isOpen.value && over.value === 'no') void atDeadline();
  });

  // It was closed elsewhere: on another device, by its deadline, by the organizer.
  watch([() => attempt.value?.attempt.state, saved], ([state, sign]) => {
    if ((state !== undefined && state !== 'open') || sign === 'closed') ended();
  });

  async function submit(): Promise<void> {
    submitting.value = 'submitting';
    await keeper.flush();
    // A change made while the first flush was under way.
    await keeper.flush();
    if (saved.value === 'signed-out') return void (submitting.value = 'asking');
    if (keeper.unsaved().length > 0 && saved.value !== 'closed') return waitForNetwork();
    try {
      await submitAttempt(id);
      finish();
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble.kind === 'problem' && trouble.status === 401) submitting.value = 'asking';
      else waitForNetwork();
    }
  }

  function waitForNetwork(): void {
    submitting.value = 'offline';
    clearTimeout(retry);
    retry = setTimeout(() => submitting.value === 'offline' && void submit(), TRY_AGAIN);
  }

  async function atDeadline(): Promise<void> {
    over.value = 'sending';
    submitting.value = 'no';
    await keeper.flush();
    try {
      await submitAttempt(id);
      ended();
    } catch (error) {
      if (troubleOf(error).kind === 'problem') await load();
      if (attempt.value?.attempt.state !== 'open') return ended();
      over.value = 'offline';
      clearTimeout(retry);
      retry = setTimeout(() => over.value === 'offline' && void atDeadline(), TRY_AGAIN);
    }
  }

  function ended(): void {
    if (over.value === 'over') return;
    late.value = keeper.unsaved();
    if (late.value.length === 0 && submitting.value === 'submitting') return;
    over.value = 'over';
    keeper.stop();
  }

  function finish(): void {
    late.value = keeper.unsaved();
    keeper.stop();
    if (late.value.length > 0) over.value = 'over';
    else void router.replace(`/attempts/${id}/result`);
  }

  onBeforeUnmount(() => clearTimeout(retry));
  return { left, submitting, over, late, submit, atDeadline };
}
