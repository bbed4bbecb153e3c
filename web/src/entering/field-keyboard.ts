/** How a phone helps with a field: its keyboard, and what it offers to fill in. */
export interface FieldKeyboard {
  readonly type?: 'tel' | 'email';
  readonly inputmode?: 'numeric';
  readonly autocomplete?: string;
}

/**
 * By the field's name, or what contestants see instead of it: the whole of it. A model of phone (手机型号) is none, and where an
 * account of another kind will do (邮箱或微信号) a browser mustn't insist on the one.
 */
const KNOWN: readonly (readonly [RegExp, FieldKeyboard])[] = [
  [
    /^((mobile|cell|tele|contact)?[-_ ]?phone|mobile|(联系|移动|固定|办公)?(手机|电话))[-_ ]?(number|号码?)?$/i,
    { type: 'tel', autocomplete: 'tel' },
  ],
  [
    /^((contact)?[-_ ]?e-?mail[-_ ]?(address)?|(电子|联系|常用)?邮箱(地址|账号)?)$/i,
    { type: 'email', autocomplete: 'email' },
  ],
  [/^(organization|company|employer|(所在|工作)?单位(名称)?)$/i, { autocomplete: 'organization' }],
  [/^((full|real)name|(真实)?姓名)$/i, { autocomplete: 'name' }],
];

/** Patterns of which nothing but digits can come; a keyboard of digits has no X for the end of an ID number. */
const DIGITS = /^(\\d|\d|\[(\\d|\d-\d|\d)+\]|\{\d+,?\d*\}|\(\?:|[()|?*+])+$/;

export function keyboardOf(field: {
  readonly name: string;
  readonly label?: string | undefined;
  readonly pattern?: string | undefined;
}): FieldKeyboard {
  const known = KNOWN.find(([words]) => words.test(field.name) || words.test(field.label ?? ''));
  return known?.[1] ?? (DIGITS.test(field.pattern ?? '') ? { inputmode: 'numeric' } : {});
}
