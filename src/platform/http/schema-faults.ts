import type { Fault } from './refusal.js';
import { said, type Said } from './said.js';

/** The part of ajv's error object that is used here. */
export interface SchemaFault {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Keywords that only repeat, less clearly, what the faults inside them say. */
const ECHOES = new Set(['anyOf', 'oneOf', 'if', 'not']);

/** What ajv found, in words a person can act on, one fault a place; an echo is said only where nothing else is. */
export function describeSchemaFaults(found: readonly SchemaFault[], prefix: '/' | '?' = '/'): Fault[] {
  const clear = choicesTogether(found).filter(({ keyword }) => !ECHOES.has(keyword));
  const faults = (clear.length > 0 ? clear : found).map((fault) => ({
    pointer: pointerOf(fault, prefix),
    detail: describe(fault),
  }));
  const told = new Set<string>();
  return faults.filter(({ pointer }) => !told.has(pointer) && told.add(pointer));
}

/** A choice between fixed values is judged one value at a time, and each is told as if it were the only one. */
function choicesTogether(found: readonly SchemaFault[]): readonly SchemaFault[] {
  const allowedAt = (path: string) =>
    found
      .filter(({ keyword, instancePath }) => keyword === 'const' && instancePath === path)
      .map(({ params }) => params.allowedValue);
  return found.map((fault) => {
    const allowedValues = fault.keyword === 'const' ? allowedAt(fault.instancePath) : [];
    return allowedValues.length > 1 ? { ...fault, keyword: 'enum', params: { allowedValues } } : fault;
  });
}

function pointerOf({ keyword, instancePath, params }: SchemaFault, prefix: '/' | '?'): string {
  const inner =
    keyword === 'required'
      ? `/${String(params.missingProperty)}`
      : keyword === 'additionalProperties'
        ? `/${String(params.additionalProperty)}`
        : '';
  const pointer = `${instancePath}${inner}`;
  return prefix === '?' ? pointer.replace(/^\//, '?') : pointer || '/';
}

const TYPES: Readonly<Record<string, Said>> = {
  string: said('文字', 'text'),
  number: said('数字', 'a number'),
  integer: said('整数', 'a whole number'),
  boolean: said('是/否（true/false）', 'true or false'),
  array: said('列表', 'a list'),
  object: said('对象', 'an object'),
  null: said('空值', 'null'),
};

function typeNamed(type: unknown): Said {
  const names = [type].flat().map((name) => TYPES[String(name)] ?? said(String(name), String(name)));
  return said(names.map(({ zh }) => zh).join('或'), names.map(({ en }) => en).join(' or '));
}

function describe({ keyword, params }: SchemaFault): Said {
  const limit = String(params.limit);
  const sayings: Readonly<Record<string, () => Said>> = {
    required: () => said('缺少这一项。', 'This is missing.'),
    additionalProperties: () =>
      said('没有这一项，可能是写错了名字。', 'There is no such field; its name may be misspelt.'),
    type: () => {
      const wanted = typeNamed(params.type);
      return said(`应为${wanted.zh}。`, `This must be ${wanted.en}.`);
    },
    minLength: () =>
      limit === '1'
        ? said('不能为空。', 'This must not be empty.')
        : said(`至少需要 ${limit} 个字符。`, `At least ${limit} characters are needed.`),
    maxLength: () => said(`最多 ${limit} 个字符。`, `At most ${limit} characters are allowed.`),
    minItems: () => said(`至少需要 ${limit} 项。`, `At least ${limit} are needed.`),
    maxItems: () => said(`最多 ${limit} 项。`, `At most ${limit} are allowed.`),
    minProperties: () => said(`至少需要写 ${limit} 项。`, `At least ${limit} must be given.`),
    uniqueItems: () => said('不能有重复的项。', 'Nothing may be listed twice.'),
    minimum: () => said(`不能小于 ${limit}。`, `This must not be less than ${limit}.`),
    maximum: () => said(`不能大于 ${limit}。`, `This must not be more than ${limit}.`),
    exclusiveMinimum: () => said(`必须大于 ${limit}。`, `This must be more than ${limit}.`),
    exclusiveMaximum: () => said(`必须小于 ${limit}。`, `This must be less than ${limit}.`),
    multipleOf: () =>
      said(`应为 ${String(params.multipleOf)} 的倍数。`, `This must be a multiple of ${String(params.multipleOf)}.`),
    enum: () => {
      const allowed = [params.allowedValues].flat().map(String);
      return said(`应为以下之一：${allowed.join('、')}。`, `This must be one of: ${allowed.join(', ')}.`);
    },
    const: () => said(`应为 ${String(params.allowedValue)}。`, `This must be ${String(params.allowedValue)}.`),
    pattern: () => said('格式不对。', 'This is not in the right form.'),
    format: () => said(`格式不对，应为 ${String(params.format)}。`, `This is not a valid ${String(params.format)}.`),
  };
  return sayings[keyword]?.() ?? said('这一项的内容不对。', 'This is not right.');
}
