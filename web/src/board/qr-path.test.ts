import { describe, expect, it } from '@jest/globals';
import { encode } from 'uqr';
import { qrPath } from './qr-path.ts';

describe('the drawing of a QR code', () => {
  it('covers exactly the dark squares', () => {
    const text = 'https://example.org/contests/quality-outline';
    const { data } = encode(text, { ecc: 'M', border: 2 });
    const { path, size } = qrPath(text);
    const drawn = data.map((row) => row.map(() => false));
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      drawn[Number(y)]!.fill(true, Number(x), Number(x) + Number(width));
    expect(drawn).toEqual(data);
    expect(size).toBe(data.length);
  });
});
