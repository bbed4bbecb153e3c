import { type Static, Type } from 'typebox';
import type { Fault } from '../../platform/http/refusal.js';
import type { Language } from '../../platform/http/said.js';
import type { RosterImport } from './importing/import-roster.js';

export const SlugParams = Type.Object({ slug: Type.String({ maxLength: 80 }) });
export const PersonParams = Type.Object({ slug: Type.String({ maxLength: 80 }), id: Type.String({ maxLength: 36 }) });

const Nullable = Type.Union([Type.String(), Type.Null()]);

export const ImportQuery = Type.Object(
  {
    dryRun: Type.Boolean({ default: false, description: 'checks and answers as if, and stores nothing' }),
    fileName: Type.Optional(Type.String({ maxLength: 200, description: 'what the file is called, for the audit log' })),
  },
  { additionalProperties: false },
);

const ImportRemark = Type.Object({
  row: Type.Integer({ description: 'as the spreadsheet counts' }),
  column: Nullable,
  detail: Type.String(),
});

export const ImportAnswer = Type.Object({
  dryRun: Type.Boolean(),
  created: Type.Integer({ description: 'people who were not on the roster' }),
  changed: Type.Integer(),
  unchanged: Type.Integer(),
  duplicates: Type.Array(ImportRemark, {
    description: 'the first 1,000 rows that may be of somebody who is there already',
  }),
  duplicateCount: Type.Integer(),
  notices: Type.Array(ImportRemark, {
    description:
      'the first 1,000 rows that do what may not be expected: more people for a team than it has places, another team, organization or division for somebody who has signed in',
  }),
  noticeCount: Type.Integer(),
});

/** People on a page that doesn't say how many. */
export const USUAL_PAGE = 50;

export const RosterQuery = Type.Object(
  {
    search: Type.Optional(
      Type.String({ maxLength: 80, description: 'part of a name, an employee number or a phone number' }),
    ),
    after: Type.Optional(Type.String({ maxLength: 36, description: '`next` of the page before' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: USUAL_PAGE })),
  },
  { additionalProperties: false },
);

export const RosterPage = Type.Object({
  total: Type.Integer(),
  people: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      employeeNumber: Nullable,
      phone: Nullable,
      organization: Type.Union([
        Type.Object({ id: Type.String(), code: Type.String(), name: Type.String() }),
        Type.Null(),
      ]),
      division: Nullable,
      team: Nullable,
      came: Type.Boolean({ description: 'whether somebody has used the access code' }),
    }),
  ),
  next: Nullable,
});
export type RosterPage = Static<typeof RosterPage>;

export const AccessCodesQuery = Type.Object(
  { format: Type.Optional(Type.Enum(['xlsx', 'csv'], { default: 'xlsx' })) },
  { additionalProperties: false },
);

const Typed = Type.String({ minLength: 1, maxLength: 80 });

export const SessionBody = Type.Object(
  {
    accessCode: Type.String({ minLength: 1, maxLength: 100, description: 'in whatever case and grouping' }),
    employeeNumber: Type.Optional(Typed),
    name: Type.Optional(Typed),
  },
  { additionalProperties: false },
);

export function importToWire(report: RosterImport, language: Language): Static<typeof ImportAnswer> {
  const remark = ({ detail, members }: Fault) => ({
    row: Number(members?.row ?? 0),
    column: typeof members?.column === 'string' ? members.column : null,
    detail: detail[language],
  });
  return { ...report, duplicates: report.duplicates.map(remark), notices: report.notices.map(remark) };
}
