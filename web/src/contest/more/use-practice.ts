import { computed, onBeforeUnmount, ref, shallowRef } from 'vue';
import type { PaperQuestion } from '../../answering/paper-questions.ts';
import { answered, api } from '../../api/client.ts';
import type { Contest, OwnPractice } from '../../api/shapes.ts';
import { type Trouble, troubleOf } from '../../api/trouble.ts';
import { useAccent } from '../../appearance/wear-accent.ts';
import { whoIsIt } from '../../session/session.ts';
import { loadContest } from '../load-contest.ts';

type Letter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H';

/** Practice as it is gone through: one question after the other, each shown with its key once it is answered. */
export function usePractice(slug: string) {
  const contest = shallowRef<Contest | null>(null);
  const own = shallowRef<OwnPractice | null>(null);
  const trouble = shallowRef<Trouble | null>(null);
  const busy = ref(false);
  const choice = ref<readonly string[]>([]);
  /** Its number; 0: none is shown. */
  const current = ref(0);
  const wear = useAccent();
  let isGone = false;
  onBeforeUnmount(() => (isGone = true));

  const questions = computed(() => own.value?.practice?.questions ?? []);
  const answers = computed(() => own.value?.practice?.answers ?? []);
  const question = computed((): PaperQuestion | null => {
    const asked = questions.value.find(({ n }) => n === current.value);
    return asked ? { ...asked, points: 0, section: '' } : null;
  });
  const answer = computed(() => answers.value.find(({ n }) => n === current.value) ?? null);
  const isDone = computed(() => questions.value.length > 0 && answers.value.length === questions.value.length);
  const rightCount = computed(() => answers.value.filter(({ right }) => right).length);

  async function trying(what: () => Promise<void>): Promise<void> {
    busy.value = true;
    trouble.value = null;
    try {
      await what();
    } catch (error) {
      trouble.value = troubleOf(error);
    } finally {
      busy.value = false;
    }
  }

  function load(): Promise<void> {
    return trying(async () => {
      [contest.value] = await Promise.all([loadContest(slug), whoIsIt()]);
      wear(contest.value.document.appearance?.accent);
      const loaded = await answered(() => api.GET('/api/contests/{slug}/practice', { params: { path: { slug } } }));
      if (isGone) return;
      own.value = loaded;
      if (!isDone.value) next();
    });
  }

  function start(): Promise<void> {
    return trying(async () => {
      const params = { path: { slug } };
      own.value = await answered(() => api.POST('/api/contests/{slug}/practice', { params, body: {} }));
      next();
    });
  }

  /** The first that isn't answered; after the last, how it went. */
  function next(): void {
    current.value = questions.value.find(({ n }) => !answers.value.some((given) => given.n === n))?.n ?? 0;
    choice.value = [];
    scrollTo({ top: 0 });
  }

  function choose(letters: readonly string[]): void {
    if (!answer.value) choice.value = letters;
  }

  /** The first answer stands: it is sent once, and from then on the key is seen. */
  function show(): Promise<void> {
    return trying(async () => {
      const practice = own.value?.practice;
      if (!practice || !own.value) return;
      const body = { n: current.value, choice: [...choice.value] as Letter[] };
      const params = { path: { id: practice.id } };
      const given = await answered(() => api.POST('/api/practice/{id}/answers', { params, body }));
      own.value = { ...own.value, practice: { ...practice, answers: [...practice.answers, given] } };
    });
  }

  return { contest, own, question, answer, choice, busy, trouble, isDone, rightCount, load, start, choose, show, next };
}
