import {
  Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml';
import { yamlFault } from '../../../platform/files/yaml-faults.js';
import { said } from '../../../platform/http/said.js';
import { type Cell, type Draft, FIELDS, type Place } from '../draft.js';
import { type FileFault, fileFault, WHOLE_FILE } from '../file-faults.js';
import type { FiledQuestion } from '../question-content.js';
import { type BankFormat, type FiledBank, type ReadFile, unreadable } from './bank-format.js';
import { decodeText } from '../../../platform/files/text-encoding.js';
import { AliasesRepeatTooMuch, YamlAliases } from './yaml-aliases.js';

/** One broken quote can be the cause of thousands. */
const MOST_ERRORS = 500;

export const yamlFormat: BankFormat = {
  name: 'yaml',
  mediaType: 'application/yaml',
  unit: 'line',
  read: (bytes) => Promise.resolve(read(bytes)),
  write: (bank) => Promise.resolve(write(bank)),
};

function read(bytes: Buffer): ReadFile {
  const text = decodeText(bytes);
  if (text === null) return unreadable(fileFault('file-not-text', WHOLE_FILE));
  const lines = new LineCounter();
  // In this schema everything is text: the code 001 stays 001, and an option `No` stays No. What the library would do in
  // quadratic time (comparing keys, quoting the line of an error) is done here or not at all.
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
  });
  if (document.errors.length > 0)
    return unreadable(...document.errors.slice(0, MOST_ERRORS).map((error) => malformed(error, lines)));
  try {
    return new YamlReading(new YamlAliases(document), lines).file(document.contents);
  } catch (error) {
    if (!(error instanceof AliasesRepeatTooMuch)) throw error;
    return unreadable(fileFault('file-too-large', WHOLE_FILE));
  }
}

function malformed({ code, pos }: YAMLParseError, lines: LineCounter): FileFault {
  const place = { row: lines.linePos(pos[0]).line, column: null };
  if (code === 'RESOURCE_EXHAUSTION') return fileFault('yaml-too-deep', place);
  return fileFault('yaml-malformed', place, yamlFault({ code }));
}

const LIST = said('列表，每项前面加“- ”', 'a list, with “- ” before each item');
const TEXT = said('一段文字', 'a text');
const QUESTION = said('一道题，包括 code、type、stem、key 等项', 'a question with code, type, stem, key and so on');
const BANK = said('题库，包括 bank、title 和 questions', 'a bank with bank, title and questions');

/** Walks through one document and notes what has another shape than a bank's file. */
class YamlReading {
  private readonly faults: FileFault[] = [];

  constructor(
    private readonly aliases: YamlAliases,
    private readonly lines: LineCounter,
  ) {}

  file(contents: unknown): ReadFile {
    const root = this.aliases.resolved(contents);
    if (!isMap(root)) return unreadable(fileFault('field-shape', this.placeOf(root, null, 1), BANK));
    for (const alias of this.aliases.lost)
      this.faults.push(fileFault('yaml-alias-lost', this.placeOf(alias, null, 1), alias.source));
    this.refuseOtherKeys(root, ['bank', 'title', 'questions']);
    const bank = this.text(root, 'bank', this.placeOf(root, 'bank', 1));
    const title = this.text(root, 'title', this.placeOf(root, 'title', 1));
    const questions = this.aliases.resolved(root.get('questions', true));
    const drafts = isSeq(questions) ? questions.items.flatMap((item) => this.draft(item as Node)) : [];
    if (questions && !isSeq(questions) && !isNothing(questions))
      this.faults.push(fileFault('field-shape', this.placeOf(questions, 'questions', 1), LIST));
    else if (drafts.length === 0 && this.faults.length === 0)
      this.faults.push(fileFault('questions-missing', this.placeOf(questions ?? root, 'questions', 1)));
    return { bank: bank.text ? bank : null, title: title.text ? title : null, drafts, faults: this.faults, notes: [] };
  }

