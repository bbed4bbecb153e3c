import { onBeforeUnmount, onMounted, ref, shallowRef } from 'vue';
import { isPassing, type Trouble, troubleOf } from '../api/trouble.ts';
import { clock } from '../time/clock.ts';
import type { ScreenBoard } from './load-screen.ts';
import { type Cut, cutOf } from './screen-pages.ts';

const TURN_MS = 12_000;

/** The pages of a big screen, kept for when the network is away. @param forget called when they may not be seen any more */
export function usePages(load: (cut: Cut) => Promise<ScreenBoard>, forget: () => void) {
  const trouble = shallowRef<Trouble | null>(null);
  const isLost = ref(false);
  /** When the server last answered, by its own clock. */
  const goodAt = ref(0);
  const pages = new Map<number, ScreenBoard>();
  const pageOf = (number: number) => pages.get(number) ?? null;

  /** What the server has, or what was shown of that page before; null: neither. */
  async function fetchPage(number: number): Promise<ScreenBoard | null> {
    try {
      const loaded = await load(cutOf(number));
      pages.set(number, loaded);
      [trouble.value, isLost.value, goodAt.value] = [null, false, clock.now()];
      return loaded;
    } catch (error) {
      fail(troubleOf(error));
      return pageOf(number);
    }
  }

  function fail(reason: Trouble): void {
    trouble.value = reason;
    isLost.value = isPassing(reason);
    if (isLost.value) return;
    pages.clear();
    forget();
  }

  return { trouble, isLost, goodAt, fetchPage, fail, pageOf };
}

/** Turns again and again, until it is paused. */
export function useTurning(turn: () => void) {
  const paused = ref(false);
  let turning: ReturnType<typeof setInterval> | undefined;

  /** A page that was turned to by hand stays as long as any other. */
  function restart(): void {
    clearInterval(turning);
    turning = paused.value ? undefined : setInterval(turn, TURN_MS);
  }

  function pause(): void {
    paused.value = !paused.value;
    restart();
  }

  onMounted(restart);
  onBeforeUnmount(() => clearInterval(turning));
  return { paused, pause, restart };
}
