import { type Static, Type } from 'typebox';
import { FIGURES, type NotCompeting } from '../../../rules/scoring/organization-award.js';
import { AwardPartWire, FiguresWire } from '../../organization-figures/organization-figures.public.js';
import { BoardQuery } from '../leaderboards.wire.js';

const { limit, after, around, view } = BoardQuery.properties;

export const OrganizationBoardQuery = Type.Object({
  limit,
  after,
  around,
  view,
  by: Type.Optional(
    Type.Enum([...FIGURES, 'award'], {
      description: 'by what they are put in order; without it by the award where there is one, else by totalPoints',
    }),
  ),
  level: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 12,
      description: 'those so far below the top (0); without it those that the contest compares',
    }),
  ),
  under: Type.Optional(Type.String({ maxLength: 36, description: 'only what is below this one (its id)' })),
  band: Type.Optional(Type.String({ maxLength: 60, description: 'only this size band (its title)' })),
});
export type OrganizationBoardRequest = Static<typeof OrganizationBoardQuery>;

const LINE = {
  place: Type.Unsafe<number | null>({
    type: 'integer',
    nullable: true,
    description:
      'within its size band when they are in order of the award, else among all compared; equals share one, and the places after it are skipped; null: nothing to compare it by',
  }),
  id: Type.String(),
  name: Type.String(),
  path: Type.Array(Type.String(), { description: 'the names from the top down to its own' }),
  ...FiguresWire.properties,
  award: Type.Unsafe<number | null>({
    type: 'number',
    nullable: true,
    description: "the award's score: the figure that it goes by, or 0 to 100 for a weighted sum; null: doesn't compete",
  }),
  band: Type.Unsafe<string | null>({ type: 'string', nullable: true, description: 'its size band; null: none' }),
  awarded: Type.Boolean({ description: 'its place for the award is one of those that are awarded' }),
  notCompeting: Type.Unsafe<NotCompeting | null>({
    type: 'string',
    enum: ['tooFewParticipants', 'noHeadCount', 'noBand', 'noFigure'],
    nullable: true,
    description: "why it doesn't compete for the award; null: it does, or there is none for its level",
  }),
  parts: Type.Array(AwardPartWire, { description: 'how a weighted sum came about; empty for a single figure' }),
};

const OwnLine = Type.Object({ ...LINE, position: Type.Integer({ description: 'how many lines stand before it' }) });

export const OrganizationBoard = Type.Object({
  asOf: Type.String({ format: 'date-time', description: 'when it was last changed; the freeze, when it stands still' }),
  frozen: Type.Boolean(),
  by: Type.Enum([...FIGURES, 'award']),
  total: Type.Integer({ description: 'how many organizations are compared, shown or not' }),
  from: Type.Integer(),
  next: Type.Unsafe<number | null>({ type: 'integer', nullable: true }),
  entries: Type.Array(Type.Object({ ...LINE, mine: Type.Optional(Type.Boolean()) })),
  levels: Type.Array(Type.Object({ level: Type.Integer(), example: Type.String() }), {
    description: 'the levels at which somebody took part, each with the name of the largest organization there',
  }),
  me: Type.Unsafe<Static<typeof OwnLine> | null>({
    ...OwnLine,
    nullable: true,
    description: "the line of the caller's organization, or of the nearest one above it that is compared",
  }),
});
export type OrganizationBoard = Static<typeof OrganizationBoard>;
export type OrganizationLine = OrganizationBoard['entries'][number];
