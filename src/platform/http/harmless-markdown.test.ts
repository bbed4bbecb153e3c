import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { harmlessHtml } from './harmless-markdown.js';

describe('Markdown', () => {
  it.each([
    ['paragraphs', '第一段。\n\n第二段。', '<p>第一段。</p>\n<p>第二段。</p>\n'],
    ['stress', '**每天**两次', '<p><strong>每天</strong>两次</p>\n'],
    ['a list', '- 甲\n- 乙', '<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>\n'],
    ['headings as those of a part', '# 奖励\n\n## 办法', '<h3>奖励</h3>\n<h4>办法</h4>\n'],
    ['headings that begin lower', '## 奖励\n\n###### 办法', '<h3>奖励</h3>\n<h6>办法</h6>\n'],
    [
      'a link',
      '[通知](https://www.example.org/a?b=1&c=2)',
      '<p><a href="https://www.example.org/a?b=1&amp;c=2" rel="noopener nofollow">通知</a></p>\n',
    ],
    [
      'an address in brackets',
      '<mailto:office@example.org>',
      '<p><a href="mailto:office@example.org" rel="noopener nofollow">mailto:office@example.org</a></p>\n',
    ],
    ['an address as it is: text', 'https://www.example.org/', '<p>https://www.example.org/</p>\n'],
    ['a picture: its words', '![海报 <1>](https://www.example.org/a.png)', '<p>海报 &lt;1&gt;</p>\n'],
    ['nothing', '', ''],
  ])('%s', (_what, text, html) => expect(harmlessHtml(text)).toBe(html));

  it.each([
    ['<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['[甲](javascript:alert(1))'],
    ['[甲](JaVaScRiPt&colon;alert(1))'],
    ['[甲](&#106;avascript:alert(1))'],
    ['[甲](data:text/html,<script>alert(1)</script>)'],
    ['[甲](vbscript:x)'],
    ['[甲](//elsewhere.example)'],
    ['[甲](https:alert)'],
    ['![甲](javascript:alert(1))'],
    ['<javascript:alert(1)>'],
    ['[甲][1]\n\n[1]: javascript:alert(1)'],
    ['| 甲 |\n|:-:|\n| <b>乙</b> |'],
    ['```"><script>\n</code><script>\n```'],
    ['[甲](https://a.example/"onmouseover="alert(1) "题\\"><script>")'],
  ])('%j brings no markup of its own', (text) => expect(marksIn(harmlessHtml(text))).toEqual([]));

  it('has none, whatever is written', () => {
    const pieces = [
      '<',
      '>',
      '"',
      "'",
      '&',
      '[',
      ']',
      '(',
      ')',
      '!',
      '`',
      '|',
      '\n',
      '-',
      ':',
      'javascript:',
      'https://',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 40 }),
        (some) => expect(marksIn(harmlessHtml(some.join('')))).toEqual([]),
      ),
    );
  });
});

const TAG =
  /^<\/?(p|strong|em|s|ul|li|h[3-6]|blockquote|pre|table|thead|tbody|tr|th|td)>$|^<ol( start="\d+")?>$|^<\/ol>$|^<(br|hr)>$|^<code( class="[^"<>]*")?>$|^<\/code>$|^<a href="(https?:\/\/|mailto:)[^"<>]*"( title="[^"<>]*")? rel="noopener nofollow">$|^<\/a>$/i;

/** Tags that aren't those which Markdown stands for. */
function marksIn(html: string): string[] {
  return (html.match(/<[^>]*>?/g) ?? []).filter((tag) => !TAG.test(tag));
}
