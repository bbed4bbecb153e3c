import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapedJson, escapedText } from './escaped.js';

describe('what is written into a page', () => {
  it('stays text between tags and in attributes', () => {
    expect(escapedText(`</title><img src=x> "a" & 'b'`)).toBe(
      '&lt;/title&gt;&lt;img src=x&gt; &quot;a&quot; &amp; &#39;b&#39;',
    );
  });

  const anything = fc.jsonValue({ maxDepth: 3 });
  const hostile = fc.stringMatching(/^(<\/script>|<!--|\u2028|\u2029|[a-z知"\\])*$/);

  it.each([
    ['text that is meant to end a script', hostile],
    ['anything', anything],
  ])('is the same data after it was read again: %s', (_kind, values) => {
    fc.assert(
      fc.property(values, (value) => {
        const json = JSON.stringify({ value: value as unknown });
        const escaped = escapedJson(json);
        expect(escaped).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(escaped)).toEqual(JSON.parse(json));
      }),
    );
  });
});
