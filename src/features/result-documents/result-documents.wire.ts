import { type Static, Type } from 'typebox';
import { ContestStateWire } from '../contests/contests.public.js';
import { FiguresWire } from '../organization-figures/organization-figures.public.js';
import type { Receipt, Recomputation } from './check-result-document.js';
import type { ResultDocumentRow } from './result-document.entity.js';
import type { ResultDocumentHead } from './result-documents.repository.js';
import { RESULT_TABLES } from './paper/result-rows.js';
import type { ResultTables } from './tables/result-tables.js';

export const SlugParams = Type.Object({ slug: Type.String({ maxLength: 80 }) });
export const DocumentParams = Type.Object({
  slug: Type.String({ maxLength: 80 }),
  number: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
});
export const TableParams = Type.Object({
  ...DocumentParams.properties,
  table: Type.Enum([...RESULT_TABLES]),
});
export const IssueBody = Type.Object({}, { additionalProperties: false });

const HEAD = {
  number: Type.Integer({ description: 'from 1, in the contest' }),
  state: ContestStateWire,
  issuedAt: Type.String({ format: 'date-time' }),
  hash: Type.String({ description: 'SHA-256 of what it was computed from' }),
};
export const ResultDocumentHeadWire = Type.Object(HEAD);
export const ResultDocumentList = Type.Object({ documents: Type.Array(ResultDocumentHeadWire) });

export const ReceiptWire = Type.Object({
  ...HEAD,
  files: Type.Array(
    Type.Object({
      table: Type.Enum([...RESULT_TABLES]),
      name: Type.String(),
      lines: Type.Integer({ description: 'without the headings' }),
      hash: Type.String({ description: 'SHA-256 of the file' }),
    }),
    { description: 'the whole tables, of which the page prints the first 500 lines each' },
  ),
  newest: Type.Integer({ description: "the number of the contest's newest document" }),
});

export const RecomputationWire = Type.Object({
  ...HEAD,
  hashNow: Type.String({ description: 'of what is stored now' }),
  holds: Type.Boolean({ description: 'whether both are the same: nothing that results rest on has changed since' }),
});

const NoneOr = <T>(type: string, description: string) => Type.Unsafe<T | null>({ type, nullable: true, description });
const Division = NoneOr<string>('string', 'null: all together');
const Words = Type.Object({ zh: Type.String(), en: Type.String() });

const PersonTable = Type.Object({
  division: Division,
  lines: Type.Array(
    Type.Object({
      place: Type.Integer(),
      name: Type.String(),
      score: Type.Number({ description: 'points' }),
      timeUsedMs: Type.Integer(),
    }),
  ),
});

const TeamTableWire = Type.Object({
  division: Division,
  lines: Type.Array(
    Type.Object({
      place: Type.Integer(),
      name: Type.String(),
      score: Type.Number({ description: 'points' }),
      timeUsedMs: Type.Integer(),
      members: Type.Array(
        Type.Object({
          name: Type.String(),
          score: NoneOr<number>('number', 'points; null: absent'),
          counts: Type.Boolean(),
        }),
      ),
    }),
  ),
});

const OrganizationTableWire = Type.Object({
  by: Type.String({ description: 'by what they are in order: `award` or `totalPoints`' }),
  bands: Type.Optional(
    Type.Array(Type.String(), { description: 'the size bands in which places count; absent: all compete with all' }),
  ),
  lines: Type.Array(
    Type.Object({
      id: Type.String(),
      place: NoneOr<number>('integer', 'within its size band, where there are bands; null: nothing to compare it by'),
      path: Type.Array(Type.String()),
      ...FiguresWire.properties,
      award: NoneOr<number>('number', 'null: no award, or it does not compete'),
      band: NoneOr<string>('string', 'size band'),
      awarded: Type.Boolean(),
    }),
  ),
});

export const ResultDocumentWire = Type.Object({
  ...HEAD,
  title: Type.String(),
  organizers: Type.Array(Type.String()),
  opensAt: Type.String(),
  closesAt: Type.String(),
  timeZone: Type.String(),
  version: Type.Integer({ description: "number of the contest document's version" }),
  rules: Type.Array(Type.Object({ title: Words, lines: Type.Array(Words) }), { description: 'in words' }),
  decisions: Type.Optional(
    Type.Array(Words, {
      description: 'corrected keys one by one, rulings and merged entries as numbers; left out: nothing was decided',
    }),
  ),
  tables: Type.Array(PersonTable),
  teams: Type.Array(TeamTableWire, { description: 'empty where teams are not ranked' }),
  organizations: Type.Unsafe<Static<typeof OrganizationTableWire> | null>({
    ...OrganizationTableWire,
    nullable: true,
    description: 'null where organizations are not compared',
  }),
});

export function headToWire(head: ResultDocumentHead): Static<typeof ResultDocumentHeadWire> {
  const { number, state, issuedAt, hash } = head;
  return { number, state, issuedAt: issuedAt.toISOString(), hash };
}

export function documentToWire(document: ResultDocumentRow): Static<typeof ResultDocumentHeadWire> & ResultTables {
  return { ...headToWire(document), ...document.content };
}

export function receiptToWire(receipt: Receipt): Static<typeof ReceiptWire> {
  return { ...headToWire(receipt), files: [...receipt.files], newest: receipt.newest };
}

export function recomputationToWire({ document, hashNow }: Recomputation): Static<typeof RecomputationWire> {
  return { ...headToWire(document), hashNow, holds: hashNow === document.hash };
}