  private draft(item: Node | null): Draft | [] {
    const question = this.aliases.resolved(item);
    const row = this.lineOf(item ?? question) ?? 1;
    if (!isMap(question)) {
      this.faults.push(fileFault('field-shape', { row, column: null }, QUESTION));
      return [];
    }
    this.refuseOtherKeys(question, [...FIELDS, 'options']);
    const cells = FIELDS.map((field) => [field, this.text(question, field, { row, column: field })] as const);
    const optionsPlace = this.placeOf(this.aliases.resolved(question.get('options', true)), 'options', row);
    return {
      row,
      cells: Object.fromEntries(cells) as Draft['cells'],
      options: this.options(question, optionsPlace),
      optionsPlace,
    };
  }

  private options(question: YAMLMap, place: Place): Cell[] {
    const options = this.aliases.resolved(question.get('options', true));
    if (isNothing(options)) return [];
    if (!isSeq(options)) {
      this.faults.push(fileFault('field-shape', place, LIST));
      return [];
    }
    return options.items.map((item) => this.cell(item as Node, { row: place.row, column: 'options' }));
  }

  /** A field's text; a list is written as one text with line breaks, as in a cell of a table. */
  private text(map: YAMLMap, field: string, missing: Place): Cell {
    const value = this.aliases.resolved(map.get(field, true));
    if (!isSeq(value)) return this.cell(value, missing);
    if (!['key', 'facts', 'tags'].includes(field)) return this.misshapen(this.placeOf(value, field, 1));
    const items = value.items.map((item) => this.cell(item as Node, missing));
    const trouble = items.find((item) => item.trouble);
    return trouble ?? { ...this.placeOf(value, field, 1), text: items.map(({ text }) => text).join('\n') };
  }

  private cell(node: unknown, missing: Place): Cell {
    const value = this.aliases.resolved(node);
    if (isNothing(value)) return { ...missing, text: '' };
    const place = this.placeOf(value, missing.column, missing.row);
    return isScalar(value) ? { ...place, text: String(value.value) } : this.misshapen(place);
  }

  private misshapen(place: Place): Cell {
    this.faults.push(fileFault('field-shape', place, TEXT));
    return { ...place, text: '', trouble: 'not-text' };
  }

  /** Those that don't exist, and those that stand there again. */
  private refuseOtherKeys(map: YAMLMap, known: readonly string[]): void {
    const seen = new Set<string>();
    for (const { key } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const kind = !known.includes(name) ? 'field-unknown' : seen.has(name) ? 'field-twice' : null;
      if (kind) this.faults.push(fileFault(kind, this.placeOf(key, name, 1), name));
      seen.add(name);
    }
  }

  private placeOf(node: unknown, column: string | null, otherwise: number | null): Place {
    return { row: this.lineOf(node) ?? otherwise, column };
  }

  private lineOf(node: unknown): number | null {
    const start = (node as Node | null)?.range?.[0];
    return start === undefined ? null : this.lines.linePos(start).line;
  }
}

/** Nothing, or one of YAML's ways of writing it. */
function isNothing(node: unknown): boolean {
  if (node === null || node === undefined) return true;
  const plain = isScalar<string>(node) && (node.type === 'PLAIN' || node.type === undefined);
  return plain && /^(?:|~|null)$/i.test(node.value ?? '');
}

function write({ bank, title, questions }: FiledBank): Buffer {
  const document = new Document({ bank, title, questions: [] });
  for (const question of questions) document.addIn(['questions'], writtenQuestion(document, question));
  return Buffer.from(document.toString({ lineWidth: 0, flowCollectionPadding: false }), 'utf8');
}

/** Short lists stand on one line, and what isn't there isn't written. */
function writtenQuestion(document: Document, question: FiledQuestion): unknown {
  const { code, type, stem, options, key, explanation, source, facts, tags, difficulty } = question;
  const onOneLine = (items: readonly string[]) => document.createNode(items, { flow: true });
  return document.createNode({
    code,
    type,
    stem,
    ...(options.length > 0 && { options }),
    key: key.join(''),
    ...(explanation !== null && { explanation }),
    ...(source !== null && { source }),
    ...(facts.length > 0 && { facts: onOneLine(facts) }),
    ...(tags.length > 0 && { tags: onOneLine(tags) }),
    ...(difficulty !== null && { difficulty }),
  });
}
