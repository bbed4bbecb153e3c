import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { AnswerKeeper } from './answer-keeper.ts';
import { keeperOn, MemoryStorage, Server } from './answer-keeper.ground.ts';
import { DeviceStore } from './device-store.ts';

const STARTED = Date.parse('2012-09-01T00:00:00Z');

describe('the keeper of answers, where others or the device come between', () => {
  let storage: MemoryStorage;
  let server: Server;
  let overtaken: number;

  beforeEach(() => {
    jest.useFakeTimers({ now: STARTED });
    storage = new MemoryStorage();
    server = new Server();
    overtaken = 0;
  });

  const keeperOf = (device = storage) =>
    keeperOn(
      device,
      () => server,
      () => overtaken++,
    );
  const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

  it('waits for the person when another request was refused for who is signed in, though all is saved', async () => {
    const keeper = keeperOf(storage);
    keeper.choose(1, ['A']);
    await pass(1000);
    keeper.lock('signed-out');
    expect(keeper.state).toBe('signed-out');
    await keeper.resume();
    expect(keeper.state).toBe('saved');
  });

  it('is not opened again by signing in when the attempt is over', async () => {
    const keeper = keeperOf(storage);
    keeper.lock('signed-out');
    keeper.stop();
    await keeper.resume();
    expect(keeper.state).toBe('closed');
  });

  it('sends again what was acknowledged and is no more on the server, and does not call it saved meanwhile', async () => {
    const keeper = keeperOf(storage);
    keeper.choose(1, ['A']);
    await pass(1000);
    server.standing.clear();
    const reopened = keeperOf(storage);
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
    const keeper = keeperOf(storage);
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
    const keeper = keeperOf(storage);
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
    const keeper = keeperOf(storage);
    storage.full = true;
    keeper.choose(1, ['A']);
    storage.full = false;
    keeper.choose(2, ['A']);
    expect(keeper.keepsOnDevice).toBe(false);
  });

  it('works on a device that keeps nothing, and knows it', async () => {
    storage.full = true;
    const keeper = keeperOf(storage);
    keeper.choose(1, ['A']);
    expect(keeper.keepsOnDevice).toBe(false);
    await pass(1000);
    expect(server.choiceOf(1)).toEqual(['A']);
  });

  it('sends what another tab kept and did not get away', async () => {
    const store = new DeviceStore(storage, 'attempt-1');
    const keeper = keeperOf(storage);
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
        const keepers = [new MemoryStorage(), new MemoryStorage()].map((device) => keeperOf(device));
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
