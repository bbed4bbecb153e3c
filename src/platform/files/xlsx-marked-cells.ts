/**
 * What `read-excel-file` doesn't tell about a cell: that its formula failed (it calls such a cell empty), or that its
 * number is shown as a percentage.
 */
export interface MarkedCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** `#REF!`, or null for a percentage. */
  readonly error: string | null;
}

type Parts = ReadonlyMap<string, Buffer>;

/** The marked cells of each sheet, in the order of the workbook. */
export function markedCells(parts: Parts): MarkedCell[][] {
  const percentStyles = stylesShownInPercent(xmlOf(parts, 'xl/styles.xml'));
  return sheetPaths(parts).map((path) => marksOf(xmlOf(parts, path), percentStyles));
}

function xmlOf(parts: Parts, path: string): string {
  return parts.get(path)?.toString('utf8') ?? '';
}

function sheetPaths(parts: Parts): string[] {
  const targets = new Map(
    elements(xmlOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.get('Id'),
      attributes.get('Target') ?? '',
    ]),
  );
  return elements(xmlOf(parts, 'xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const target = targets.get(attributes.get('r:id')) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

/** Number formats 9 and 10 are percentages by the standard (ECMA-376 18.8.30); a file's own say so with %. */
function stylesShownInPercent(styles: string): ReadonlySet<string> {
  const formats = new Set(['9', '10']);
  for (const { attributes } of elements(styles, 'numFmt'))
    if (attributes.get('formatCode')?.includes('%')) formats.add(attributes.get('numFmtId') ?? '');
  const cellFormats = elements(styles, 'cellXfs')[0]?.content ?? '';
  return new Set(
    elements(cellFormats, 'xf').flatMap(({ attributes }, index) =>
      formats.has(attributes.get('numFmtId') ?? '') ? [String(index)] : [],
    ),
  );
}

function marksOf(sheet: string, percentStyles: ReadonlySet<string>): MarkedCell[] {
  return elements(sheet, 'c').flatMap(({ attributes, content }) => {
    const isError = attributes.get('t') === 'e';
    const isNumber = (attributes.get('t') ?? 'n') === 'n' && content !== '';
    if (!isError && !(isNumber && percentStyles.has(attributes.get('s') ?? ''))) return [];
    const place = placeOf(attributes.get('r') ?? '');
    const error = isError ? (elements(content, 'v')[0]?.content ?? '#N/A') : null;
    return place ? [{ ...place, error }] : [];
  });
}

/** `B12` → row 11, column 1. */
function placeOf(address: string): { row: number; column: number } | null {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  if (!letters) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

interface Element {
  readonly attributes: ReadonlyMap<string, string>;
  /** Between its tags, unparsed; empty when it closes itself. */
  readonly content: string;
}

/** Elements of one name that don't contain their like, with any namespace prefix. Enough for the few that are asked for. */
function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([^]*?)</(?:\\w+:)?${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes = '', content = '']) => ({
    attributes: new Map(
      [...attributes.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', double, single]) => [
        key,
        double ?? single ?? '',
      ]),
    ),
    content,
  }));
}
