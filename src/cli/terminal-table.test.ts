import { describe, expect, it } from '@jest/globals';
import { said } from '../platform/http/said.js';
import { tableOf, widthOf } from './terminal-table.js';

describe('tables at the terminal', () => {
  it.each([
    ['abc', 3],
    ['竞赛', 4],
    ['（一）', 6],
    ['A组', 3],
    ['e\u0301', 1],
    ['🏆', 2],
    ['“甲”', 4],
    ['a\u200bb', 2],
  ])('%s takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('columns begin at the same place under Chinese and Latin letters', () => {
    const columns = [
      { title: said('名称', '名称'), cell: ([name]: string[]) => name ?? '' },
      { title: said('题', '题'), cell: ([, count]: string[]) => count ?? '' },
    ];
    const lines = tableOf(columns, [
      ['质量发展纲要', '80'],
      ['general', '7'],
    ]).split('\n');
    expect(lines).toEqual(['名称          题', '质量发展纲要  80', 'general       7', '']);
  });

  it('nothing that steers the terminal leaves a cell', () => {
    const columns = [{ title: said('名称', 'NAME'), cell: (name: string) => name }];
    expect(tableOf(columns, ['a\u001b[2Jb\nc\u0007']).split('\n')[1]).toBe('ab c');
  });
});
