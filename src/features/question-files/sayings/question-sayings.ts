import { said, type Said } from '../../../platform/http/said.js';
import { quoted } from '../plain-text.js';

/** What can be wrong with one question of a file, cell by cell. */
export const QUESTION_SAYINGS = {
  // Cells
  'formula-error': (found: string) =>
    said(
      `这一格是公式错误 ${quoted(found)}。请在 Excel 中改正公式，或直接填写内容。`,
      `This cell holds the formula error ${quoted(found)}. Please correct the formula in Excel or write the content itself.`,
    ),
  'date-in-cell': () =>
    said(
      '这一格被 Excel 变成了日期，原来写的是什么已看不出来。请把单元格格式设为“文本”，再重新填写。',
      'Excel has turned this cell into a date, and what was written can no longer be told. Please format the cell as text and write it again.',
    ),
  'broken-characters': () =>
    said(
      '这一格里有乱码（�），原来的字已经丢失。请用正确的编码重新保存文件（建议 UTF-8），再核对这一格。',
      'Some characters in this cell are broken (�) and lost. Please save the file again in the right encoding (UTF-8 is best) and check this cell.',
    ),
  'too-long': (most: number, length: number) =>
    said(
      `内容太长：最多 ${most} 个字，现有 ${length} 个。请缩短。`,
      `This is too long: ${length} characters, at most ${most} are allowed. Please shorten it.`,
    ),
  // Questions
  'not-a-question': () =>
    said(
      '这一行有内容，但没有题干、题型和答案。如果它是一道题，请补全；如果只是说明，请删去这一行。',
      'There is something in this row, but no stem, type or key. Please complete it if it is a question, and remove it if it is a remark.',
    ),
  'code-missing': () =>
    said(
      '没有编号。请给每道题一个题库内不重复的编号，例如 QO-J01。',
      'There is no code. Please give each question one of its own within the bank, for example QO-J01.',
    ),
  'code-malformed': (found: string) =>
    said(
      `编号“${quoted(found)}”不合规定。请只用英文字母、数字和连字符，最多 64 个，例如 QO-J01。`,
      `“${quoted(found)}” cannot be a code. Please use letters, digits and hyphens only, at most 64, for example QO-J01.`,
    ),
  'code-twice': (code: string, before: Said) =>
    said(
      `编号 ${code} 与${before.zh}重复。请改成题库内不重复的编号。`,
      `The code ${code} is used further up already (${before.en}). Please give this question another one.`,
    ),
  'type-missing': () =>
    said(
      '没有题型。请填写：判断题、单选题或多选题。',
      'There is no type. Please write true-false, single or multiple.',
    ),
  'type-unknown': (found: string) =>
    said(
      `不认识题型“${quoted(found)}”。请改为：判断题、单选题或多选题。`,
      `The type “${quoted(found)}” is not known. Please write true-false, single or multiple.`,
    ),
  'type-ambiguous': (found: string) =>
    said(
      `“${quoted(found)}”没有说明是单选还是多选。请改为：单选题或多选题。`,
      `“${quoted(found)}” does not say how many answers are right. Please write single or multiple.`,
    ),
  'stem-missing': () =>
    said(
      '没有题干。请补上题干；如果这一行不是试题，请整行删去。',
      'There is no stem. Please write the question; if this row is not one, remove it.',
    ),
  'question-twice': (before: Said) =>
    said(
      `这道题与${before.zh}相同。请删去其中一道。`,
      `This is the same question as the one further up (${before.en}). Please remove one of them.`,
    ),
  'stem-again': (before: Said) =>
    said(
      `题干与${before.zh}相同，只是选项不同。已按两道题导入，请核对是否重复。`,
      `The stem is the same as further up (${before.en}), with other options. Both were taken; please check that they are meant.`,
    ),
  'options-too-few': (found: number) =>
    said(
      `选择题至少要有 2 个选项，现在只有 ${found} 个。请补上。`,
      `A choice needs at least 2 options; there are ${found}. Please add what is missing.`,
    ),
  'options-too-many': (most: number) =>
    said(
      `选项太多：最多 ${most} 个（A 至 H）。请删减。`,
      `There are too many options: at most ${most} (A to H). Please remove some.`,
    ),
  'option-missing': (letter: string, next: string) =>
    said(
      `选项 ${letter} 是空的，后面的选项 ${next} 却有内容。请补上选项 ${letter}，或把后面的选项前移并相应改正答案。`,
      `Option ${letter} is empty although option ${next} is given. Please fill it in, or move the later options up and correct the key.`,
    ),
  'option-twice': (letter: string, earlier: string) =>
    said(
      `选项 ${letter} 与选项 ${earlier} 相同。请改正其中一个。`,
      `Option ${letter} is the same as option ${earlier}. Please correct one of them.`,
    ),
  'option-letters-mixed': (letter: string, written: string) =>
    said(
      `选项 ${letter} 的内容以“${written}”开头，字母与所在的位置不一致，不知道答案指的是哪一个。请去掉内容里的字母，或按字母顺序排列。`,
      `Option ${letter} begins with “${written}”, which is another option’s letter, so it is not clear what the key means. Please remove the letters from the texts or put the options in order.`,
    ),
  'option-letters-removed': () =>
    said(
      '选项内容开头的字母（如“A.”）已去掉，试卷会自动编排字母。',
      'The letters at the beginning of the options (such as “A.”) were removed: papers letter them by themselves.',
    ),
  'truth-options': () =>
    said(
      '判断题不用填选项；要填也只能一个是“正确”，一个是“错误”。请清空选项，或改正题型。',
      'A true/false question needs no options; if given, one must be “true” and the other “false”. Please clear them or correct the type.',
    ),
  'key-missing': () =>
    said(
      '没有答案。请填写正确选项的字母；判断题填“对”或“错”。',
      'There is no key. Please write the letters of the right options; for true/false write “true” or “false”.',
    ),
  'key-not-letters': (found: string) =>
    said(
      `答案“${quoted(found)}”不是选项字母。请写 A、B、C 这样的字母，例如 B 或 ABD。`,
      `The key “${quoted(found)}” is not made of option letters. Please write letters such as B or ABD.`,
    ),
  'key-not-truth': (found: string) =>
    said(
      `判断题的答案“${quoted(found)}”看不懂。请填“对”或“错”（也可以写 A 或 B,A 是正确，B 是错误）。`,
      `The key “${quoted(found)}” of a true/false question is not understood. Please write “true” or “false” (or A for true, B for false).`,
    ),
  'key-letter-twice': (letter: string) =>
    said(
      `答案里字母 ${letter} 写了两次。请核对答案。`,
      `The letter ${letter} stands twice in the key. Please check the key.`,
    ),
  'key-beyond-options': (letter: string, last: string) =>
    said(
      `答案里有 ${letter}，但选项只到 ${last}。请改正答案或补上选项。`,
      `The key names ${letter}, but the options end with ${last}. Please correct the key or add the option.`,
    ),
  'single-with-several': (letters: readonly string[]) =>
    said(
      `单选题只能有一个正确答案，这里有 ${letters.join('、')}。请只留一个，或把题型改为多选题。`,
      `A single choice has one right option; here are ${letters.join(', ')}. Please keep one, or make the type multiple.`,
    ),
  'multiple-with-one': () =>
    said(
      '多选题至少要有两个正确答案，这里只有一个。请补全答案，或把题型改为单选题。',
      'A multiple choice has at least two right options; here is one. Please complete the key, or make the type single.',
    ),
  'list-too-long': (most: number) =>
    said(`这一格最多写 ${most} 项。请删减。`, `At most ${most} may be listed here. Please remove some.`),
  'difficulty-unknown': (found: string) =>
    said(
      `难度“${quoted(found)}”不合规定。请填 1（易）至 5（难）的整数，或留空。`,
      `The difficulty “${quoted(found)}” is not known. Please write a whole number from 1 (easy) to 5 (hard), or nothing.`,
    ),
} as const;
