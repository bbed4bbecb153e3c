import type { YAMLError } from 'yaml';
import { said, type Said } from '../http/said.js';

/** Where nothing more can be said in words that help. */
const NOT_EXPECTED = said(
  '这里的写法不对，请检查这一行的缩进、冒号和引号（要用英文标点）。',
  'This is not expected here; check indentation, colons and quotes of this line.',
);

/** What the reader of YAML finds, in words for someone who doesn't write it every day. */
const SAYINGS: Readonly<Record<YAMLError['code'], Said>> = {
  BAD_INDENT: said(
    '缩进与上下文对不齐，或者前面有括号没有合上。',
    'The indentation does not fit what surrounds it, or a bracket before it was not closed.',
  ),
  TAB_AS_INDENT: said('缩进用了制表符，请改用空格。', 'A tab is used for indentation; use spaces.'),
  DUPLICATE_KEY: said('同一项写了两次。', 'The same field is given twice.'),
  MISSING_CHAR: said(
    '这里缺少引号、括号、冒号或空格（要用英文标点）。',
    'A quote, bracket, colon or space is missing here.',
  ),
  MULTIPLE_DOCS: said('一个文件里只能写一份内容，请删去“---”和它后面的部分。', 'A file holds one document only.'),
  MULTILINE_IMPLICIT_KEY: said(
    '这一行可能缺少冒号，或者冒号后面缺少空格（要用英文冒号）。',
    'A colon, or the space after it, seems to be missing here.',
  ),
  BLOCK_AS_IMPLICIT_KEY: said(
    '一行里只能写一个名称和它的值；值里有冒号时请加引号，也请检查下一行的缩进。',
    'There is one “name: value” a line: quote a value that has a colon, and check the indentation of the next line.',
  ),
  BLOCK_IN_FLOW: said(
    '括号 [ ] 或 { } 里不能换行写“- ”列表或缩进的内容，请改用逗号隔开。',
    'Between [ ] or { } there can be no “- ” list or indented lines; separate with commas.',
  ),
  BAD_SCALAR_START: said(
    '以 @、` 等特殊字符开头的值请加引号。',
    'Quote a value that begins with a special character such as @ or `.',
  ),
  BAD_DQ_ESCAPE: said(
    '双引号里的反斜杠（\\）写法不对：请写成两个反斜杠，或把双引号改为单引号。',
    'A backslash (\\) between double quotes is not right: double it, or use single quotes.',
  ),
  BAD_ALIAS: said('别名（* 或 &）的名称不对。', 'The name of an alias (* or &) is not right.'),
  ALIAS_PROPS: said('别名（*）前面不能再写“&”或“!”。', 'There can be no & or ! before an alias (*).'),
  BAD_DIRECTIVE: said('以 % 开头的指令不对，请删去这一行。', 'A directive (%) is not right; remove the line.'),
  BAD_PROP_ORDER: said('& 或 ! 要写在“- ”“? ”或冒号的后面。', 'Write & or ! after the “- ”, “? ” or colon.'),
  BAD_COLLECTION_TYPE: said('标签“!”与内容不符，请删去标签。', 'A tag (!) does not fit what follows; remove it.'),
  TAG_RESOLVE_FAILED: said(
    '不认识的标签“!”；值以 ! 开头时请加引号。',
    'This tag (!) is not known; quote a value that begins with !.',
  ),
  MULTIPLE_ANCHORS: said('同一处写了两个 &，请只留一个。', 'There are two & in one place; keep one.'),
  MULTIPLE_TAGS: said('同一处写了两个标签“!”，请只留一个。', 'There are two tags (!) in one place; keep one.'),
  KEY_OVER_1024_CHARS: said(
    '名称太长；可能是前面的引号没有成对，或者正文里有冒号，请给正文加上引号。',
    'A name is too long; a quote before it may not be closed, or a text has a colon and needs quotes.',
  ),
  NON_STRING_KEY: said('名称应为文字。', 'A name must be text.'),
  RESOURCE_EXHAUSTION: said(
    '层次太深，请检查缩进和括号。',
    'This is nested too deeply; check indentation and brackets.',
  ),
  UNEXPECTED_TOKEN: NOT_EXPECTED,
  IMPOSSIBLE: NOT_EXPECTED,
};

/** A whole sentence; where it is must be said besides. */
export function yamlFault({ code }: Pick<YAMLError, 'code'>): Said {
  return SAYINGS[code] ?? NOT_EXPECTED;
}
