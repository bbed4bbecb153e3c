import { computed, onBeforeUnmount, onMounted, ref, shallowRef } from 'vue';
import { answered, api } from '../api/client.ts';
import type { AttemptAnswer } from '../api/shapes.ts';
import { type Trouble, troubleOf } from '../api/trouble.ts';
import { clock } from '../time/clock.ts';
import { AnswerKeeper, type SavedState } from './answer-keeper.ts';
import { DeviceStore } from './device-store.ts';
import { questionsOf } from './paper-questions.ts';
import { sendAnswers } from './send-answers.ts';

/** A device whose clock runs on while the counter stood still has slept: the server is asked what time it is. */
const SLEPT = 3000;

/** One attempt while it is answered: its paper, the answers as they are kept, and what the network does to it. */
export function useAttempt(id: string) {
  const attempt = shallowRef<AttemptAnswer | null>(null);
  const trouble = shallowRef<Trouble | null>(null);
  const saved = ref<SavedState>('saved');
  const version = ref(0);

  const keeper = new AnswerKeeper(new DeviceStore(deviceStorage(), id), {
    send: (answers) => sendAnswers(id, answers),
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
  const isOpen = computed(() => attempt.value?.attempt.state === 'open');
  const deadline = computed(() => {
    const instant = attempt.value?.attempt.deadline;
    return instant ? Date.parse(instant) : null;
  });

  async function load(): Promise<void> {
    trouble.value = null;
    try {
      const loaded = await answered(() => api.GET('/api/attempts/{id}', { params: { path: { id } } }));
      if (loaded.attempt.state !== 'open') keeper.stop();
      keeper.meet(loaded.answers);
      attempt.value = loaded;
    } catch (error) {
      trouble.value = troubleOf(error);
    }
  }

  const listening = new AbortController();
  onMounted(() => {
    const { signal } = listening;
    const store = new DeviceStore(deviceStorage(), id);
    addEventListener(
      'storage',
      ({ key, newValue }) => {
        const heard = store.heard(key, newValue);
        if (heard) keeper.adopt(heard.n, heard.answer);
      },
      { signal },
    );
    addEventListener('online', () => void keeper.flush(), { signal });
    addEventListener('pagehide', () => void keeper.flush(), { signal });
    document.addEventListener('visibilitychange', () => void keeper.flush(), { signal });
    const sleeping = watchForSleep(() => void load());
    signal.addEventListener('abort', () => clearInterval(sleeping));
    void load();
  });
  onBeforeUnmount(() => {
    listening.abort();
    void keeper.flush();
  });

  return { attempt, questions, choices, saved, trouble, isOpen, deadline, keeper, load };
}

function watchForSleep(woke: () => void): ReturnType<typeof setInterval> {
  let apart = Date.now() - clock.stamp();
  return setInterval(() => {
    const now = Date.now() - clock.stamp();
    if (Math.abs(now - apart) > SLEPT) woke();
    apart = now;
  }, 1000);
}

/** Some browsers refuse storage in private windows; then answers live as long as the page, and are said to. */
function deviceStorage(): Storage {
  try {
    localStorage.setItem('zhisai.room', '1');
    localStorage.removeItem('zhisai.room');
    return localStorage;
  } catch {
    return NO_STORAGE;
  }
}

const NO_STORAGE: Storage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  removeItem: () => undefined,
  clear: () => undefined,
  setItem: () => {
    throw new Error('this device keeps nothing');
  },
};
