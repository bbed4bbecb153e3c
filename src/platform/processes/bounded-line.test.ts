import { describe, expect, it } from '@jest/globals';
import { BoundedLine } from './bounded-line.js';

const refuse = () => new Error('full');

/** Work that ends when it is told to; `begun` says which did. */
function works() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () =>
    new Promise<string>((resolve) => {
      begun.push(name);
      ends.set(name, () => resolve(name));
    });
  return { begun, work, end: (name: string) => ends.get(name)?.() };
}

describe('a line of three', () => {
  it('lets one work at a time and refuses a fourth until there is room', async () => {
    const line = new BoundedLine(3);
    const { begun, work, end } = works();
    const [first, second, third] = ['a', 'b', 'c'].map((name) => line.take(work(name), refuse));
    await expect(line.take(work('d'), refuse)).rejects.toThrow('full');
    expect(begun).toEqual(['a']);
    end('a');
    expect(await first).toBe('a');
    const late = line.take(work('e'), refuse);
    await expect(line.take(work('f'), refuse)).rejects.toThrow('full');
    end('b');
    await second;
    end('c');
    await third;
    end('e');
    expect(await late).toBe('e');
    expect(begun).toEqual(['a', 'b', 'c', 'e']);
  });

  it('has room again after work that failed', async () => {
    const line = new BoundedLine(1);
    const fail = () => Promise.reject(new Error('no way'));
    await expect(line.take(fail, refuse)).rejects.toThrow('no way');
    expect(await line.take(() => Promise.resolve(1), refuse)).toBe(1);
  });
});
