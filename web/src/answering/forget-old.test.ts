import { describe, expect, it } from '@jest/globals';
import { MemoryStorage } from './answer-keeper.ground.ts';
import { forgetOld } from './forget-old.ts';

describe('what a device forgets with time', () => {
  it('is every attempt that nobody has touched for long, and where they were', () => {
    const now = Date.parse('2012-09-01T00:00:00Z');
    const daysAgo = (days: number) => now - days * 86_400_000;
    const answer = (days: number) => JSON.stringify({ choice: ['A'], seq: daysAgo(days), saved: false });
    const place = (days: number) => JSON.stringify({ at: 2, marks: [], seen: daysAgo(days) });
    const storage = new MemoryStorage({
      'zhisai.answer.open.1': answer(100),
      'zhisai.place.open': place(100),
      'zhisai.answer.old.1': answer(100),
      'zhisai.answer.old.2': 'not JSON',
      'zhisai.place.old': place(99),
      'zhisai.place.unanswered': place(91),
      'zhisai.place.of-no-time': '{"at":3,"marks":[]}',
      'zhisai.answer.long.1': answer(100),
      'zhisai.answer.long.2': answer(80),
      'zhisai.place.long': '{"at":3,"marks":[]}',
      'zhisai.place.recent': place(89),
      'zhisai.large': 'yes',
    });
    forgetOld(storage, 'open', now);
    expect(storage.names()).toEqual([
      'zhisai.answer.long.1',
      'zhisai.answer.long.2',
      'zhisai.answer.open.1',
      'zhisai.large',
      'zhisai.place.long',
      'zhisai.place.open',
      'zhisai.place.recent',
    ]);
  });
});
