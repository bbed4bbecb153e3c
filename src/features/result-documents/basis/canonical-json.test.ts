import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

it.each<[unknown, string]>([
  [{ b: 1, a: [true, null, '甲'] }, '{"a":[true,null,"甲"],"b":1}'],
  [{ a: undefined, b: new Date('2012-09-01T00:00:00.000Z') }, '{"b":"2012-09-01T00:00:00.000Z"}'],
  [[], '[]'],
])('%j', (value, expected) => expect(canonicalJson(value)).toBe(expected));

it('says the same in whatever order the fields are, and nothing else', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
