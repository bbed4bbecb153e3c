import { nextTick, ref, shallowRef, useTemplateRef } from 'vue';
import { type Trouble, troubleOf } from '../api/trouble.ts';

/** The form that a template calls `form`, as it is sent: whether it is on its way, why it was refused, and the first fault under the finger. */
export function useForm() {
  const form = useTemplateRef<HTMLFormElement>('form');
  const busy = ref(false);
  const refused = shallowRef<Trouble | null>(null);

  async function submit(send: () => Promise<void>): Promise<void> {
    busy.value = true;
    refused.value = null;
    try {
      await send();
    } catch (error) {
      refused.value = troubleOf(error);
      await nextTick();
      form.value?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    } finally {
      busy.value = false;
    }
  }

  return { busy, refused, submit };
}
