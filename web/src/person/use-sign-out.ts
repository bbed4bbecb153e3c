import { ref, shallowRef } from 'vue';
import { type Trouble, troubleOf } from '../api/trouble.ts';
import { signOut } from '../session/session.ts';
import type { UnsavedAttempt } from './unsaved-on-device.ts';

/** Signing out, but not past answers that are only on this device: SignOutStep asks about them first. */
export function useSignOut(unsavedAttempts: () => UnsavedAttempt[], goOn?: () => unknown) {
  const leaving = ref(false);
  /** Why nobody was signed out. */
  const refused = shallowRef<Trouble | null>(null);
  const unsaved = shallowRef<readonly UnsavedAttempt[] | null>(null);

  async function askToLeave(): Promise<void> {
    unsaved.value = unsavedAttempts();
    if (unsaved.value.length === 0) await leave();
  }

  async function leave(): Promise<void> {
    leaving.value = true;
    refused.value = null;
    try {
      await signOut();
      await goOn?.();
    } catch (error) {
      refused.value = troubleOf(error);
    } finally {
      leaving.value = false;
      unsaved.value = null;
    }
  }

  return { leaving, refused, unsaved, askToLeave, leave };
}
