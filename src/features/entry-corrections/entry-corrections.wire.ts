import { type Static, Type } from 'typebox';

export const EntryParams = Type.Object({
  slug: Type.String({ maxLength: 80 }),
  id: Type.String({ maxLength: 36, description: 'of the entry' }),
});

export const RegroupBody = Type.Object(
  {
    organizationId: Type.Optional(
      Type.Union([Type.String({ maxLength: 36 }), Type.Null()], {
        description: 'for whom the person competes; null: nobody; left out: as it is',
      }),
    ),
    division: Type.Optional(
      Type.String({
        maxLength: 100,
        description: 'the title; left out: the one that the organization decides, else as it is',
      }),
    ),
    wholeTeam: Type.Optional(
      Type.Boolean({ default: false, description: 'the whole team of the person comes to the division as well' }),
    ),
    reason: Type.String({ minLength: 1, maxLength: 500, description: 'for the audit log' }),
  },
  { additionalProperties: false },
);
export type RegroupBody = Static<typeof RegroupBody>;
