import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { breakLines } from './break-lines.ts';

/** A Chinese character is twice as wide as a Latin one. */
const widthOf = (text: string) => [...text].reduce((sum, one) => sum + (one > '\u02ff' ? 2 : 1), 0);

describe('lines of a shared image', () => {
  it.each([
    ['质量发展纲要知识竞赛', 12, ['质量发展纲要', '知识竞赛']],
    ['《质量发展纲要（2011-2020年）》知识竞赛', 16, ['《质量发展纲要', '（2011-2020年）》', '知识竞赛']],
    ['一二三，四五', 6, ['一二', '三，四', '五']],
    ['Measuring for everybody', 12, ['Measuring', 'for', 'everybody']],
    ['Extraordinarily 长', 6, ['Extraordinarily', '长']],
    ['', 10, []],
  ])('%s in %d becomes %j', (text, most, lines) => {
    expect(breakLines(text, most, widthOf)).toEqual(lines);
  });

  it('loses nothing but spaces, and is wider only where a piece is', () => {
    const texts = fc.array(fc.constantFrom('质', '量', '，', '》', '《', 'a', '2', ' '), { maxLength: 40 });
    fc.assert(
      fc.property(texts, (parts) => {
        const lines = breakLines(parts.join(''), 10, widthOf);
        expect(lines.join('').replace(/\s/g, '')).toBe(parts.join('').replace(/\s/g, ''));
        lines.forEach((line) => expect(line).not.toMatch(/^\s|\s$/));
      }),
    );
  });
});
