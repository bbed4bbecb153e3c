import { describe, expect, it } from '@jest/globals';
import { type Kept, KeptFigures, MOST_KEPT } from './kept-figures.js';

const NOW = new Date('2012-09-10T00:00:00Z');
const closing = (day: string): Kept => ({
  terms: '',
  closesAt: new Date(`2012-09-${day}T00:00:00Z`),
  figures: new Promise(() => undefined),
});
const contests = (count: number) => Array.from({ length: count }, (_, n) => `contest-${n}`);

describe('the figures in memory', () => {
  const kept = (figures: KeptFigures, ids: readonly string[]) => ids.filter((id) => figures.peek(id, 'live'));

  it('are those of so many contests that were looked at last', () => {
    const figures = new KeptFigures();
    const ids = contests(MOST_KEPT + 2);
    for (const id of ids) {
      figures.put(id, 'live', closing('30'), NOW);
      figures.get('contest-0', 'live');
    }
    expect(kept(figures, ids)).toEqual(['contest-0', ...ids.slice(3)]);
  });

  it('are of few contests that are over, and those that go on stay', () => {
    const figures = new KeptFigures();
    figures.put('goes-on', 'live', closing('30'), NOW);
    const ids = contests(8);
    for (const id of ids) {
      figures.put(id, 'live', closing('09'), NOW);
      figures.get('contest-1', 'live');
    }
    expect(kept(figures, ids)).toEqual(['contest-1', 'contest-4', 'contest-5', 'contest-6', 'contest-7']);
    expect(figures.peek('goes-on', 'live')).toBeDefined();
  });

  it('are told apart by whether they stand still', () => {
    const figures = new KeptFigures();
    const still = closing('30');
    figures.put('one', 'still', still, NOW);
    expect([figures.peek('one', 'still') === still, figures.peek('one', 'live')]).toEqual([true, undefined]);
    figures.drop('one', 'still');
    expect(figures.peek('one', 'still')).toBeUndefined();
  });
});
