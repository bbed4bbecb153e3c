const CHINESE_OR_OTHER_UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * A name of which a public board shows only what its owner recognizes: 张三丰 → 张*, Anna Schmidt → A* S*.
 *
 * The number of stars says nothing of the length. A name in Chinese characters keeps its first one, also when it has
 * spaces or dots in it (阿卜杜拉·买买提 → 阿*); any other name keeps the first letter of each word.
 */
export function maskedName(name: string): string {
  const words = name.trim().split(/\s+/u);
  const shown = CHINESE_OR_OTHER_UNSPACED.test(name.trim()) ? words.slice(0, 1) : words;
  return shown.map((word) => `${firstOf(word)}*`).join(' ');
}

/** The first character as a person sees it: never half of a rare one (𠮷) or a letter without its accent. */
function firstOf(word: string): string {
  return graphemes.segment(word)[Symbol.iterator]().next().value?.segment ?? '';
}
