/** One answer as this device knows it. `saved`: the server has acknowledged exactly this one. */
export interface KeptAnswer {
  readonly choice: readonly string[];
  readonly seq: number;
  readonly saved: boolean;
}

/** The parts of `localStorage` that are needed. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'zhisai.answer.';

/**
 * The answers of one attempt on this device. A key for each answer, so that two tabs never write over each other's; and
 * written synchronously, so that an answer is there the moment after the tap.
 */
export class DeviceStore {
  private readonly prefix: string;

  constructor(
    private readonly storage: DeviceStorage,
    attemptId: string,
  ) {
    this.prefix = `${PREFIX}${attemptId}.`;
  }

  all(): Map<number, KeptAnswer> {
    const answers = new Map<number, KeptAnswer>();
    for (const key of this.keys()) {
      const answer = readAnswer(this.storage.getItem(key));
      if (answer) answers.set(Number(key.slice(this.prefix.length)), answer);
    }
    return answers;
  }

  /**
   * Leaves a newer answer alone, which another tab has kept since.
   *
   * @returns false when the device has no room or doesn't allow it (private windows of some browsers)
   */
  keep(n: number, answer: KeptAnswer): boolean {
    try {
      const kept = readAnswer(this.storage.getItem(this.prefix + n));
      if (kept && kept.seq > answer.seq) return true;
      this.storage.setItem(this.prefix + n, JSON.stringify(answer));
      return true;
    } catch {
      return false;
    }
  }

  /** The answer that another tab has just kept under `key`, if it is one of this attempt. */
  heard(key: string | null, value: string | null): { readonly n: number; readonly answer: KeptAnswer } | null {
    if (!key?.startsWith(this.prefix)) return null;
    const answer = readAnswer(value);
    return answer && { n: Number(key.slice(this.prefix.length)), answer };
  }

  private keys(): string[] {
    return keysOf(this.storage).filter((key) => key.startsWith(this.prefix));
  }
}

/** As answers and places (use-walk.ts) are written: of one question, or of one attempt. */
export const OF_ATTEMPT = /^zhisai\.(?:answer\.(.+)\.\d+|place\.(.+))$/;

/**
 * Forgets what the server has, and where somebody was: on a device that others use too, an attempt that is over leaves
 * nothing behind. Answers that are on no server stay.
 *
 * @param attemptId without it, of all attempts
 */
export function forgetSaved(storage: DeviceStorage, attemptId?: string): void {
  forget(
    storage,
    (id, answer) => (attemptId === undefined || id === attemptId) && (answer === undefined || answer?.saved !== false),
  );
}

/** Forgets all of an attempt, also the answers that came too late: whoever gave them has been told. */
export function forgetAttempt(storage: DeviceStorage, attemptId: string): void {
  forget(storage, (id) => id === attemptId);
}

/** @param isDue of what attempt it is, and the answer: null when it can't be read, undefined when it is the place */
function forget(
  storage: DeviceStorage,
  isDue: (attemptId: string, answer: KeptAnswer | null | undefined) => boolean,
): void {
  for (const key of keysOf(storage)) {
    const [, ofAnswer, ofPlace] = OF_ATTEMPT.exec(key) ?? [];
    const id = ofAnswer ?? ofPlace;
    if (id !== undefined && isDue(id, ofAnswer ? readAnswer(storage.getItem(key)) : undefined)) storage.removeItem(key);
  }
}

/** This device's storage. Where it refuses any, answers live as long as the page, and are said to. */
export function deviceStorage(): DeviceStorage {
  try {
    // Null in some apps that show web pages. Full isn't none: what was kept before has to be read.
    return (localStorage as Storage | null) ?? NO_STORAGE;
  } catch {
    return NO_STORAGE;
  }
}

const NO_STORAGE: DeviceStorage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  removeItem: () => undefined,
  setItem: () => {
    throw new Error('this device keeps nothing');
  },
};

export function keysOf(storage: DeviceStorage): string[] {
  const keys: string[] = [];
  for (let index = 0; index < storage.length; index++) keys.push(storage.key(index) ?? '');
  return keys;
}

function readAnswer(text: string | null): KeptAnswer | null {
  try {
    const { choice, seq, saved } = JSON.parse(text ?? 'null') as KeptAnswer;
    return Array.isArray(choice) && Number.isSafeInteger(seq) ? { choice, seq, saved: saved === true } : null;
  } catch {
    return null;
  }
}
