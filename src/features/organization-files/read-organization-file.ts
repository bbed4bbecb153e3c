import {
  hasContent,
  type TableCell,
  type TableRow,
  type TableSheet,
  TableTrouble,
} from '../../platform/files/table-cell.js';
import { readTableFile } from '../../platform/files/table-file.js';
import { comparableCode, tidyName } from './name-spelling.js';
import {
  type FilePlace,
  MOST_LEVELS,
  MOST_ROWS,
  type OrganizationDraft,
  type OrganizationFile,
} from './organization-draft.js';
import { inFileOrder, type OrganizationFault, organizationFault, WHOLE_FILE } from './organization-faults.js';
import { CODE, LONGEST, UNREADABLE } from './organization-texts.js';
import { type Field, findHeader, headerLikeness, headingOf, type OrganizationHeader } from './organization-headings.js';

export interface ReadOrganizations {
  readonly drafts: readonly OrganizationDraft[];
  /** Everything that is wrong, in the order of the file. */
  readonly faults: readonly OrganizationFault[];
}

const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const MOST_PEOPLE = 10_000_000;

/** Reads a file of organizations and judges every row by itself. Runs in a process of its own. */
export async function readOrganizationFile({ bytes }: OrganizationFile): Promise<ReadOrganizations> {
  try {
    return readSheets(await readTableFile(bytes, headerLikeness));
  } catch (error) {
    if (!(error instanceof TableTrouble)) throw error;
    const { kind, row } = error;
    return unreadable(kind === 'quote-not-closed' ? kind : `file-${kind}`, { ...WHOLE_FILE, row });
  }
}

type FileKind =
  'quote-not-closed' | 'header-missing' | 'rows-missing' | `file-${Exclude<TableTrouble['kind'], 'quote-not-closed'>}`;

function unreadable(kind: FileKind, place: FilePlace): ReadOrganizations {
  return { drafts: [], faults: [organizationFault(kind, place)] };
}

/** The first sheet that looks like a list of organizations. */
function readSheets(sheets: readonly TableSheet[]): ReadOrganizations {
  for (const sheet of sheets) {
    const header = findHeader(sheet);
    if (header) return readRows(sheet.rows, header);
  }
  const hasAny = sheets.some(({ rows }) => rows.some(hasContent));
  return unreadable(hasAny ? 'header-missing' : 'file-empty', WHOLE_FILE);
}

function readRows(rows: readonly TableRow[], header: OrganizationHeader): ReadOrganizations {
  const faults = header.repeated.map((column) =>
    organizationFault('column-twice', { row: header.row + 1, column: header.labels[column] ?? null }),
  );
  for (const column of header.unclear)
    faults.push(
      organizationFault('head-count-unclear', { row: header.row + 1, column: header.labels[column] ?? null }),
    );
  const filled = [...rows.entries()].filter(([index, row]) => index > header.row && hasContent(row));
  if (filled.length === 0) return unreadable('rows-missing', { row: header.row + 1, column: null });
  if (filled.length > MOST_ROWS)
    return { drafts: [], faults: [organizationFault('too-many-rows', WHOLE_FILE, MOST_ROWS)] };
  const drafts = filled.flatMap(([index, row]) => new RowReader(row, index + 1, header, faults).read());
  return { drafts, faults: inFileOrder(faults) };
}

class RowReader {
  private isSound = true;

  constructor(
    private readonly cells: TableRow,
    private readonly row: number,
    private readonly header: OrganizationHeader,
    private readonly faults: OrganizationFault[],
  ) {}

  read(): OrganizationDraft[] {
    const names = this.names();
    const code = this.code('code');
    const byPath = this.header.columns.path !== undefined || this.header.levels.length > 0;
    const parentCode = byPath || this.header.columns.parentCode === undefined ? null : (this.code('parentCode') ?? '');
    const kind = this.text('kind', LONGEST.kind);
    const headCount = this.headCount();
    const countedOn = this.date();
    if (!this.isSound) return [];
    const columns = { name: this.nameLabel(), code: this.label('code'), parentCode: this.label('parentCode') };
    return [{ row: this.row, columns, names, code, parentCode, kind: kind || null, headCount, countedOn }];
  }

