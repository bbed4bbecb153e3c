import { computed, type Ref, ref, watch } from 'vue';
import { readSetting, writeSetting } from '../session/device-settings.ts';
import { clock } from '../time/clock.ts';
import type { PaperQuestion } from './paper-questions.ts';

/** Long enough to see what was chosen. */
const SEEN = 350;

interface Place {
  readonly at: number;
  readonly marks: readonly number[];
  /** When, in milliseconds by the server's clock: what nobody comes back to is forgotten (device-store.ts). */
  readonly seen: number;
}

/** Which question is in sight, which are marked for later, and how one goes on. Kept on the device. */
export function useWalk(id: string, questions: Ref<readonly PaperQuestion[]>) {
  const key = `zhisai.place.${id}`;
  const kept = readPlace(key);
  const current = ref(kept?.at ?? 1);
  const marks = ref(new Set(kept?.marks ?? []));
  const oneByOne = ref(readSetting('one-by-one') !== 'no');
  const goOn = ref(readSetting('go-on') === 'yes');
  let going: ReturnType<typeof setTimeout> | undefined;

  watch([current, marks], () => writePlace(key, { at: current.value, marks: [...marks.value], seen: clock.now() }));
  watch(oneByOne, (on) => writeSetting('one-by-one', on ? null : 'no'));
  watch(goOn, (on) => writeSetting('go-on', on ? 'yes' : null));

  const question = computed(() => questions.value.find(({ n }) => n === current.value) ?? questions.value[0]);
  const isLast = computed(() => current.value >= questions.value.length);

  function go(n: number): void {
    clearTimeout(going);
    current.value = Math.min(Math.max(1, n), Math.max(1, questions.value.length));
    scrollTo({ top: 0 });
  }

  function mark(n: number): void {
    const next = new Set(marks.value);
    if (!next.delete(n)) next.add(n);
    marks.value = next;
  }

  /** After a choice: this is where one is; and on to the next where that is wanted and one choice is enough. */
  function chosen({ n, type }: PaperQuestion): void {
    clearTimeout(going);
    current.value = n;
    if (!goOn.value || !oneByOne.value || type === 'multiple' || n >= questions.value.length) return;
    going = setTimeout(() => current.value === n && go(n + 1), SEEN);
  }

  return { current, marks, oneByOne, goOn, question, isLast, go, mark, chosen };
}

function readPlace(key: string): Place | null {
  try {
    const { at, marks, seen } = JSON.parse(localStorage.getItem(key) ?? 'null') as Place;
    return Number.isInteger(at) && Array.isArray(marks) ? { at, marks, seen } : null;
  } catch {
    return null;
  }
}

function writePlace(key: string, place: Place): void {
  try {
    localStorage.setItem(key, JSON.stringify(place));
  } catch {
    // Nothing is lost but the place: the paper opens at its beginning.
  }
}
