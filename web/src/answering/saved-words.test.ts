import { describe, expect, it } from '@jest/globals';
import { type Safety, savedWords } from './saved-words.ts';

const safety = (state: Safety['state'], more: Partial<Safety> = {}): Safety => ({
  state,
  onDevice: true,
  refused: [],
  unsaved: 1,
  ...more,
});

describe('the sign beside the answers', () => {
  it('names the refused questions where they are all that is unsaved', () => {
    expect(savedWords(safety('refused', { refused: [2] }), false)).toBe('refusedSome');
  });

  it.each([
    ['one of them was refused before', { refused: [2], unsaved: 3 }],
    ['none was named', { unsaved: 3 }],
  ])('names none where nothing is taken any more: %s', (_case, more) => {
    expect(savedWords(safety('refused', more), false)).toBe('refused');
  });

  it.each([
    [true, false, 'offline'],
    [false, false, 'offlineUnkept'],
    [true, true, 'offlineSubmitting'],
    [false, true, 'offlineUnkeptSubmitting'],
  ])('without a network, on the device %s, handing in waits %s: %s', (onDevice, submitting, words) => {
    expect(savedWords(safety('offline', { onDevice }), submitting)).toBe(words);
  });

  it.each([
    ['none', 'none'],
    ['saved', 'saved'],
    ['saving', 'saving'],
    ['busy', 'busy'],
    ['signed-out', 'signedOut'],
    ['not-yours', 'signedOut'],
    ['closed', 'late'],
  ] as const)('%s: %s', (state, words) => {
    expect(savedWords(safety(state), false)).toBe(words);
  });
});
