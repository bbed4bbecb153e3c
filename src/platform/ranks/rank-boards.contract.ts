import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Ranked, RankBoards } from './rank-board.js';

const BOARD = 'contest';

/** Few ids and few keys, so that lines are moved, removed and tied all the time; keys of different lengths, too. */
const someLine = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  key: fc.constantFrom('', '0', '00', '01', '1', '9', 'a', 'aa', 'f', 'z'),
});
type Step = { readonly put: Ranked } | { readonly remove: string } | { readonly load: readonly Ranked[] };
const someStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ put: someLine }) },
  { weight: 2, arbitrary: fc.record({ remove: someLine.map(({ id }) => id) }) },
  { weight: 1, arbitrary: fc.record({ load: fc.array(someLine, { maxLength: 6 }) }) },
);

/** What every implementation of RankBoards promises; `open` hands over an empty one. */
export function rankBoardsContract(implementation: string, open: () => Promise<RankBoards>): void {
  describe(`rank boards ${implementation}`, () => {
    let boards: RankBoards;
    beforeEach(async () => {
      boards = await open();
    });

    const put = async (text: string) => {
      for (const [id = '', key = ''] of text.split(' ').map((line) => line.split('=')))
        await boards.put(BOARD, { id, key });
    };
    const shown = async (from = 0, limit = 100) =>
      (await boards.page(BOARD, from, limit)).map(({ id, key, place }) => `${place}:${id}=${key}`).join(' ');

    it('begins empty', async () => {
      expect([await boards.size(BOARD), await shown()]).toEqual([0, '']);
      expect([await boards.placeOf(BOARD, 'a'), await boards.positionOf(BOARD, 'a')]).toEqual([null, null]);
    });

    it('puts the smaller key first, however the lines come', async () => {
      await put('b=2 c=3 a=1');
      expect(await shown()).toBe('1:a=1 2:b=2 3:c=3');
    });

    it('lets equal keys share a place, skips the next, and lists them by id', async () => {
      await put('c=2 b=2 d=3 a=1');
      expect(await shown()).toBe('1:a=1 2:b=2 2:c=2 4:d=3');
      expect([await boards.placeOf(BOARD, 'c'), await boards.positionOf(BOARD, 'c')]).toEqual([2, 2]);
    });

    it('moves a line whose key changes, and keeps it once', async () => {
      await put('a=1 b=2 c=3 c=0');
      expect(await shown()).toBe('1:c=0 2:a=1 3:b=2');
      await put('c=9 c=9');
      expect([await boards.size(BOARD), await shown()]).toEqual([3, '1:a=1 2:b=2 3:c=9']);
    });

    it('removes a line; a line that is not there is no matter', async () => {
      await put('a=1 b=2');
      await boards.remove(BOARD, 'a');
      await boards.remove(BOARD, 'never');
      expect([await shown(), await boards.placeOf(BOARD, 'a')]).toEqual(['1:b=2', null]);
    });

    it('shows pages from a position, with the places of the whole board', async () => {
      await put('a=1 b=1 c=1 d=2 e=3');
      expect(await shown(1, 2)).toBe('1:b=1 1:c=1');
      expect(await shown(3, 100)).toBe('4:d=2 5:e=3');
      expect([await shown(5, 10), await shown(99, 10), await shown(0, 0)]).toEqual(['', '', '']);
    });

    it.each([
      [-1, 0],
      [0, 0],
      [1, 1],
      [2, 4],
      [3, 4],
      [4, 4],
      [5, 5],
      [99, 5],
    ])('counts the lines with a place up to %i, all who share the last one: %i', async (place, count) => {
      await put('a=1 b=2 c=2 d=2 e=3');
      expect(await boards.countUpToPlace(BOARD, place)).toBe(count);
      expect(await boards.countUpToPlace('empty', place)).toBe(0);
    });

    it('loads a whole board in place of what was there; of a line that comes twice the last stands', async () => {
      await put('x=1');
      await boards.load(BOARD, [
        { id: 'b', key: '2' },
        { id: 'a', key: '3' },
        { id: 'a', key: '1' },
      ]);
      expect([await shown(), await boards.size(BOARD)]).toEqual(['1:a=1 2:b=2', 2]);
      await boards.load(BOARD, []);
      expect(await boards.size(BOARD)).toBe(0);
    });

    it('keeps boards apart', async () => {
      await put('a=1');
      await boards.put('other', { id: 'a', key: '9' });
      await boards.load('third', []);
      expect([await shown(), await boards.size('other'), await boards.size('third')]).toEqual(['1:a=1', 1, 0]);
    });

    it('compares keys by code unit, not as a language would', async () => {
      await put('a=a b=B c=_ d=0');
      expect(await shown()).toBe('1:d=0 2:b=B 3:c=_ 4:a=a');
    });

    it('agrees with sorting everything afresh after any steps', async () => {
      const property = fc.asyncProperty(fc.array(someStep, { maxLength: 40 }), async (steps) => {
        const fresh = await open();
        const model = new Map<string, string>();
        for (const step of steps) await take(step, fresh, model);
        await agree(fresh, model);
      });
      await fc.assert(property, { numRuns: 200 });
    });
  });
}

async function take(step: Step, boards: RankBoards, model: Map<string, string>): Promise<void> {
  if ('put' in step) {
    model.set(step.put.id, step.put.key);
    await boards.put(BOARD, step.put);
  } else if ('remove' in step) {
    model.delete(step.remove);
    await boards.remove(BOARD, step.remove);
  } else {
    model.clear();
    for (const { id, key } of step.load) model.set(id, key);
    await boards.load(BOARD, step.load);
  }
}

async function agree(boards: RankBoards, model: ReadonlyMap<string, string>): Promise<void> {
  const lines = [...model].map(([id, key]) => ({
    id,
    key,
    place: 1 + [...model.values()].filter((other) => other < key).length,
  }));
  lines.sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));

  expect(await boards.size(BOARD)).toBe(lines.length);
  expect(await boards.page(BOARD, 0, lines.length + 1)).toEqual(lines);
  for (let top = 0; top <= lines.length + 1; top++)
    expect(await boards.countUpToPlace(BOARD, top)).toBe(lines.filter(({ place }) => place <= top).length);
  for (const [position, { id, place }] of lines.entries()) {
    expect(await boards.placeOf(BOARD, id)).toBe(place);
    expect(await boards.positionOf(BOARD, id)).toBe(position);
  }
}
