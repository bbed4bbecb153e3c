import { type DeviceStorage, forgetAttempt, keysOf, OF_ATTEMPT } from './device-store.ts';

/** After so long, in milliseconds, an answer that never reached the server is of an attempt that nobody comes back to. */
const LONG_AGO = 90 * 86_400_000;

/**
 * Forgets attempts that nobody has touched on this device for long, their answers saved or not, and where somebody was.
 *
 * @param open the attempt that is on the screen: all of it stays
 * @param now by the server's clock, as are the `seq` of answers and the `seen` of places; a place without is of no time
 */
export function forgetOld(storage: DeviceStorage, open: string | undefined, now: number): void {
  const touched = new Map<string, number>();
  for (const key of keysOf(storage)) {
    const id = OF_ATTEMPT.exec(key)?.slice(1).find(Boolean);
    if (id !== undefined) touched.set(id, Math.max(touched.get(id) ?? 0, timeOf(storage.getItem(key))));
  }
  for (const [id, at] of touched) if (id !== open && at < now - LONG_AGO) forgetAttempt(storage, id);
}

function timeOf(text: string | null): number {
  try {
    const { seq, seen } = JSON.parse(text ?? '{}') as { seq?: unknown; seen?: unknown };
    return Number(seq ?? seen) || 0;
  } catch {
    return 0;
  }
}
