import type { Fault } from '../../../platform/http/refusal.js';
import type { SchemaFault } from '../../../platform/http/schema-faults.js';
import { said } from '../../../platform/http/said.js';

/** Where a text that begins with `#` belongs. Without quotes YAML takes it for a comment and finds nothing. */
const BEGINS_WITH_HASH = '/appearance/accent';

/**
 * Texts that were written as numbers or truth values, as `code: 2027` in YAML: that quotes are missing is what has to be
 * said, since whoever wrote it sees a text.
 */
export function unquotedTexts(found: readonly SchemaFault[], document: unknown): Fault[] {
  return found.flatMap(({ keyword, instancePath, params }) => {
    if (keyword !== 'type' || params.type !== 'string') return [];
    const written = valueAt(document, instancePath);
    if (written === null && instancePath === BEGINS_WITH_HASH)
      return {
        pointer: instancePath,
        detail: said(
          '这里是空的：在 YAML 里，以 # 开头的内容不加引号就成了注释。请写成 accent: "#b3261e"。',
          'There is nothing here: in YAML, what begins with # is a comment unless it is in quotes. Write accent: "#b3261e".',
        ),
      };
    if (typeof written !== 'number' && typeof written !== 'boolean') return [];
    const field = instancePath.split('/').findLast((name) => !/^\d+$/.test(name)) ?? '';
    const isNumber = typeof written === 'number';
    return {
      pointer: instancePath,
      detail: said(
        `这里要写文字，${isNumber ? '数字' : 'true、false 这样的词'}要加引号，例如 ${field}: "${written}"${isNumber ? '（开头的 0 也要写上）' : ''}。`,
        `This must be text: put it in quotes, for example ${field}: "${written}"${isNumber ? ' (with any leading 0)' : ''}.`,
      ),
    };
  });
}

function valueAt(document: unknown, pointer: string): unknown {
  const names = pointer.split('/').slice(1);
  return names.reduce<unknown>(
    (inside, name) =>
      (inside as Readonly<Record<string, unknown>> | null)?.[name.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
}
