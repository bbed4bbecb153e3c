import { type Static, Type } from 'typebox';

/** How many lines one page has at most. */
const LONGEST_PAGE = 200;

export const SlugParams = Type.Object({ slug: Type.String({ maxLength: 80 }) });
export const BoardParams = Type.Object({
  slug: Type.String({ maxLength: 80 }),
  kind: Type.String({ maxLength: 40, known: ['individuals'] }),
});

export const BoardQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: LONGEST_PAGE, default: 50 }),
  after: Type.Integer({
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    default: 0,
    description: 'begins after so many lines: `next` of the page before',
  }),
  division: Type.Optional(
    Type.String({
      maxLength: 100,
      description: 'only who is in it, with the places within it; a title of the contest',
    }),
  ),
  view: Type.Optional(
    Type.Enum(['public'], { description: 'for organizers: as everybody else sees it, while it stands still' }),
  ),
  search: Type.Optional(
    Type.String({
      maxLength: 80,
      description:
        'the first `limit` lines whose name, as it is shown, contains this, wherever they stand; case, width and spaces make no difference. `after` and `around` are overlooked',
    }),
  ),
  around: Type.Optional(Type.Enum(['me'], { description: 'the page in whose middle the caller stands' })),
});
/** Not named like the schema: what carries a schema at run time is taken for a class by the API description. */
export type BoardRequest = Static<typeof BoardQuery>;

const LINE = {
  place: Type.Integer({ description: 'equals share one, and the places after it are skipped: 1, 2, 2, 4' }),
  name: Type.String({ description: 'masked where the contest says so' }),
  score: Type.Number({ description: 'points' }),
  timeUsedMs: Type.Integer(),
  finishedAt: Type.String({ format: 'date-time', description: 'when the last attempt that counts was finished' }),
  attempts: Type.Integer({ description: 'finished attempts' }),
};

export const LeaderboardLine = Type.Object({
  ...LINE,
  mine: Type.Optional(Type.Boolean({ description: "true: the caller's own line" })),
});
export type LeaderboardLine = Static<typeof LeaderboardLine>;

const OwnLine = Type.Object({
  ...LINE,
  position: Type.Integer({ description: 'how many lines stand before it' }),
});
export type OwnLine = Static<typeof OwnLine>;

/** What a page says of the board and of itself. */
export const LEADERBOARD_HEAD = {
  asOf: Type.String({ format: 'date-time', description: 'when it was last changed; the freeze, when it stands still' }),
  frozen: Type.Boolean({ description: 'it stands still: what happened since `asOf` is not on it' }),
  total: Type.Integer({ description: 'how many are ranked, shown or not' }),
  from: Type.Integer({ description: 'how many lines stand before the first one shown' }),
  next: Type.Unsafe<number | null>({
    type: 'integer',
    nullable: true,
    description: '`after` of the next page; null: none',
  }),
};

export const Leaderboard = Type.Object({
  ...LEADERBOARD_HEAD,
  entries: Type.Array(LeaderboardLine),
  me: Type.Unsafe<OwnLine | null>({
    ...OwnLine,
    nullable: true,
    description: "the caller's own line, wherever it is; null: not on the board, or not signed in",
  }),
});
export type Leaderboard = Static<typeof Leaderboard>;
