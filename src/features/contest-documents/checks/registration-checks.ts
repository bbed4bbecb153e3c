import type { Fault } from '../../../platform/http/refusal.js';
import { patternFlaw, type PatternFlaw } from '../reading/field-pattern.js';
import { type DocumentCheck, fault, repeats } from './document-check.js';

/** With 300 wrong tries in a quarter of an hour, a million codes of six digits take one address ten days. */
const SHORTEST_CODE = 6;

const FIELD_NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** Asked for anyway, or said elsewhere in an entry. */
const TAKEN_NAMES = [
  'name',
  'login',
  'password',
  'organizationId',
  'organizationCode',
  'teamCode',
  'teamName',
  'division',
];

const FLAWS: Readonly<Record<PatternFlaw, [zh: string, en: string]>> = {
  syntax: ['这不是有效的正则表达式。', 'This is not a valid regular expression.'],
  construct: [
    '不支持环视（？=、？！、？<）和反向引用（\\1），请换一种写法。',
    'Look-around (?=, ?!, ?<) and back-references (\\1) are not taken; please write it another way.',
  ],
  slow: [
    '这个表达式可能要试太多种组合，会拖慢报名。请少用 *、+ 和嵌套，尽量写明长度，例如 \\d{11}。',
    'This expression may have to try too many ways and would slow everyone down. Use fewer * and +, no nesting, and fixed lengths such as \\d{11}.',
  ],
};

export const registrationChecks: readonly DocumentCheck[] = [
  {
    reads: ['/registration/mode', '/registration/code', '/registration/organization'],
    run: ({ registration: { mode, code, organization = 'none' } }) => {
      if (mode === 'code' && code === undefined && organization === 'none')
        return [fault('/registration/code', '凭码报名（code）需要设置竞赛码。', 'Entering by code needs a code.')];
      if (mode !== 'code' && code !== undefined)
        return [
          fault(
            '/registration/code',
            '只有凭码报名（mode: code）才用得到竞赛码，请删去，或修改报名方式。',
            'A code is used only with mode: code; leave it out or change the mode.',
          ),
        ];
      if (code !== undefined && [...withoutSpace(code)].length < SHORTEST_CODE)
        return [
          fault(
            '/registration/code',
            `竞赛码至少需要 ${SHORTEST_CODE} 个字符（空格不算），否则容易被猜中。`,
            `The code needs ${SHORTEST_CODE} characters at least (not counting spaces), or it can be guessed.`,
          ),
        ];
      return [];
    },
  },
  {
    reads: ['/registration/organization', '/registration/approvedOnly'],
    run: ({ registration: { organization = 'none', approvedOnly } }) =>
      approvedOnly && organization === 'none'
        ? [
            fault(
              '/registration/approvedOnly',
              '不按单位报名时用不到单位审核，请删去，或把 organization 设为 optional 或 required。',
              'Approval means something only where people enter for an organization; leave it out or set organization to optional or required.',
            ),
          ]
        : [],
  },
  {
    reads: ['/registration/fields/*/name'],
    run: ({ registration: { fields } }) => fieldNameFaults(fields.map(({ name }) => name)),
  },
  {
    reads: ['/registration/fields/*/pattern'],
    run: ({ registration: { fields } }) =>
      fields.flatMap(({ pattern }, index) => {
        const flaw = pattern === undefined ? null : patternFlaw(pattern);
        return flaw ? [fault(`/registration/fields/${index}/pattern`, ...FLAWS[flaw])] : [];
      }),
  },
];

/** As a typed code is compared. */
function withoutSpace(code: string): string {
  return code.normalize('NFKC').replace(/\s/gu, '');
}

function fieldNameFaults(names: readonly string[]): Fault[] {
  const pointer = (index: number) => `/registration/fields/${index}/name`;
  const unusable = names.flatMap((name, index) => {
    if (!FIELD_NAME.test(name))
      return [
        fault(
          pointer(index),
          '报名项的名称应以英文字母开头，只含字母、数字、_ 和 -；给人看的中文名称请写在 label 里。',
          'The name of a field begins with a letter and has letters, digits, _ and - only; what people see goes into label.',
        ),
      ];
    if (TAKEN_NAMES.includes(name) || name in {})
      return [
        fault(
          pointer(index),
          `“${name}”已有别的用途，请换一个名称。`,
          `“${name}” is used already; choose another name.`,
        ),
      ];
    return [];
  });
  const repeated = repeats(names).map(({ index, first }) =>
    fault(pointer(index), `与第 ${first + 1} 个报名项重名。`, `Field ${first + 1} has the same name.`),
  );
  return [...unusable, ...repeated];
}
