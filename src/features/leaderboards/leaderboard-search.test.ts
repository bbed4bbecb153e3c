import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Transactions } from '../../platform/database/transactions.js';
import { InMemoryRankBoards } from '../../platform/ranks/in-memory-rank-boards.js';
import type { EntryRegistry } from '../entries/entries.public.js';
import { ContestBoard } from '../boards/boards.public.js';
import { type ComputedStanding } from '../standings/standings.public.js';
import { LeaderboardSearch } from './leaderboard-search.js';

const PEOPLE = 100_000;
const SURNAMES = ['张', '王', '李', '赵'];
const OPENED = new Date('2012-09-01T00:00:00.000Z');

interface Asked {
  readonly visible?: number;
  readonly shown?: 'full' | 'masked';
  readonly limit?: number;
}

const idOf = (number: number) => String(number).padStart(6, '0');
const nameOf = (id: string) => `${SURNAMES[Number(id) % SURNAMES.length] ?? ''}${Number(id)}号`;
const standingOf = (entryId: string) => ({ entryId, updatedAt: OPENED }) as ComputedStanding & { updatedAt: Date };

describe('on a board of 100,000', () => {
  let board: ContestBoard;
  let read = 0;
  const entries = {
    names: (_reading: unknown, ids: readonly string[]) => {
      read += ids.length;
      return Promise.resolve(new Map(ids.map((id) => [id, nameOf(id)])));
    },
  };
  const search = new LeaderboardSearch({} as Transactions, entries as unknown as EntryRegistry);
  const found = async (text: string, { visible = PEOPLE, shown = 'full', limit = 3 }: Asked = {}) =>
    (await search.lines(board, { text, shown, visible, limit })).map(({ place, name }) => `${place}:${name}`);

  beforeAll(async () => {
    board = new ContestBoard(new InMemoryRankBoards(), {
      name: 'board',
      frozenSince: null,
      openedAt: OPENED,
      keyOf: ({ entryId }) => entryId,
      standings: { of: (ids) => Promise.resolve(ids.map(standingOf)), keep: () => undefined },
    });
    async function* all() {
      yield Array.from({ length: PEOPLE }, (_, number) => standingOf(idOf(number)) as never);
    }
    await board.load(all());
  });

  it.each<[string, string, object, string[]]>([
    ['one', '99998号', {}, ['99999:李99998号']],
    ['many: the best of them', '王', {}, ['2:王1号', '6:王5号', '10:王9号']],
    ['nobody', '孙', {}, []],
    ['many by what is left of their names', '王*', { shown: 'masked' }, ['2:王1号', '6:王5号', '10:王9号']],
    ['nobody by what is masked', '99998号', { shown: 'masked' }, []],
    ['nobody beyond what is shown', '99998号', { visible: 99_998 }, []],
    ['many, as far as they are shown', '王', { visible: 3 }, ['2:王1号']],
  ])('it finds %s', async (_what, text, options, lines) => expect(await found(text, options)).toEqual(lines));

  it('each name is read once, and who comes later when they have come', async () => {
    expect(read).toBe(PEOPLE);
    await board.put(standingOf('0000001'));
    await board.put(standingOf('0000001'));
    expect(await found('王1号')).toEqual(['2:王1号', '3:王1号']);
    expect(read).toBe(PEOPLE + 1);
  });
});
