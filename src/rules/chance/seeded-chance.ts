import { createHash } from 'node:crypto';

/** A stream of chance. Everything that is drawn from it is fixed by its seed and the order of the calls. */
export interface Chance {
  /** A whole number from 0 up to, but not including, `n`; each equally likely. `n` is a whole number from 1 to 2^32. */
  below(n: number): number;
  /** The same items in chance order; the list that was passed in is left alone. */
  shuffled<T>(items: readonly T[]): T[];
  /** `count` of the items, each at most once, in the order drawn: what `shuffled` begins with. */
  sample<T>(items: readonly T[], count: number): T[];
  /** The items in the order of `shuffled`, drawn one by one as they are asked for. */
  inTurn<T>(items: readonly T[]): Generator<T, void, void>;
}

const WORDS = 2 ** 32;
const BYTES_PER_WORD = 4;

/**
 * Chance that anyone can reproduce from its published seed with any SHA-256 tool.
 *
 * 1. The stream is a list of words. Block k (k = 0, 1, 2, …) is the SHA-256 of the UTF-8 text `<seed>:<k>`, k in
 *    decimal; its 32 bytes are eight words, each four bytes read as a big-endian number. After block 0 comes block 1.
 * 2. `below(n)` takes the next word w. While w is at or above the largest multiple of n that is not above 2^32, it is
 *    thrown away and the next word taken, so that no outcome is likelier than another. The outcome is w mod n.
 *    `below(1)` takes a word like every other.
 * 3. `shuffled` fills the list from the front: for i = 0, 1, … up to the last, item i changes places with item
 *    i + below(number of items − i). `sample` does the first `count` of these steps and keeps what they put in front.
 *
 * Example: the SHA-256 of `zhisai:0` begins with the bytes `9f bf 36 3b`, which is 2680108603. So under the seed `zhisai`
 * the first `below(10)` is 3, and the shuffle of ABCDEFGH begins with D, the item 2680108603 mod 8 = 3 places on.
 *
 * @throws RangeError for an `n` that is not a whole number from 1 to 2^32, or a `count` that is not one from 0 to the
 * number of items: whoever asks for more than there is made a mistake that must not pass for a short list.
 */
export function seededChance(seed: string): Chance {
  const words = wordsOf(seed);

  function below(n: number): number {
    if (!Number.isInteger(n) || n < 1 || n > WORDS)
      throw new RangeError(`below(${n}): not a whole number from 1 to 2^32`);
    const bound = WORDS - (WORDS % n);
    let word = words.next().value;
    while (word >= bound) word = words.next().value;
    return word % n;
  }

  function* inTurn<T>(items: readonly T[]): Generator<T, void, void> {
    const row = [...items];
    for (let i = 0; i < row.length; i++) {
      const j = i + below(row.length - i);
      const drawn = row[j] as T;
      row[j] = row[i] as T;
      row[i] = drawn;
      yield drawn;
    }
  }

  function sample<T>(items: readonly T[], count: number): T[] {
    if (!Number.isInteger(count) || count < 0 || count > items.length) {
      throw new RangeError(`sample of ${count} out of ${items.length}`);
    }
    const turn = inTurn(items);
    return Array.from({ length: count }, () => turn.next().value as T);
  }

  return { below, inTurn, sample, shuffled: (items) => [...inTurn(items)] };
}

function* wordsOf(seed: string): Generator<number, never, void> {
  for (let block = 0; ; block++) {
    const hash = createHash('sha256').update(`${seed}:${block}`, 'utf8').digest();
    for (let at = 0; at < hash.length; at += BYTES_PER_WORD) yield hash.readUInt32BE(at);
  }
}
