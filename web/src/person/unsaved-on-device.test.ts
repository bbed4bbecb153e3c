import { describe, expect, it } from '@jest/globals';
import { DeviceStore, type DeviceStorage } from '../answering/device-store.ts';
import { unsavedOnDevice } from './unsaved-on-device.ts';

function storageWith(entries: Record<string, string> = {}): DeviceStorage {
  const kept = new Map(Object.entries(entries));
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe('answers that are only on this device', () => {
  it('are counted by attempt, as the keeper of answers writes them', () => {
    const storage = storageWith();
    const [one, other] = ['01a20474-edf3', '01a20474-ee04'].map((id) => new DeviceStore(storage, id));
    one?.keep(1, { choice: ['A'], seq: 1, saved: false });
    one?.keep(12, { choice: ['B'], seq: 2, saved: false });
    one?.keep(3, { choice: ['B'], seq: 3, saved: true });
    other?.keep(1, { choice: ['A'], seq: 1, saved: true });
    expect(unsavedOnDevice(storage)).toEqual([{ attemptId: '01a20474-edf3', questions: 2 }]);
  });

  it('are not mixed up with anything else on the device', () => {
    const storage = storageWith({
      'zhisai.large': 'yes',
      'zhisai.answer.x.1': 'not JSON',
      'zhisai.answer.x.2': 'null',
      'zhisai.answer.x.place': '{"saved":false}',
    });
    expect(unsavedOnDevice(storage)).toEqual([]);
  });
});
