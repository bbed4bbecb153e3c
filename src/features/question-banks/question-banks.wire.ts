import { type Static, Type } from 'typebox';
import type { Language } from '../../platform/http/said.js';
import type { ImportReport } from './import-bank.js';
import type { QuestionVersionRow } from './question-bank.entity.js';
import type { QuestionFilter } from './question-banks.repository.js';

const Text = (maxLength: number) => Type.String({ maxLength });
const Nullable = (maxLength: number) => Type.Union([Text(maxLength), Type.Null()]);

const QuestionTypeName = Type.Union([Type.Literal('true-false'), Type.Literal('single'), Type.Literal('multiple')]);
const FormatName = Type.Union([Type.Literal('yaml'), Type.Literal('csv'), Type.Literal('xlsx')]);

export const BankParams = Type.Object({ bank: Text(64) });
export type BankParams = Static<typeof BankParams>;
export const QuestionParams = Type.Object({ bank: Text(64), code: Text(64) });
export type QuestionParams = Static<typeof QuestionParams>;

export const BankList = Type.Object({
  banks: Type.Array(
    Type.Object({
      code: Type.String(),
      title: Type.String(),
      questions: Type.Integer({ description: 'asked now' }),
      retired: Type.Integer(),
    }),
  ),
});

export const ImportQuery = Type.Object({
  format: Type.Optional(FormatName),
  dryRun: Type.Optional(Type.Boolean({ default: false, description: 'tell what would happen and store nothing' })),
  retireMissing: Type.Optional(
    Type.Boolean({ default: false, description: "take questions that the file doesn't name out of the pool" }),
  ),
  title: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'what people call the bank' })),
});
export type ImportQuery = Static<typeof ImportQuery>;

const Note = Type.Object({
  pointer: Type.String({ description: '/rows/12/答案' }),
  detail: Type.String(),
  sheet: Type.Optional(Type.String({ description: 'where the questions are on several sheets of a workbook' })),
  row: Type.Optional(Type.Integer()),
  column: Type.Optional(Type.String()),
  kind: Type.String(),
});

export const ImportReportWire = Type.Object({
  bank: Type.String(),
  title: Type.String(),
  dryRun: Type.Boolean(),
  created: Type.Integer(),
  changed: Type.Integer({ description: 'questions with a new version' }),
  unchanged: Type.Integer(),
  restored: Type.Integer({ description: 'had been retired and are asked again' }),
  retired: Type.Integer(),
  missing: Type.Array(Type.String(), { description: "codes of the bank that the file doesn't name" }),
  notes: Type.Array(Note, { description: 'how the file was understood where the author may want to know' }),
});

export const QuestionsQuery = Type.Object({
  type: Type.Optional(QuestionTypeName),
  tag: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
  difficulty: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
  text: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: 'occurs in the stem, or is the code' })),
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
});
export type QuestionsQuery = Static<typeof QuestionsQuery>;

const CONTENT = {
  type: QuestionTypeName,
  stem: Type.String(),
  options: Type.Array(Type.String(), { description: 'in the order of their letters; none for true/false' }),
  key: Type.Array(Type.String(), { description: 'letters; true/false: A is 正确， B is 错误' }),
  explanation: Nullable(4000),
  source: Nullable(500),
  facts: Type.Array(Type.String()),
  tags: Type.Array(Type.String()),
  difficulty: Type.Union([Type.Integer(), Type.Null()]),
};

const QuestionWire = Type.Object({ code: Type.String(), version: Type.Integer(), ...CONTENT });

export const QuestionPage = Type.Object({ total: Type.Integer(), questions: Type.Array(QuestionWire) });

export const QuestionHistory = Type.Object({
  versions: Type.Array(
    Type.Object({
      version: Type.Integer(),
      ...CONTENT,
      createdAt: Type.String({ format: 'date-time' }),
      createdBy: Type.Union([Type.String(), Type.Null()], { description: 'null: the command line' }),
      usedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], {
        description: 'when a paper first asked it; a used version never changes',
      }),
    }),
  ),
});

export const QuestionBody = Type.Object(
  {
    type: QuestionTypeName,
    stem: Text(2000),
    options: Type.Optional(Type.Array(Text(500), { maxItems: 26 })),
    key: Type.Array(Text(16), { maxItems: 26 }),
    explanation: Type.Optional(Nullable(4000)),
    source: Type.Optional(Nullable(500)),
    facts: Type.Optional(Type.Array(Text(64), { maxItems: 30 })),
    tags: Type.Optional(Type.Array(Text(64), { maxItems: 30 })),
    difficulty: Type.Optional(Type.Union([Type.Integer({ minimum: 1, maximum: 5 }), Type.Null()])),
  },
  { additionalProperties: false },
);
export type QuestionBody = Static<typeof QuestionBody>;

export const RevisedWire = Type.Object({
  outcome: Type.Union([Type.Literal('created'), Type.Literal('changed'), Type.Literal('unchanged')]),
  question: QuestionWire,
});

export const ExportQuery = Type.Object({
  format: Type.Optional(
    Type.Union([Type.Literal('yaml'), Type.Literal('csv'), Type.Literal('xlsx')], { default: 'yaml' }),
  ),
});
export type ExportQuery = Static<typeof ExportQuery>;

export function versionToWire(version: QuestionVersionRow) {
  return { ...version, createdAt: version.createdAt.toISOString(), usedAt: version.usedAt?.toISOString() ?? null };
}

export function reportToWire(report: ImportReport, language: Language): Static<typeof ImportReportWire> {
  const notes = report.notes.map(({ pointer, detail, members }) => ({ pointer, detail: detail[language], ...members }));
  return { ...report, missing: [...report.missing], notes: notes as Static<typeof Note>[] };
}

export function filterOf({ type, tag, difficulty, text }: QuestionsQuery): QuestionFilter {
  return { type: type ?? null, tag: tag ?? null, difficulty: difficulty ?? null, text: text ?? null };
}
