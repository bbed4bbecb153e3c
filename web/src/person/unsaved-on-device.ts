import type { DeviceStorage } from '../answering/device-store.ts';
import type { OwnContest } from './load-person.ts';

export interface UnsavedAttempt {
  readonly attemptId: string;
  /** Questions whose last answer the server has not acknowledged. */
  readonly questions: number;
}

/** As device-store.ts writes them: an answer of one question of one attempt each. */
const KEY = /^zhisai\.answer\.(.+)\.\d+$/;

/** The attempts of which this device keeps answers that are on no server yet. */
export function unsavedOnDevice(storage: DeviceStorage): UnsavedAttempt[] {
  const counts = new Map<string, number>();
  for (let index = 0; index < storage.length; index++) {
    const key = storage.key(index) ?? '';
    const attemptId = KEY.exec(key)?.[1];
    if (attemptId && isUnsaved(storage.getItem(key))) counts.set(attemptId, (counts.get(attemptId) ?? 0) + 1);
  }
  return [...counts].map(([attemptId, questions]) => ({ attemptId, questions }));
}

/**
 * Those of somebody's own attempts that still take answers: what came too late for others is lost already, and was said so;
 * and what somebody else left is nothing that this person can save.
 */
export function stillTaken(
  kept: readonly UnsavedAttempt[],
  own: readonly Pick<OwnContest, 'latest'>[],
): readonly UnsavedAttempt[] {
  const open = own.flatMap(({ latest }) => (latest?.state === 'open' ? [latest.id] : []));
  return kept.filter(({ attemptId }) => open.includes(attemptId));
}

function isUnsaved(text: string | null): boolean {
  try {
    return (JSON.parse(text ?? 'null') as { saved?: unknown } | null)?.saved === false;
  } catch {
    return false;
  }
}
