import { onBeforeUnmount, type Ref, ref } from 'vue';
import { clock } from './clock.ts';

/** The server's time, looked at again every second, and whenever the server says it, while a component is there. */
export function useNow(): Ref<number> {
  const now = ref(clock.now());
  const look = () => void (now.value = clock.now());
  const timer = setInterval(look, 1000);
  const deaf = clock.whenHeard(look);
  onBeforeUnmount(() => {
    clearInterval(timer);
    deaf();
  });
  return now;
}
