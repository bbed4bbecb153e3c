import { nextTick, ref, shallowRef, useTemplateRef, watch } from 'vue';
import { type Trouble, troubleOf, withoutFaults } from '../api/trouble.ts';

/**
 * The form that a template calls `form`, as it is sent: whether it is on its way, why it was refused, and the first fault
 * under the finger. What is wrong with a field is forgotten once that is changed.
 */
export function useForm() {
  const form = useTemplateRef<HTMLFormElement>('form');
  const busy = ref(false);
  const refused = shallowRef<Trouble | null>(null);

  watch(form, (element) => element?.addEventListener('input', mend));

  function mend({ target }: Event): void {
    const { at } = (target as HTMLElement).dataset;
    if (at && refused.value) refused.value = withoutFaults(refused.value, at.split(' '));
  }

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
