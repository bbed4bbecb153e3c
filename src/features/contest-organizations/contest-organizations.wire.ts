import { type Static, Type } from 'typebox';

const Id = Type.String({ maxLength: 36 });

export const SlugParams = Type.Object({ slug: Type.String({ maxLength: 80 }) });
export const ApprovalParams = Type.Object({ slug: Type.String({ maxLength: 80 }), id: Id });
export type ApprovalParams = Static<typeof ApprovalParams>;

export const ChoiceQuery = Type.Object({
  search: Type.Optional(
    Type.String({
      maxLength: 100,
      description: 'parts of the name or its pinyin initials; for organizers also the whole code',
    }),
  ),
  under: Type.Optional(Type.String({ maxLength: 36, description: 'only this organization and those below it' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
});
export type ChoiceQuery = Static<typeof ChoiceQuery>;

export const ChoiceList = Type.Object({
  organizations: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      level: Type.Integer({ description: '0 at the top' }),
      path: Type.Array(Type.String(), { description: 'the names from the top down to its own' }),
      alias: Type.Union([Type.String(), Type.Null()], { description: 'another name of it, where that was found' }),
    }),
  ),
});

export const ApprovedQuery = Type.Object({
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
});
export type ApprovedQuery = Static<typeof ApprovedQuery>;

export const ApprovedList = Type.Object({
  total: Type.Integer(),
  organizations: Type.Array(
    Type.Object({
      id: Type.String(),
      code: Type.String(),
      name: Type.String(),
      path: Type.Array(Type.String()),
      approvedAt: Type.String({ format: 'date-time' }),
    }),
  ),
});
export type ApprovedList = Static<typeof ApprovedList>;
