import { describe, expect, it } from '@jest/globals';
import { MemoryStorage } from '../answering/answer-keeper.ground.ts';
import { DeviceStore } from '../answering/device-store.ts';
import { stillTaken, unsavedOnDevice } from './unsaved-on-device.ts';

describe('answers that are only on this device', () => {
  it('are counted by attempt, as the keeper of answers writes them', () => {
    const storage = new MemoryStorage();
    const [one, other] = ['01a20474-edf3', '01a20474-ee04'].map((id) => new DeviceStore(storage, id));
    one?.keep(1, { choice: ['A'], seq: 1, saved: false });
    one?.keep(12, { choice: ['B'], seq: 2, saved: false });
    one?.keep(3, { choice: ['B'], seq: 3, saved: true });
    other?.keep(1, { choice: ['A'], seq: 1, saved: true });
    expect(unsavedOnDevice(storage)).toEqual([{ attemptId: '01a20474-edf3', questions: 2 }]);
  });

  it('matter to somebody who leaves where an own attempt still takes them', () => {
    const kept = ['open', 'over', 'of somebody else'].map((attemptId) => ({ attemptId, questions: 1 }));
    const own = [
      { latest: { id: 'open', state: 'open' } },
      { latest: { id: 'over', state: 'submitted' } },
      { latest: null },
    ] as unknown as Parameters<typeof stillTaken>[1];
    expect(stillTaken(kept, own)).toEqual([{ attemptId: 'open', questions: 1 }]);
    expect(stillTaken(kept, [])).toEqual([]);
  });

  it('are not mixed up with anything else on the device', () => {
    const storage = new MemoryStorage({
      'zhisai.large': 'yes',
      'zhisai.answer.x.1': 'not JSON',
      'zhisai.answer.x.2': 'null',
      'zhisai.answer.x.place': '{"saved":false}',
    });
    expect(unsavedOnDevice(storage)).toEqual([]);
  });
});
