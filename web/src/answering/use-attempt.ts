import { computed, onBeforeUnmount, onMounted, ref, type Ref, shallowRef, watch } from 'vue';
import { answered, api } from '../api/client.ts';
import type { AttemptAnswer } from '../api/shapes.ts';
import { type Trouble, troubleOf } from '../api/trouble.ts';
import { takeStarted } from '../contest/load-contest.ts';
import { clock } from '../time/clock.ts';
import { AnswerKeeper, type SavedState } from './answer-keeper.ts';
import { DeviceStore, deviceStorage, forgetAttempt, forgetSaved } from './device-store.ts';
import { questionsOf } from './paper-questions.ts';
import type { Safety } from './saved-words.ts';
import { sendAnswers } from './send-answers.ts';

/** A device whose clock runs on while the counter stood still has slept: the server is asked what time it is. */
const SLEPT = 3000;

/** After so long out of sight, another device may have gone on with the attempt. */
const AWAY = 30_000;

/** While it isn't known how long a device has slept, the server is asked again so often. */
const ASK_AGAIN = 5000;

/** That there is more time is said for so long. */
const TOLD_FOR = 20_000;

/** One attempt while it is answered: its paper, the answers as they are kept, and what the network does to it. */
export function useAttempt(id: string) {
  const attempt = shallowRef<AttemptAnswer | null>(null);
  const trouble = shallowRef<Trouble | null>(null);
  const saved = ref<SavedState>('none');
  const version = ref(0);

  const storage = deviceStorage();
  const store = new DeviceStore(storage, id);
  const keeper = new AnswerKeeper(store, {
    send: (answers) => sendAnswers(id, answers, hearDeadline),
    now: () => clock.now(),
    changed: () => {
      version.value++;
      saved.value = keeper.state;
    },
    overtaken: () => void load(),
  });

  const questions = computed(() => (attempt.value ? questionsOf(attempt.value.paper.sections) : []));
  const choices = computed(() => {
    void version.value;
    return new Map(questions.value.map(({ n }) => [n, keeper.choiceOf(n)]));
  });
  const safety = computed(() => (void version.value, safetyOf(keeper)));
  const isOpen = computed(() => attempt.value?.attempt.state === 'open');
  const deadline = computed(() => {
    const instant = attempt.value?.attempt.deadline;
    return instant ? Date.parse(instant) : null;
  });
  const gained = useGained(deadline);

  function hearDeadline(stands: string | null): void {
    const known = attempt.value;
    if (known && known.attempt.deadline !== stands)
      attempt.value = { ...known, attempt: { ...known.attempt, deadline: stands } };
  }

  /** Resolves to whether it came. */
  async function load(): Promise<boolean> {
    trouble.value = null;
    try {
      const loaded =
        takeStarted(id) ?? (await answered(() => api.GET('/api/attempts/{id}', { params: { path: { id } } })));
      if (loaded.attempt.state !== 'open') keeper.stop();
      keeper.meet(loaded.answers);
      attempt.value = loaded;
      return true;
    } catch (error) {
      trouble.value = troubleOf(error);
      return false;
    }
  }

  onMounted(() => void load());
  useOutside(keeper, store, load);
  onBeforeUnmount(() => void keeper.flush());

  /** The attempt is over: what the server has needs no place on a device that others may use. */
  const close = () => {
    keeper.stop();
    forgetSaved(storage, id);
  };
  /** Who answered knows what came too late. */
  const forgetLate = () => forgetAttempt(storage, id);
  return {
    attempt,
    questions,
    choices,
    saved,
    safety,
    trouble,
    isOpen,
    deadline,
    gained,
    keeper,
    load,
    close,
    forgetLate,
  };
}

/** For a while after more time was given: how many minutes; else 0. */
function useGained(deadline: Ref<number | null>): Ref<number> {
  const minutes = ref(0);
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(deadline, (now, before) => {
    if (now === null || before === null || now <= before) return;
    minutes.value = Math.round((now - before) / 60_000);
    clearTimeout(timer);
    timer = setTimeout(() => (minutes.value = 0), TOLD_FOR);
  });
  onBeforeUnmount(() => clearTimeout(timer));
  return minutes;
}

function safetyOf(keeper: AnswerKeeper): Safety {
  const refused = keeper.refused();
  return { state: keeper.state, onDevice: keeper.keepsOnDevice, refused, unsaved: keeper.unsaved().length };
}

/** What other tabs, the network, the screen and sleep do to a page meanwhile. */
function useOutside(keeper: AnswerKeeper, store: DeviceStore, load: () => Promise<boolean>): void {
  const listening = new AbortController();
  const { signal } = listening;
  onMounted(() => {
    addEventListener(
      'storage',
      ({ key, newValue }) => {
        const heard = store.heard(key, newValue);
        if (heard) keeper.adopt(heard.n, heard.answer);
      },
      { signal },
    );
    addEventListener('online', () => void keeper.flush(), { signal });
    addEventListener('pagehide', () => void keeper.hurry(), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && void load(), { signal });
    let hiddenAt = 0;
    const onSight = () => {
      if (!document.hidden && clock.stamp() - hiddenAt > AWAY) void load();
      if (document.hidden) hiddenAt = clock.stamp();
      void (document.hidden ? keeper.hurry() : keeper.flush());
    };
    document.addEventListener('visibilitychange', onSight, { signal });
    const sleeping = watchForSleep(load);
    signal.addEventListener('abort', () => clearInterval(sleeping));
  });
  onBeforeUnmount(() => listening.abort());
}

/** @param ask the server what time it is; false: it didn't say, and the countdown may still show what was before */
function watchForSleep(ask: () => Promise<boolean>): ReturnType<typeof setInterval> {
  let apart = Date.now() - clock.stamp();
  let askAt = Infinity;
  return setInterval(() => {
    const now = Date.now() - clock.stamp();
    if (Math.abs(now - apart) > SLEPT) askAt = clock.stamp();
    apart = now;
    if (clock.stamp() < askAt) return;
    askAt = clock.stamp() + ASK_AGAIN;
    void ask().then((said) => said && (askAt = Infinity));
  }, 1000);
}
