import { type Static, Type } from 'typebox';
import { ContestStateWire } from '../contests/contests.public.js';
import type { ResultDocumentRow } from './result-document.entity.js';
import type { ResultDocumentHead } from './result-documents.repository.js';

export const SlugParams = Type.Object({ slug: Type.String({ maxLength: 80 }) });
export const DocumentParams = Type.Object({
  slug: Type.String({ maxLength: 80 }),
  number: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
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

export const ResultDocumentWire = Type.Object({
  ...HEAD,
  title: Type.String(),
  organizers: Type.Array(Type.String()),
  opensAt: Type.String(),
  closesAt: Type.String(),
  timeZone: Type.String(),
  version: Type.Integer({ description: "number of the contest document's version" }),
  ties: Type.Array(Type.String()),
  tables: Type.Array(
    Type.Object({
      division: Type.Union([Type.String(), Type.Null()], { description: 'null: all together' }),
      lines: Type.Array(
        Type.Object({
          place: Type.Integer(),
          name: Type.String(),
          score: Type.Number({ description: 'points' }),
          timeUsedMs: Type.Integer(),
        }),
      ),
    }),
  ),
});

export function headToWire(head: ResultDocumentHead): Static<typeof ResultDocumentHeadWire> {
  const { number, state, issuedAt, hash } = head;
  return { number, state, issuedAt: issuedAt.toISOString(), hash };
}

export function documentToWire(document: ResultDocumentRow): Static<typeof ResultDocumentWire> {
  const { organizers, ties, tables, ...content } = document.content;
  return {
    ...headToWire(document),
    ...content,
    organizers: [...organizers],
    ties: [...ties],
    tables: tables.map(({ division, lines }) => ({ division, lines: [...lines] })),
  };
}
