import { AnswerKeeper, type Sending, type SentAnswer } from './answer-keeper.ts';
import { DeviceStore, type DeviceStorage } from './device-store.ts';

/** What tests of keeping answers stand on: a device's storage in memory, and a server. */

/** `full` refuses everything. */
export class MemoryStorage implements DeviceStorage {
  readonly items: Map<string, string>;
  full = false;

  constructor(entries: Readonly<Record<string, string>> = {}) {
    this.items = new Map(Object.entries(entries));
  }

  get length(): number {
    return this.items.size;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.full) throw new Error('full');
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
  names(): string[] {
    return [...this.items.keys()].sort();
  }
}

/** What stands on the server: the highest `seq` wins, as in the contract. */
export class Server {
  readonly standing = new Map<number, SentAnswer>();
  readonly requests: SentAnswer[][] = [];
  says: (answers: readonly SentAnswer[]) => Sending | null = () => null;

  receive(answers: readonly SentAnswer[]): Sending {
    this.requests.push([...answers]);
    const instead = this.says(answers);
    if (instead) return instead;
    const saved = answers.map((answer) => {
      const stands = this.standing.get(answer.n);
      if (!stands || answer.seq >= stands.seq) this.standing.set(answer.n, answer);
      return { n: answer.n, seq: this.standing.get(answer.n)?.seq ?? 0 };
    });
    return { end: 'saved', saved };
  }

  choiceOf(n: number): readonly string[] | undefined {
    return this.standing.get(n)?.choice;
  }
}

/** A keeper on a device, sending to a server; `overtaken` hears when something newer stands there. */
export function keeperOn(device: MemoryStorage, server: () => Server, overtaken: () => void): AnswerKeeper {
  return new AnswerKeeper(new DeviceStore(device, 'attempt-1'), {
    send: async (answers) => server().receive(answers),
    now: () => Date.now(),
    changed: () => undefined,
    overtaken,
  });
}
