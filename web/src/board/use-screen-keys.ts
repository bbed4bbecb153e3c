import { onBeforeUnmount, onMounted, ref } from 'vue';

/** Keys of a big screen, and a pointer that hides when nobody uses it. Buttons keep their own keys. */
export function useScreenKeys(keys: Readonly<Record<string, () => void>>) {
  const idle = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onMove = () => {
    idle.value = false;
    clearTimeout(timer);
    timer = setTimeout(() => (idle.value = true), 3000);
  };
  const onKey = (event: KeyboardEvent) => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[key]) return;
    if (key === ' ' && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    keys[key]();
  };
  onMounted(() => {
    addEventListener('keydown', onKey);
    addEventListener('pointermove', onMove);
    onMove();
  });
  onBeforeUnmount(() => {
    removeEventListener('keydown', onKey);
    removeEventListener('pointermove', onMove);
    clearTimeout(timer);
  });
  return { idle };
}

export function switchFullScreen(): void {
  // Refused where a page may not; then it stays as it is.
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
  done?.catch(() => undefined);
}

/** Keeps the machine from going to sleep while the screen is shown, where browsers can. */
export function useWakefulness(): void {
  let lock: WakeLockSentinel | undefined;
  let gone = false;
  const stayAwake = async () => {
    if (document.hidden || gone || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (gone) await lock.release();
    } catch {
      // A battery that is low, or a page that isn't encrypted.
    }
  };
  onMounted(() => {
    void stayAwake();
    document.addEventListener('visibilitychange', stayAwake);
  });
  onBeforeUnmount(() => {
    gone = true;
    document.removeEventListener('visibilitychange', stayAwake);
    void lock?.release();
  });
}
