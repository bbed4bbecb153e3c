const CHINESE_OR_OTHER_UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Common surnames of two characters. Those whose first one is a common surname too, so that it may be 单·于飞, are left out. */
const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  (
    '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 司空 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 宇文 长孙 長孫 令狐 东方 東方 端木 独孤 獨孤 ' +
    '南宫 南宮 轩辕 軒轅 呼延 闻人 聞人 澹台 澹臺 濮阳 濮陽 淳于 太史 申屠 拓跋 赫连 赫連 万俟 闾丘 閭丘 西门 西門 百里 完颜 完顏'
  ).split(' '),
);

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * A name of which a public board shows only what its owner recognizes: 张三丰 → 张*, 欧阳修 → 欧阳*, Anna Schmidt → A* S*.
 *
 * The number of stars says nothing of the length. A name in Chinese characters keeps its surname: the first character, or
 * two when they are a compound surname with something after it; spaces make no difference, nor do dots (阿卜杜拉·买买提 →
 * 阿*). Any other name keeps the first letter of each word.
 */
export function maskedName(name: string): string {
  const words = name.trim().split(/\s+/u);
  if (CHINESE_OR_OTHER_UNSPACED.test(words[0] ?? '')) return `${surnameOf(words.join(''))}*`;
  return words.map((word) => `${firstOf(word)}*`).join(' ');
}

function surnameOf(name: string): string {
  const two = name.slice(0, 2);
  return name.length > 2 && COMPOUND_SURNAMES.has(two) ? two : firstOf(name);
}

/** The first character as a person sees it: never half of a rare one (𠮷) or a letter without its accent. */
function firstOf(word: string): string {
  return graphemes.segment(word)[Symbol.iterator]().next().value?.segment ?? '';
}
