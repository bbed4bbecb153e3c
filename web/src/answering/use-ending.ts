import { computed, onBeforeUnmount, onMounted, ref, watch } from 'vue';
import { useRouter } from 'vue-router';
import { isBusy, isPassing, type Trouble, troubleOf } from '../api/trouble.ts';
import { useNow } from '../time/ticking.ts';
import type { AnswerKeeper } from './answer-keeper.ts';
import { submitAttempt } from './end-of-attempt.ts';
import type { useAttempt } from './use-attempt.ts';

const TRY_AGAIN = 5000;

/** Over this time the many whose attempts end in the same second ask one after the other, in milliseconds. */
const SPREAD = 1500;

/** The server still takes what was sent in time; it closes the attempt a little later. */
const NOT_YET = 1500;

/** For a network, or for a server that is busy. */
type Waiting = 'offline' | 'busy';

/**
 * How an attempt ends on this page: by handing in, by its deadline, or somewhere else. Whatever is on the device is sent
 * first; at the deadline the server closes the attempt by itself, so being offline then loses nothing that was saved.
 */
export function useEnding(id: string, working: ReturnType<typeof useAttempt>) {
  const { deadline, isOpen, saved, keeper, load, attempt, trouble, close, forgetLate } = working;
  const router = useRouter();
  const now = useNow();
  const over = ref<'no' | 'sending' | Waiting | 'over'>('no');
  const late = ref<readonly number[]>([]);
  const retrying = useRetry();
  const { later, isGone } = retrying;
  const { submitting, submit } = useSubmitting(id, working, retrying, finish);

  const left = computed(() => (deadline.value === null ? null : Math.max(0, deadline.value - now.value)));

  watch(left, (milliseconds) => {
    if (milliseconds === 0 && isOpen.value && over.value === 'no') void atDeadline();
  });

  // Closed elsewhere: on another device, by its deadline, by the organizer.
  watch([() => attempt.value?.attempt.state, saved], ([state, sign]) => {
    if ((state !== undefined && state !== 'open') || sign === 'closed') ended();
  });

  // Shown until they went on; by a page that is only opened again they are told once more.
  onBeforeUnmount(() => over.value === 'over' && forgetLate());

  /**
   * The server closes the attempt by itself; here what is left is sent, and the server is asked whether it has. Not by
   * everybody in the same instant, and not by handing in: there may be more time than was known when the page was opened.
   */
  async function atDeadline(): Promise<void> {
    over.value = 'sending';
    submitting.value = 'no';
    await keeper.flush();
    await spread();
    const came = await load();
    if (isGone()) return;
    if (came && !isOpen.value) return ended();
    if (came && left.value !== 0) return void (over.value = 'no');
    if (came) return later(() => void atDeadline(), NOT_YET);
    const waiting = (over.value = waitingFor(trouble.value));
    // Goes on as soon as the right person has signed in.
    if (trouble.value && locked(keeper, trouble.value)) return;
    later(() => over.value === waiting && void atDeadline());
  }

  function ended(): void {
    if (over.value === 'over') return;
    late.value = keeper.unsaved();
    if (late.value.length === 0 && (submitting.value === 'submitting' || submitting.value === 'back')) return;
    over.value = 'over';
    close();
  }

  function finish(): void {
    if (keeper.unsaved().length > 0) return ended();
    close();
    // Whoever has left is not taken to the result from wherever they are.
    if (!isGone()) void router.replace(`/attempts/${id}/result`);
  }

  return { left, submitting, over, late, submit, atDeadline };
}

/** Handing in; where nobody answers, again until somebody does or until it is called off. */
function useSubmitting(
  id: string,
  { saved, keeper }: ReturnType<typeof useAttempt>,
  { later, isGone }: ReturnType<typeof useRetry>,
  finish: () => void,
) {
  const submitting = ref<'no' | 'asking' | 'submitting' | 'back' | Waiting | 'refused'>('no');

  watch(saved, (sign) => sign === 'saved' && goOn());
  onMounted(() => addEventListener('online', goOn));
  onBeforeUnmount(() => removeEventListener('online', goOn));

  /** @param phase `back`: the network has just come back */
  async function submit(phase: 'submitting' | 'back' = 'submitting'): Promise<void> {
    submitting.value = phase;
    const known = keeper.refused();
    await keeper.flush();
    // A change made while the first flush was under way.
    if (saved.value === 'saving') await keeper.flush();
    const obstacle = obstacleOf(keeper, known);
    if (obstacle === 'offline' || obstacle === 'busy') return wait(obstacle);
    if (obstacle) return void (submitting.value = obstacle);
    try {
      await submitAttempt(id);
      finish();
    } catch (error) {
      const trouble = troubleOf(error);
      if (isPassing(trouble)) return wait(waitingFor(trouble));
      submitting.value = locked(keeper, trouble) ? 'asking' : 'refused';
    }
  }

  function wait(waiting: Waiting): void {
    submitting.value = waiting;
    later(() => void again(waiting));
  }

  /** As long as nobody answers, the way back to the questions stays open. */
  async function again(waiting: Waiting): Promise<void> {
    if (submitting.value !== waiting) return;
    await keeper.flush();
    if (submitting.value !== waiting || isGone()) return;
    const { state } = keeper;
    if (state === 'offline' || state === 'busy') wait(state);
    else void submit();
  }

  /** Doesn't wait for the next try: what is said about the network has just become wrong. */
  function goOn(): void {
    if (submitting.value === 'offline') void submit('back');
    else if (submitting.value === 'busy') void submit();
  }

  return { submitting, submit };
}

/** Tries again after a while, not all pages in the same instant; no more once the page has gone. */
function useRetry() {
  let retry: ReturnType<typeof setTimeout> | undefined;
  let gone = false;
  onBeforeUnmount(() => {
    gone = true;
    clearTimeout(retry);
  });
  function later(again: () => void, milliseconds = TRY_AGAIN): void {
    clearTimeout(retry);
    if (!gone) retry = setTimeout(again, milliseconds * (1 + Math.random() / 2));
  }
  return { later, isGone: () => gone };
}

/** What keeps somebody from handing in. `known`: refused answers that were listed before, so they go without those. */
function obstacleOf(keeper: AnswerKeeper, known: readonly number[]): Waiting | 'asking' | 'refused' | null {
  const { state } = keeper;
  const refused = keeper.refused();
  if (state === 'signed-out' || state === 'not-yours') return 'asking';
  if (state === 'closed') return null;
  if (state === 'refused' && refused.length === 0) return 'refused';
  if (refused.some((n) => !known.includes(n))) return 'asking';
  if (keeper.unsaved().length === refused.length) return null;
  return state === 'busy' ? 'busy' : 'offline';
}

function waitingFor(trouble: Trouble | null): Waiting {
  return trouble && isBusy(trouble) ? 'busy' : 'offline';
}

function spread(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * SPREAD));
}

/** With every answer saved, submitting is the first to hear that the session has run out or is somebody else's. */
function locked(keeper: AnswerKeeper, trouble: Trouble): boolean {
  if (trouble.kind !== 'problem') return false;
  if (trouble.status === 401) keeper.lock('signed-out');
  else if (trouble.code === 'attempt-not-found') keeper.lock('not-yours');
  else return false;
  return true;
}
