import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { AnswerKeeper, type Sending, type SentAnswer } from './answer-keeper.ts';
import { DeviceStore, type DeviceStorage } from './device-store.ts';

/** A device's storage; `full` refuses everything. */
class MemoryStorage implements DeviceStorage {
  readonly items = new Map<string, string>();
  full = false;

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
}

/** What stands on the server: the highest `seq` wins, as in the contract. */
class Server {
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

const STARTED = Date.parse('2012-09-01T00:00:00Z');

describe('the keeper of answers', () => {
  let storage: MemoryStorage;
  let server: Server;
  let overtaken: number;

  beforeEach(() => {
    jest.useFakeTimers({ now: STARTED });
    storage = new MemoryStorage();
    server = new Server();
    overtaken = 0;
  });

  const keeperOn = (device: MemoryStorage, now: () => number = () => Date.now()): AnswerKeeper =>
    new AnswerKeeper(new DeviceStore(device, 'attempt-1'), {
      send: async (answers) => server.receive(answers),
      now,
      changed: () => undefined,
      overtaken: () => overtaken++,
    });
  const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

  it('writes on the device before anything is sent', () => {
    keeperOn(storage).choose(3, ['B']);
    expect(server.requests).toEqual([]);
    expect([...storage.items.values()].map((text) => JSON.parse(text))).toEqual([
      { choice: ['B'], seq: STARTED, saved: false },
    ]);
  });

  it('sends changes of one second together and says saved only after the acknowledgement', async () => {
    const keeper = keeperOn(storage);
    keeper.choose(1, ['A']);
    await pass(500);
    keeper.choose(2, ['C']);
    expect(keeper.state).toBe('saving');
    await pass(1000);
    expect(server.requests.map((answers) => answers.map(({ n }) => n))).toEqual([[1, 2]]);
    expect(keeper.state).toBe('saved');
  });

  it('does not keep somebody waiting who goes on tapping', async () => {
    const keeper = keeperOn(storage);
    for (let tap = 0; tap < 20; tap++) {
      keeper.choose(1, tap % 2 ? ['A'] : ['A', 'B']);
      await pass(500);
    }
    expect(server.requests.length).toBeGreaterThanOrEqual(2);
    expect(server.requests.length).toBeLessThanOrEqual(5);
  });

  it('tries again until the server has it, and then says so', async () => {
    server.says = () => ({ end: 'unreachable' });
    const keeper = keeperOn(storage);
    keeper.choose(1, ['A']);
    await pass(60_000);
    expect(keeper.state).toBe('offline');
    expect(server.requests.length).toBeGreaterThan(4);
    server.says = () => null;
    await pass(15_000);
    expect([keeper.state, server.choiceOf(1)]).toEqual(['saved', ['A']]);
  });

  it('comes back when the server asks to, not before', async () => {
    server.says = () => ({ end: 'unreachable', retryAfterMs: 30_000 });
    keeperOn(storage).choose(1, ['A']);
    await pass(29_000);
    expect(server.requests).toHaveLength(1);
    await pass(3000);
    expect(server.requests).toHaveLength(2);
  });

  it('sends after a restart what the page before could not', async () => {
    server.says = () => ({ end: 'unreachable' });
    keeperOn(storage).choose(7, ['D']);
    await pass(1000);
    server.says = () => null;
    const reopened = keeperOn(storage);
    reopened.meet([]);
    await pass(10);
    expect(server.choiceOf(7)).toEqual(['D']);
    expect(reopened.choiceOf(7)).toEqual(['D']);
  });

  it('takes what is newer on the server and keeps what is newer here', async () => {
    const keeper = keeperOn(storage);
    keeper.choose(1, ['A']);
    keeper.meet([
      { n: 1, choice: ['B'], seq: STARTED - 5 },
      { n: 2, choice: ['C'], seq: 4 },
    ]);
    expect([keeper.choiceOf(1), keeper.choiceOf(2)]).toEqual([['A'], ['C']]);
    keeper.meet([
      { n: 1, choice: ['D'], seq: STARTED + 5 },
      { n: 2, choice: ['C'], seq: 4 },
    ]);
    expect(keeper.choiceOf(1)).toEqual(['D']);
    expect(keeper.unsaved()).toEqual([]);
  });

  it('asks for what stands when another device was later', async () => {
    server.standing.set(1, { n: 1, choice: ['D'], seq: STARTED + 1_000_000 });
    keeperOn(storage).choose(1, ['A']);
    await pass(1000);
    expect(overtaken).toBe(1);
    expect(server.choiceOf(1)).toEqual(['D']);
  });

  it('does not call a change saved that was made while the one before was on its way', async () => {
    const keeper = keeperOn(storage);
    server.says = () => {
      server.says = () => null;
      keeper.choose(1, ['B']);
      return { end: 'saved', saved: [{ n: 1, seq: STARTED }] };
    };
    keeper.choose(1, ['A']);
    await keeper.flush();
    expect(keeper.state).toBe('saving');
    await pass(2000);
    expect([keeper.state, server.choiceOf(1)]).toEqual(['saved', ['B']]);
  });

  it.each([
    ['signed-out', 'signed-out'],
    ['not-yours', 'not-yours'],
    ['closed', 'closed'],
    ['refused', 'refused'],
  ] as const)('stops sending when the answer is %s, and keeps what it has', async (end, state) => {
    server.says = () => ({ end });
    const keeper = keeperOn(storage);
    keeper.choose(1, ['A']);
    await pass(120_000);
    expect(server.requests).toHaveLength(1);
    expect([keeper.state, keeper.unsaved(), keeper.choiceOf(1)]).toEqual([state, [1], ['A']]);
  });

  it('goes on after somebody has signed in again', async () => {
    server.says = () => ({ end: 'signed-out' });
    const keeper = keeperOn(storage);
    keeper.choose(1, ['A']);
    await pass(1000);
    server.says = () => null;
    await keeper.resume();
    expect([keeper.state, server.choiceOf(1)]).toEqual(['saved', ['A']]);
  });

  it('waits for the person when another request was refused for who is signed in, though all is saved', async () => {
    const keeper = keeperOn(storage);
    keeper.choose(1, ['A']);
    await pass(1000);
    keeper.lock('signed-out');
    expect(keeper.state).toBe('signed-out');
    await keeper.resume();
    expect(keeper.state).toBe('saved');
  });

  it('is not opened again by signing in when the attempt is over', async () => {
    const keeper = keeperOn(storage);
    keeper.lock('signed-out');
    keeper.stop();
    await keeper.resume();
    expect(keeper.state).toBe('closed');
  });

  it('sends again what was acknowledged and is no more on the server, and does not call it saved meanwhile', async () => {
    const keeper = keeperOn(storage);
    keeper.choose(1, ['A']);
    await pass(1000);
    server.standing.clear();
    const reopened = keeperOn(storage);
    reopened.meet([]);
    expect(reopened.state).toBe('saving');
    await pass(1000);
    expect([reopened.state, server.choiceOf(1)]).toEqual(['saved', ['A']]);
  });

  it('sends the last tap of a page that is going, though the one before is still on its way', async () => {
    const sent: number[][] = [];
    const keeper = new AnswerKeeper(new DeviceStore(storage, 'attempt-1'), {
      send: (answers) => {
        sent.push(answers.map(({ n }) => n));
        return new Promise<Sending>(() => undefined);
      },
      now: () => Date.now(),
      changed: () => undefined,
      overtaken: () => undefined,
    });
    keeper.choose(1, ['A']);
    await pass(1000);
    keeper.choose(2, ['B']);
    void keeper.hurry();
    expect(sent).toEqual([[1], [1, 2]]);
  });

  it('sends once, however often it is asked to while a request is on its way', async () => {
    const keeper = keeperOn(storage);
    keeper.choose(1, ['A']);
    server.says = () => {
      server.says = () => null;
      keeper.choose(2, ['B']);
      return null;
    };
    await Promise.all([keeper.flush(), keeper.flush(), keeper.flush()]);
    expect(server.requests.map((answers) => answers.map(({ n }) => n))).toEqual([[1], [2]]);
  });

  it('does not write over what another tab has kept since', async () => {
    const keeper = keeperOn(storage);
    keeper.choose(1, ['A']);
    new DeviceStore(storage, 'attempt-1').keep(1, { choice: ['B'], seq: STARTED + 9, saved: false });
    await keeper.flush();
    expect(new DeviceStore(storage, 'attempt-1').all().get(1)).toEqual({
      choice: ['B'],
      seq: STARTED + 9,
      saved: false,
    });
  });

  it('knows of an answer that the device had no room for, though there is room again for the next', async () => {
    server.says = () => ({ end: 'unreachable' });
    const keeper = keeperOn(storage);
    storage.full = true;
    keeper.choose(1, ['A']);
    storage.full = false;
    keeper.choose(2, ['A']);
    expect(keeper.keepsOnDevice).toBe(false);
  });

  it('works on a device that keeps nothing, and knows it', async () => {
    storage.full = true;
    const keeper = keeperOn(storage);
    keeper.choose(1, ['A']);
    expect(keeper.keepsOnDevice).toBe(false);
    await pass(1000);
    expect(server.choiceOf(1)).toEqual(['A']);
  });

  it('sends what another tab kept and did not get away', async () => {
    const store = new DeviceStore(storage, 'attempt-1');
    const keeper = keeperOn(storage);
    store.keep(5, { choice: ['C'], seq: STARTED + 1, saved: false });
    const heard = store.heard('zhisai.answer.attempt-1.5', storage.getItem('zhisai.answer.attempt-1.5'));
    keeper.adopt(heard?.n ?? 0, heard?.answer ?? { choice: [], seq: 0, saved: false });
    await pass(10_000);
    expect(server.choiceOf(5)).toEqual(['C']);
  });

  it('whatever two devices do and the network does: what is shown as saved stands, and the latest wins', async () => {
    const act = fc.record({
      device: fc.constantFrom(0, 1),
      n: fc.integer({ min: 1, max: 3 }),
      choice: fc.constantFrom(['A'], ['B'], []),
      pause: fc.integer({ min: 0, max: 4000 }),
      network: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        server = new Server();
        const keepers = [new MemoryStorage(), new MemoryStorage()].map((device) => keeperOn(device));
        let network = true;
        server.says = () => (network ? null : { end: 'unreachable' });
        const latest = new Map<number, readonly string[]>();
        for (const { device, n, choice, pause, network: reachable } of acts) {
          network = reachable;
          keepers[device]?.choose(n, choice);
          latest.set(n, choice);
          await pass(pause + 1);
          for (const keeper of keepers) {
            for (const number of [1, 2, 3]) {
              const shown = keeper.choiceOf(number);
              if (shown.length === 0 || keeper.unsaved().includes(number)) continue;
              expect(server.standing.has(number)).toBe(true);
            }
          }
        }
        network = true;
        await pass(60_000);
        for (const [n, choice] of latest) expect(server.choiceOf(n)).toEqual(choice);
      }),
      { numRuns: 60 },
    );
  });
});
