import { ref, shallowRef } from 'vue';
import { deviceStorage } from '../answering/device-store.ts';
import { isSignedOut, type Trouble, troubleOf } from '../api/trouble.ts';
import { signOut } from '../session/session.ts';
import type { OwnContest } from './load-person.ts';
import { stillTaken, type UnsavedAttempt, unsavedOnDevice } from './unsaved-on-device.ts';

type Contests = readonly OwnContest[];

/**
 * Signing out, but not past answers that are only on this device: SignOutStep asks about them first.
 *
 * @param own what the person has entered, which says whose the answers are and whether they can still be saved
 */
export function useSignOut(own: () => Contests | Promise<Contests>, goOn?: () => unknown) {
  const leaving = ref(false);
  /** Why nobody was signed out. */
  const refused = shallowRef<Trouble | null>(null);
  const unsaved = shallowRef<readonly UnsavedAttempt[] | null>(null);
  /** Whether `unsaved` are known to be this person's, of attempts that take them. */
  const isSure = ref(true);

  async function askToLeave(): Promise<void> {
    leaving.value = true;
    unsaved.value = await stayBehind();
    leaving.value = false;
    if (unsaved.value.length === 0) await leave();
  }

  async function stayBehind(): Promise<readonly UnsavedAttempt[]> {
    const kept = unsavedOnDevice(deviceStorage());
    isSure.value = true;
    if (kept.length === 0) return kept;
    try {
      return stillTaken(kept, await own());
    } catch (error) {
      // Whoever was signed in is so no more: there is nobody to ask.
      if (isSignedOut(troubleOf(error))) return [];
      isSure.value = false;
      return kept;
    }
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

  return { leaving, refused, unsaved, isSure, askToLeave, leave };
}
