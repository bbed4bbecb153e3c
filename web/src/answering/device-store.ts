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

  /** @returns false when the device has no room or doesn't allow it (private windows of some browsers) */
  keep(n: number, answer: KeptAnswer): boolean {
    try {
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

  clear(): void {
    for (const key of this.keys()) this.storage.removeItem(key);
  }

  private keys(): string[] {
    const keys: string[] = [];
    for (let index = 0; index < this.storage.length; index++) {
      const key = this.storage.key(index);
      if (key?.startsWith(this.prefix)) keys.push(key);
    }
    return keys;
  }
}

function readAnswer(text: string | null): KeptAnswer | null {
  try {
    const { choice, seq, saved } = JSON.parse(text ?? 'null') as KeptAnswer;
    return Array.isArray(choice) && Number.isSafeInteger(seq) ? { choice, seq, saved: saved === true } : null;
  } catch {
    return null;
  }
}