  private names(): string[] {
    const { levels, columns } = this.header;
    const written =
      levels.length > 0 ? this.namesOfLevels() : this.namesOf(columns.path === undefined ? 'name' : 'path');
    if (!this.isSound) return [];
    const place = { row: this.row, column: this.nameLabel() };
    if (written.length === 0) this.say(organizationFault('name-missing', place));
    else if (written.includes('')) this.say(organizationFault('name-gap', place));
    else if (written.length > MOST_LEVELS) this.say(organizationFault('too-deep', place, MOST_LEVELS));
    else if (written.some((name) => [...name].length > LONGEST.name))
      this.say(organizationFault('too-long', place, LONGEST.name));
    return written;
  }

  private namesOfLevels(): string[] {
    const names = this.header.levels.map((column) => this.textAt(column, this.header.labels[column] ?? ''));
    const last = names.findLastIndex((name) => name !== '');
    return names.slice(0, last + 1);
  }

  /** A path may begin and end with a slash; a name is one text, slashes and all. */
  private namesOf(field: 'path' | 'name'): string[] {
    const text = this.text(field, LONGEST.name * MOST_LEVELS);
    if (field === 'name') return text === '' ? [] : [text];
    const parts = text.split(/[/\\>]/).map((part) => part.trim());
    return parts.slice(parts[0] === '' ? 1 : 0, parts.length > 1 && parts.at(-1) === '' ? -1 : undefined);
  }

  private code(field: 'code' | 'parentCode'): string | null {
    const code = comparableCode(this.text(field, 100));
    if (code === '') return null;
    if (!CODE.test(code)) this.say(organizationFault('code-malformed', { row: this.row, column: this.label(field) }));
    return code;
  }

  private headCount(): number | null {
    const text = this.text('headCount', 20).replace(/[,\s人]/g, '');
    if (text === '') return null;
    const count = Number(text);
    if (/^\d+(?:\.0+)?$/.test(text) && count <= MOST_PEOPLE) return count;
    this.say(organizationFault('head-count-malformed', { row: this.row, column: this.label('headCount') }));
    return null;
  }

  private date(): string | null {
    const { countedOn: column } = this.header.columns;
    const cell = column === undefined ? undefined : this.cells[column];
    const text = cell?.day ?? (cell ? this.text('countedOn', 20) : '');
    if (text === '') return null;
    const [, year = '', month = '', day = ''] = DATE.exec(text) ?? [];
    const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const instant = new Date(`${written}T00:00:00Z`);
    if (!Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(written)) return written;
    this.say(organizationFault('date-malformed', { row: this.row, column: this.label('countedOn') }));
    return null;
  }

  private text(field: Field, most: number): string {
    const column = this.header.columns[field];
    if (column === undefined) return '';
    const text = this.textAt(column, this.label(field));
    if ([...text].length > most)
      this.say(organizationFault('too-long', { row: this.row, column: this.label(field) }, most));
    return text;
  }

  private textAt(column: number, label: string): string {
    const cell: TableCell = this.cells[column] ?? { text: '' };
    const place = { row: this.row, column: label };
    if (cell.trouble === 'formula-error') this.say(organizationFault('formula-error', place, cell.text));
    if (cell.trouble === 'date') this.say(organizationFault('date-in-cell', place));
    const text = cell.trouble ? '' : tidyName(cell.text);
    if (UNREADABLE.test(text)) this.say(organizationFault('broken-characters', place));
    return text;
  }

  private nameLabel(): string {
    const { levels, columns, labels } = this.header;
    return labels[levels.at(-1) ?? columns.path ?? columns.name ?? 0] ?? headingOf('name');
  }

  private label(field: Field): string {
    const column = this.header.columns[field];
    return (column === undefined ? undefined : this.header.labels[column]) ?? headingOf(field);
  }

  private say(fault: OrganizationFault): void {
    this.isSound = false;
    this.faults.push(fault);
  }
}
