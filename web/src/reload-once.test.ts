import { describe, expect, it } from '@jest/globals';
import { mayReload, wasOpened } from './reload-once.ts';

function session() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('loading a page again after an update', () => {
  it('happens once for each page', () => {
    const kept = session();
    expect(['/me', '/me', '/'].map((path) => mayReload(path, () => kept))).toEqual([true, false, true]);
  });

  it('may happen again after the page was opened, as with the next update', () => {
    const kept = session();
    mayReload('/me', () => kept);
    mayReload('/', () => kept);
    wasOpened('/me', () => kept);
    expect(['/me', '/'].map((path) => mayReload(path, () => kept))).toEqual([true, false]);
  });

  it('never happens where nothing can be kept, and that is no fault', () => {
    const refused = () => {
      throw new Error('denied');
    };
    expect(mayReload('/me', refused)).toBe(false);
    expect(() => wasOpened('/me', refused)).not.toThrow();
  });
});
