import { computed, shallowRef } from 'vue';
import { answered, api } from '../api/client.ts';
import type { Account, EntryGiven } from '../api/shapes.ts';
import { isSignedOut, troubleOf } from '../api/trouble.ts';
import { deviceStorage, forgetSaved } from '../answering/device-store.ts';
import { readSetting, writeSetting } from './device-settings.ts';

type NewAccount = Readonly<Record<'name' | 'login' | 'password', string>>;

const account = shallowRef<Account | null>(null);

/** Who is signed in on this device; null: nobody. The token itself is in a cookie that no script can read. */
export const signedIn = computed(() => account.value);

let asked: Promise<void> | null = null;

/** Asks the server once who this is, unless nobody ever signed in here. */
export function whoIsIt(): Promise<void> {
  if (readSetting('signed-in') === null) return Promise.resolve();
  asked ??= ask().catch((error: unknown) => {
    asked = null;
    if (isSignedOut(troubleOf(error))) become(null);
  });
  return asked;
}

async function ask(): Promise<void> {
  become((await answered(() => api.GET('/api/account'))).account);
}

export async function signUp(details: NewAccount): Promise<void> {
  become((await answered(() => api.POST('/api/accounts', { body: details }))).account);
}

/** Makes an account and enters a contest with it: both, or neither. @throws ApiTrouble */
export async function signUpAndEnter(slug: string, details: NewAccount, entry: EntryGiven): Promise<void> {
  const params = { path: { slug } };
  const body = { ...details, ...entry };
  become((await answered(() => api.POST('/api/contests/{slug}/entries/newcomers', { params, body }))).account);
}

export async function signIn(login: string, password: string): Promise<void> {
  become((await answered(() => api.POST('/api/session', { body: { login, password } }))).account);
}

/** With the code that somebody on a contest's roster was given. @throws ApiTrouble */
export async function signInByRoster(slug: string, accessCode: string): Promise<void> {
  const params = { path: { slug } };
  become(
    (await answered(() => api.POST('/api/contests/{slug}/roster/session', { params, body: { accessCode } }))).account,
  );
}

/** A session that the server has ended already is as good as one that it ends now. @throws ApiTrouble */
export async function signOut(): Promise<void> {
  try {
    await answered(() => api.DELETE('/api/session'));
  } catch (error) {
    if (!isSignedOut(troubleOf(error))) throw error;
  }
  forgetSaved(deviceStorage());
  become(null);
}

/** The server said that nobody is signed in any more. */
export function signedOutByServer(): void {
  become(null);
}

function become(who: Account | null): void {
  account.value = who;
  asked = who ? Promise.resolve() : null;
  writeSetting('signed-in', who ? 'yes' : null);
}
