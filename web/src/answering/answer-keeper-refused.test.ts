import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { keeperOn, MemoryStorage, Server } from './answer-keeper.ground.ts';
import type { SentAnswer } from './answer-keeper.ts';
import { refusalOf } from './refused-answers.ts';

const STARTED = Date.parse('2012-09-01T00:00:00Z');

describe('the keeper of answers, where the server will not have one', () => {
  let storage: MemoryStorage;
  let server: Server;

  beforeEach(() => {
    jest.useFakeTimers({ now: STARTED });
    storage = new MemoryStorage();
    server = new Server();
    server.says = refusing;
  });

  const keeperOf = () =>
    keeperOn(
      storage,
      () => server,
      () => undefined,
    );
  const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

  it('saves the others, names the refused one, and keeps it on the device', async () => {
    const keeper = keeperOf();
    keeper.choose(1, ['A']);
    keeper.choose(2, ['H']);
    keeper.choose(3, ['B']);
    await pass(1000);
    expect([...server.standing.keys()]).toEqual([1, 3]);
    expect([keeper.state, keeper.refused(), keeper.unsaved(), keeper.choiceOf(2)]).toEqual([
      'refused',
      [2],
      [2],
      ['H'],
    ]);
    expect(storage.getItem('zhisai.answer.attempt-1.2')).toContain('"saved":false');
  });

  it('does not send it again and again, also not with the next answers', async () => {
    const keeper = keeperOf();
    keeper.choose(2, ['H']);
    await pass(60_000);
    keeper.choose(4, ['A']);
    await keeper.flush();
    keeper.meet([]);
    await pass(60_000);
    expect(server.requests.flat().filter(({ n }) => n === 2)).toHaveLength(1);
    expect(server.choiceOf(4)).toEqual(['A']);
  });

  it('is well again when something else is chosen', async () => {
    const keeper = keeperOf();
    keeper.choose(2, ['H']);
    await pass(1000);
    keeper.choose(2, ['A']);
    expect([keeper.state, keeper.refused()]).toEqual(['saving', []]);
    await pass(1000);
    expect([keeper.state, server.choiceOf(2)]).toEqual(['saved', ['A']]);
  });

  it('is told of each, when a page that is opened again tries once more', async () => {
    keeperOf().choose(2, ['H']);
    await pass(1000);
    const reopened = keeperOf();
    reopened.meet([]);
    await pass(60_000);
    expect([reopened.state, reopened.refused()]).toEqual(['refused', [2]]);
    expect(server.requests).toHaveLength(2);
  });
});

/** No paper of these tests has an option H. */
function refusing(answers: readonly SentAnswer[]): ReturnType<typeof refusalOf> | null {
  const errors = answers.flatMap(({ choice }, index) =>
    choice.includes('H') ? [{ pointer: `/answers/${index}/choice/0`, detail: '' }] : [],
  );
  return errors.length > 0 ? refusalOf({ errors }, answers) : null;
}

describe('a refusal of answers', () => {
  const answers = Array.from({ length: 12 }, (_none, index) => ({ n: 20 + index, choice: ['A'], seq: 1 }));

  it.each([
    [['/answers/1/choice/0'], [21]],
    [
      ['/answers/10/n', '/answers/0/choice'],
      [20, 30],
    ],
    [['/answers/1'], [21]],
    [['/answers'], undefined],
    [[], undefined],
  ])('with the pointers %j blames the questions %j', (pointers, of) => {
    const errors = pointers.map((pointer) => ({ pointer, detail: '' }));
    expect(refusalOf({ errors }, answers)).toEqual(of ? { end: 'refused', of } : { end: 'refused' });
  });
});
