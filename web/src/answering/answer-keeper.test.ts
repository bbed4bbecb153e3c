import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { keeperOn, MemoryStorage, Server } from './answer-keeper.ground.ts';

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

  const keeperOf = (device = storage) =>
    keeperOn(
      device,
      () => server,
      () => overtaken++,
    );
  const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

  it('writes on the device before anything is sent', () => {
    keeperOf(storage).choose(3, ['B']);
    expect(server.requests).toEqual([]);
    expect([...storage.items.values()].map((text) => JSON.parse(text))).toEqual([
      { choice: ['B'], seq: STARTED, saved: false },
    ]);
  });

  it('calls nothing saved before anything was answered', async () => {
    const keeper = keeperOf(storage);
    keeper.meet([]);
    expect(keeper.state).toBe('none');
    keeper.choose(1, ['A']);
    await pass(1000);
    expect(keeper.state).toBe('saved');
  });

  it('sends changes of one second together and says saved only after the acknowledgement', async () => {
    const keeper = keeperOf(storage);
    keeper.choose(1, ['A']);
    await pass(500);
    keeper.choose(2, ['C']);
    expect(keeper.state).toBe('saving');
    await pass(1000);
    expect(server.requests.map((answers) => answers.map(({ n }) => n))).toEqual([[1, 2]]);
    expect(keeper.state).toBe('saved');
  });

  it('does not keep somebody waiting who goes on tapping', async () => {
    const keeper = keeperOf(storage);
    for (let tap = 0; tap < 20; tap++) {
      keeper.choose(1, tap % 2 ? ['A'] : ['A', 'B']);
      await pass(500);
    }
    expect(server.requests.length).toBeGreaterThanOrEqual(2);
    expect(server.requests.length).toBeLessThanOrEqual(5);
  });

  it('tries again until the server has it, and then says so', async () => {
    server.says = () => ({ end: 'unreachable' });
    const keeper = keeperOf(storage);
    keeper.choose(1, ['A']);
    await pass(60_000);
    expect(keeper.state).toBe('offline');
    expect(server.requests.length).toBeGreaterThan(4);
    server.says = () => null;
    await pass(15_000);
    expect([keeper.state, server.choiceOf(1)]).toEqual(['saved', ['A']]);
  });

  it('comes back when the server asks to, not before', async () => {
    server.says = () => ({ end: 'busy', retryAfterMs: 30_000 });
    const keeper = keeperOf(storage);
    keeper.choose(1, ['A']);
    await pass(29_000);
    expect(keeper.state).toBe('busy');
    expect(server.requests).toHaveLength(1);
    await pass(3000);
    expect(server.requests).toHaveLength(2);
  });

  it('sends after a restart what the page before could not', async () => {
    server.says = () => ({ end: 'unreachable' });
    keeperOf(storage).choose(7, ['D']);
    await pass(1000);
    server.says = () => null;
    const reopened = keeperOf(storage);
    reopened.meet([]);
    await pass(10);
    expect(server.choiceOf(7)).toEqual(['D']);
    expect(reopened.choiceOf(7)).toEqual(['D']);
  });

  it('takes what is newer on the server and keeps what is newer here', async () => {
    const keeper = keeperOf(storage);
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
    keeperOf(storage).choose(1, ['A']);
    await pass(1000);
    expect(overtaken).toBe(1);
    expect(server.choiceOf(1)).toEqual(['D']);
  });

  it('does not call a change saved that was made while the one before was on its way', async () => {
    const keeper = keeperOf(storage);
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
    const keeper = keeperOf(storage);
    keeper.choose(1, ['A']);
    await pass(120_000);
    expect(server.requests).toHaveLength(1);
    expect([keeper.state, keeper.unsaved(), keeper.choiceOf(1)]).toEqual([state, [1], ['A']]);
  });

  it('goes on after somebody has signed in again', async () => {
    server.says = () => ({ end: 'signed-out' });
    const keeper = keeperOf(storage);
    keeper.choose(1, ['A']);
    await pass(1000);
    server.says = () => null;
    await keeper.resume();
    expect([keeper.state, server.choiceOf(1)]).toEqual(['saved', ['A']]);
  });
});
