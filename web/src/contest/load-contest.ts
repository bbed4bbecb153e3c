import { answered, api } from '../api/client.ts';
import type { Contest, ContestAnswer, Entry, OwnAttempts } from '../api/shapes.ts';
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

/** @throws ApiTrouble */
export async function loadContest(slug: string): Promise<Contest> {
  return takeEmbedded(slug) ?? (await answered(() => api.GET('/api/contests/{slug}', { params: { path: { slug } } })));
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

/** @throws ApiTrouble */
export async function startAttempt(slug: string): Promise<string> {
  const { attempt } = await answered(() =>
    api.POST('/api/contests/{slug}/attempts', { params: { path: { slug } }, body: {} }),
  );
  return attempt.id;
}

/** @throws ApiTrouble */
export async function enterContest(
  slug: string,
  body: { code?: string; fields?: Record<string, string> },
): Promise<Entry> {
  return (await answered(() => api.POST('/api/contests/{slug}/entries', { params: { path: { slug } }, body }))).entry;
}
