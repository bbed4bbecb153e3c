import { describe, expect, it } from '@jest/globals';
import { maskedField } from './masked-field.js';

describe('a masked field', () => {
  it.each([
    ['a phone number', '13800001234', '138****1234'],
    ['an identity card', '140303200001011234', '140****1234'],
    ['an employee number', 'A00123', 'A****'],
    ['ten characters are too few for both ends', '0123456789', '0****'],
    ['Chinese', '质量管理科', '质****'],
    ['a rare character', '𠮷野', '𠮷****'],
    ['nothing', '', ''],
  ])('%s: %s', (_case, value, masked) => {
    expect(maskedField(value)).toBe(masked);
  });
});
