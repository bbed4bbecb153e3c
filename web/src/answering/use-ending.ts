import { computed, onBeforeUnmount, onMounted, ref, watch } from 'vue';
import { useRouter } from 'vue-router';
import { isBusy, type Trouble, troubleOf } from '../api/trouble.ts';
import { useNow } from '../time/ticking.ts';
import type { AnswerKeeper } from './answer-keeper.ts';
import { submitAttempt } from './end-of-attempt.ts';
import { type HandIn, isWaiting, obstacleOf, phaseAfter, type Waiting } from './hand-in.ts';
import type { useAttempt } from './use-attempt.ts';

const TRY_AGAIN = 5000;

/** Over this time the many whose attempts end in the same second ask one after the other, in milliseconds. */
const SPREAD = 1500;

/** The server still takes what was sent in time; it closes the attempt a little later. */
const NOT_YET = 1500;

/**
 * How an attempt ends on this page: by handing in, by its deadline, or somewhere else. Whatever is on the device is sent
 * first; at the deadline the server closes the attempt by itself, so being offline then loses nothing that was saved.
 */
export function useEnding(id: string, working: ReturnType<typeof useAttempt>) {
  const { deadline, isOpen, saved, safety, keeper, load, attempt, trouble, close, forgetLate } = working;
  const router = useRouter();
  const now = useNow();
  const over = ref<'no' | 'sending' | 'offline' | 'busy' | 'over'>('no');
  /** Put right when what stands on the server is only heard afterwards. */
  const late = computed(() => (over.value === 'over' && safety.value.unsaved > 0 ? keeper.unsaved() : []));
  const retrying = useRetry();
  const { later, isGone } = retrying;
  const { submitting, denial, submit } = useSubmitting(id, working, retrying, finish);

  const left = computed(() => (deadline.value === null ? null : Math.max(0, deadline.value - now.value)));

  watch(left, (milliseconds) => {
    if (milliseconds === 0 && isOpen.value && over.value === 'no') void atDeadline();
  });

  // Closed elsewhere: on another device, by its deadline, by the organizer.
  watch([() => attempt.value?.attempt.state, saved], ([state, sign]) => {
    if (state !== undefined && state !== 'open') ended();
    // What is stored and was not acknowledged is not late: first hears what stands.
    else if (sign === 'closed') void load().then(ended);
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
    if (keeper.unsaved().length === 0 && (submitting.value === 'submitting' || submitting.value === 'back')) return;
    over.value = 'over';
    close();
  }

  async function finish(): Promise<void> {
    if (keeper.unsaved().length > 0) await load();
    if (keeper.unsaved().length > 0) return ended();
    close();
    // Whoever has left is not taken to the result from wherever they are.
    if (!isGone()) void router.replace(`/attempts/${id}/result`);
  }

  return { left, submitting, denial, over, late, submit, atDeadline };
}

/** Handing in; where nobody answers, again until somebody does or until it is called off. */
function useSubmitting(
  id: string,
  { saved, safety, keeper }: ReturnType<typeof useAttempt>,
  { later, isGone }: ReturnType<typeof useRetry>,
  finish: () => Promise<void>,
) {
  const submitting = ref<HandIn>('no');
  /** What the server says against handing in. */
  const denial = ref('');
  /** Refused answers that were listed when the person pressed: they go without those, and without no others. */
  let known: readonly number[] = [];
  /** It was handed in and no answer came; over when something is saved after it. */
  let unsure = false;

  watch(saved, (sign) => {
    if (sign !== 'saved') return;
    unsure = false;
    goOn();
  });
  onMounted(() => addEventListener('online', goOn));
  onBeforeUnmount(() => removeEventListener('online', goOn));

  function submit(): Promise<void> {
    known = keeper.refused();
    return handIn();
  }

  /** @param phase `back`: the network has just come back */
  async function handIn(phase: 'submitting' | 'back' = 'submitting'): Promise<void> {
    submitting.value = phase;
    await keeper.flush();
    // A change made while the first flush was under way.
    if (saved.value === 'saving') await keeper.flush();
    const obstacle = obstacleOf(safety.value, known, unsure);
    if (obstacle) return stopAt(obstacle);
    try {
      await submitAttempt(id);
    } catch (error) {
      return failed(troubleOf(error));
    }
    await finish();
  }

  function failed(trouble: Trouble): void {
    if (locked(keeper, trouble)) return void (submitting.value = 'asking');
    if (trouble.kind === 'problem') denial.value = trouble.detail;
    const phase = phaseAfter(trouble, unsure);
    unsure = phase === 'unsure';
    stopAt(phase);
  }

  function stopAt(phase: HandIn): void {
    submitting.value = phase;
    if (isWaiting(phase)) later(() => void again(phase));
  }

  /** As long as nobody answers, the way back to the questions stays open. */
  async function again(waiting: Waiting): Promise<void> {
    if (submitting.value !== waiting) return;
    await keeper.flush();
    if (submitting.value !== waiting || isGone()) return;
    const { state } = keeper;
    if (state === 'offline' || state === 'busy') stopAt(unsure ? 'unsure' : state);
    else void handIn();
  }

  /** Doesn't wait for the next try: what is said about the network has just become wrong. */
  function goOn(): void {
    if (submitting.value === 'offline') void handIn('back');
    else if (isWaiting(submitting.value)) void handIn();
  }

  return { submitting, denial, submit };
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

function waitingFor(trouble: Trouble | null): 'offline' | 'busy' {
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
