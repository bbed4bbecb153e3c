import { describe, expect, it } from '@jest/globals';
import { MemoryStorage } from './answer-keeper.ground.ts';
import { DeviceStore, forgetAttempt, forgetSaved } from './device-store.ts';

describe('what a device forgets', () => {
  const SAVED = '{"choice":["A"],"seq":1,"saved":true}';
  const UNSAVED = '{"choice":["A"],"seq":1,"saved":false}';
  const full = () =>
    new MemoryStorage({
      'zhisai.answer.one.1': SAVED,
      'zhisai.answer.one.2': UNSAVED,
      'zhisai.answer.other.1': SAVED,
      'zhisai.place.one': '{}',
      'zhisai.place.other': '{}',
      'zhisai.large': 'yes',
    });

  it('is of an attempt that is over all but what is on no server', () => {
    const storage = full();
    forgetSaved(storage, 'one');
    expect(storage.names()).toEqual([
      'zhisai.answer.one.2',
      'zhisai.answer.other.1',
      'zhisai.large',
      'zhisai.place.other',
    ]);
  });

  it('is so of every attempt when somebody signs out', () => {
    const storage = full();
    forgetSaved(storage);
    expect(storage.names()).toEqual(['zhisai.answer.one.2', 'zhisai.large']);
  });

  it('is all of an attempt when its person knows what came too late', () => {
    const storage = full();
    forgetAttempt(storage, 'one');
    expect(storage.names()).toEqual(['zhisai.answer.other.1', 'zhisai.large', 'zhisai.place.other']);
  });
});

describe('answers on a device', () => {
  it('are of one attempt, and unreadable ones are none', () => {
    const storage = new MemoryStorage({ 'zhisai.answer.one.2': 'not JSON', 'zhisai.answer.other.1': '{}' });
    const store = new DeviceStore(storage, 'one');
    store.keep(1, { choice: ['B'], seq: 5, saved: false });
    expect([...store.all()]).toEqual([[1, { choice: ['B'], seq: 5, saved: false }]]);
  });
});
