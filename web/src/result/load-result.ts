import { answered, api } from '../api/client.ts';
import type { OwnAttempts, ResultAnswer, ReviewAnswer } from '../api/shapes.ts';

/** What the pages of an attempt know about its contest. */
export type AttemptContest = ResultAnswer['contest'];

/** @throws ApiTrouble */
export function loadResult(id: string): Promise<ResultAnswer> {
  return answered(() => api.GET('/api/attempts/{id}/result', { params: { path: { id } } }));
}

/** @throws ApiTrouble */
export function loadReview(id: string): Promise<ReviewAnswer> {
  return answered(() => api.GET('/api/attempts/{id}/review', { params: { path: { id } } }));
}

/** Whose attempt it is in which contest, also before anything is published. @throws ApiTrouble */
export async function loadAttemptContest(id: string): Promise<AttemptContest> {
  return (await answered(() => api.GET('/api/attempts/{id}', { params: { path: { id } } }))).contest;
}

/** An attempt that makes the person's score, by its number. */
export interface CountingAttempt {
  readonly id: string;
  readonly number: number;
}

/** More are not looked through: the person finds them on the page of the contest. */
const MOST_LOOKED_AT = 6;

/** The one other attempt that counts, where there is exactly one and it is found without many requests. */
export async function findCounting(own: OwnAttempts, exceptId: string): Promise<CountingAttempt | null> {
  const others = own.attempts.filter(
    ({ id, state }) => id !== exceptId && (state === 'submitted' || state === 'expired'),
  );
  if (others.length === 0 || others.length > MOST_LOOKED_AT) return null;
  const [only, ...more] = (await Promise.all(others.map(({ id }) => loadResult(id)))).filter(
    ({ result }) => result.counts,
  );
  return only && more.length === 0 ? { id: only.attempt.id, number: only.attempt.number } : null;
}
