import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accentColours, contrastRatio } from './accent.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('the colour of a contest', () => {
  it.each(['#ffffff', '#171d26'])('is readable on %s, whatever an organizer chooses', (paper) => {
    fc.assert(
      fc.property(colour, (wanted) => {
        const { accent, fill, onFill, soft } = accentColours(wanted, paper);
        expect(contrastRatio(accent, paper)).toBeGreaterThanOrEqual(4.5);
        expect(contrastRatio(accent, soft)).toBeGreaterThanOrEqual(4.5);
        expect(contrastRatio(fill, onFill)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves a colour alone that is readable as it is', () => {
    expect(accentColours('#9a1f1f', '#ffffff')).toMatchObject({ accent: '#9a1f1f', fill: '#9a1f1f' });
  });

  it.each([
    ['#000000', '#ffffff', 21],
    ['#767676', '#ffffff', 4.54],
    ['#ffffff', '#ffffff', 1],
  ])('measures %s on %s as WCAG does', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
  });
});
