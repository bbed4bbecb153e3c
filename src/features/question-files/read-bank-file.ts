import {
  BANK_CODE,
  type BankFile,
  type BankFormatName,
  bankNamedBy,
  MOST_QUESTIONS,
  recognizeFormat,
} from './bank-file.js';
import { checkDraft } from './checks/check-draft.js';
import { checkText } from './checks/check-text.js';
import type { Cell, Draft, Place } from './draft.js';
import { earlierRow, type FileFault, fileFault, type Findings, type PlaceUnit, WHOLE_FILE } from './file-faults.js';
import { type BankFormat, type FiledBank, type ReadFile, unreadable } from './formats/bank-format.js';
import { csvFormat } from './formats/csv-format.js';
import { xlsxFormat } from './formats/xlsx-format.js';
import { yamlFormat } from './formats/yaml-format.js';
import { comparable } from './plain-text.js';
import type { FiledQuestion } from './question-content.js';

const FORMATS: Readonly<Record<BankFormatName, BankFormat>> = { yaml: yamlFormat, csv: csvFormat, xlsx: xlsxFormat };

const MOST_TITLE = 200;

export interface CheckedFile {
  /** The code of the bank; null when nobody says it. */
  readonly bank: string | null;
  readonly title: string | null;
  /** In the order of the file. Complete only when there are no faults. */
  readonly questions: readonly FiledQuestion[];
  /** Everything that is wrong, in the order of the file. */
  readonly faults: readonly FileFault[];
  /** What was understood in a way that the author may want to know of. */
  readonly notes: readonly FileFault[];
  readonly unit: PlaceUnit;
}

/**
 * Reads a file of any format and judges all of it.
 *
 * @param bank the code of the bank that it is meant for; null: the file says it, or its name
 */
export async function readBankFile(file: BankFile, bank: string | null): Promise<CheckedFile> {
  const recognized = recognizeFormat(file);
  const format = recognized === 'old-excel' ? null : FORMATS[recognized];
  const read = await readWith(format, file.bytes);
  const findings: Findings = { faults: [...read.faults], notes: [...read.notes] };
  const questions = checkDrafts(read.drafts, findings);
  const named = checkBank(read, bank, file.name, findings);
  const title = read.title && checkText(read.title, MOST_TITLE, findings);
  return {
    bank: named,
    title: title || null,
    questions,
    faults: inFileOrder(findings.faults),
    notes: inFileOrder(findings.notes),
    unit: format?.unit ?? 'row',
  };
}

/** The inverse: a file that is read back without loss. */
export function writeBankFile(format: BankFormatName, bank: FiledBank): Promise<Buffer> {
  return FORMATS[format].write(bank);
}

export const mediaTypeOf = (format: BankFormatName): string => FORMATS[format].mediaType;

async function readWith(format: BankFormat | null, bytes: Buffer): Promise<ReadFile> {
  if (bytes.length === 0) return unreadable(fileFault('file-empty', WHOLE_FILE));
  if (!format) return unreadable(fileFault('file-old-excel', WHOLE_FILE));
  const read = await format.read(bytes);
  if (read.drafts.length <= MOST_QUESTIONS) return read;
  return unreadable(fileFault('too-many-questions', WHOLE_FILE, MOST_QUESTIONS));
}

/** Judges each question, then all of them together. */
export function checkDrafts(drafts: readonly Draft[], findings: Findings): FiledQuestion[] {
  const codes: Seen = new Map();
  const stems: Seen = new Map();
  const whole: Seen = new Map();
  return drafts.flatMap((draft) => {
    const question = checkDraft(draft, findings);
    const { code, stem } = draft.cells;
    const sameCode = firstOf(codes, comparable(code.text).toLowerCase(), draft);
    if (sameCode !== null) findings.faults.push(fileFault('code-twice', code, code.text.trim(), earlierRow(sameCode)));
    const sameStem = firstOf(stems, comparable(stem.text), draft);
    const same = firstOf(whole, wholeText(draft, question), draft);
    if (same !== null && sameStem !== null) findings.faults.push(fileFault('question-twice', stem, earlierRow(same)));
    else if (sameStem !== null) findings.notes.push(fileFault('stem-again', stem, earlierRow(sameStem)));
    return question ?? [];
  });
}

/** Stem and options, in whatever order the options stand. */
function wholeText(draft: Draft, question: FiledQuestion | null): string {
  const options = question?.options ?? draft.options.map(({ text }) => text);
  const texts = options.map(comparable).filter((text) => text !== '');
  return JSON.stringify([comparable(draft.cells.stem.text), ...texts.sort()]);
}

type RowPlace = Pick<Place, 'row' | 'sheet'>;
type Seen = Map<string, RowPlace>;

/** @returns the row where this stood before; null when this is the first time, or nothing stands here */
function firstOf(seen: Seen, text: string, place: RowPlace): RowPlace | null {
  if (text === '') return null;
  const first = seen.get(text);
  if (first === undefined) seen.set(text, place);
  return first ?? null;
}

function checkBank(read: ReadFile, wanted: string | null, fileName: string, findings: Findings): string | null {
  const said = read.bank && checkCode(read.bank, findings);
  if (wanted === null) {
    const bank = said ?? (read.bank ? null : bankNamedBy(fileName));
    if (bank === null && !read.bank) findings.faults.push(fileFault('bank-unnamed', WHOLE_FILE));
    return bank;
  }
  if (said && read.bank && said !== wanted) findings.faults.push(fileFault('bank-differs', read.bank, said, wanted));
  return checkCode({ ...WHOLE_FILE, text: wanted }, findings);
}

function checkCode(cell: Cell, findings: Findings): string | null {
  const code = cell.text.trim();
  if (BANK_CODE.test(code)) return code;
  findings.faults.push(fileFault('bank-malformed', cell, code));
  return null;
}

function inFileOrder(faults: readonly FileFault[]): FileFault[] {
  return [...faults].sort((a, b) => (a.sheet?.number ?? 0) - (b.sheet?.number ?? 0) || (a.row ?? 0) - (b.row ?? 0));
}
