import { answered, api } from '../api/client.ts';
import type { AttemptAnswer, Contest, ContestAnswer, Entry, EntryGiven, OwnAttempts } from '../api/shapes.ts';
import { isProblem } from '../api/trouble.ts';
import { clock } from '../time/clock.ts';

/** What the server wrote into the page of a contest, so that it needs no second trip; taken once. */
function takeEmbedded(slug: string): Contest | null {
  const element = document.getElementById('contest-data');
  if (!element) return null;
  element.remove();
  const contest = JSON.parse(element.textContent ?? '') as ContestAnswer;
  if (contest.slug !== slug) return null;
  // The page was asked for when the counter of this page began.
  if (!clock.isSet) clock.hear(contest.serverTime, 0);
  return contest;
}

/** How old a contest may be for the next page to show it without asking again, in milliseconds. */
const FRESH = 30_000;

let latest: { readonly contest: Contest; readonly at: number } | null = null;

/**
 * @param again asks the server, however short ago it was asked
 * @throws ApiTrouble
 */
export async function loadContest(slug: string, again = false): Promise<Contest> {
  const isFresh = latest !== null && latest.contest.slug === slug && clock.stamp() - latest.at < FRESH;
  if (latest && isFresh && !again) return latest.contest;
  const contest =
    takeEmbedded(slug) ?? (await answered(() => api.GET('/api/contests/{slug}', { params: { path: { slug } } })));
  latest = { contest, at: clock.stamp() };
  return contest;
}

/** The caller's entry; null: not entered. @throws ApiTrouble */
export async function loadEntry(slug: string): Promise<Entry | null> {
  try {
    return (await answered(() => api.GET('/api/contests/{slug}/entries/mine', { params: { path: { slug } } }))).entry;
  } catch (error) {
    if (isProblem(error, 'entry-not-found')) return null;
    throw error;
  }
}

/** @throws ApiTrouble */
export function loadOwnAttempts(slug: string): Promise<OwnAttempts> {
  return answered(() => api.GET('/api/contests/{slug}/attempts/mine', { params: { path: { slug } } }));
}

let started: AttemptAnswer | null = null;

/** @throws ApiTrouble */
export async function startAttempt(slug: string): Promise<string> {
  started = await answered(() => api.POST('/api/contests/{slug}/attempts', { params: { path: { slug } }, body: {} }));
  return started.attempt.id;
}

/** What starting it has brought already; taken once, since it grows old. */
export function takeStarted(id: string): AttemptAnswer | null {
  const taken = started?.attempt.id === id ? started : null;
  started = null;
  return taken;
}

/** @throws ApiTrouble */
export async function enterContest(slug: string, body: EntryGiven): Promise<Entry> {
  return (await answered(() => api.POST('/api/contests/{slug}/entries', { params: { path: { slug } }, body }))).entry;
}
