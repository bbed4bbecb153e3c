import { type Static, Type } from 'typebox';
import { BoardQuery, LeaderboardLine } from '../leaderboards.wire.js';
import { TeamLine } from '../teams/team-leaderboard.wire.js';

const { division, view } = BoardQuery.properties;

const Position = (description: string) =>
  Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, description }));

export const ComparisonQuery = Type.Object({
  one: Type.Integer({
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    description:
      'how many lines stand before the one that is asked about: `from` of its page and its place on the page',
  }),
  other: Position("the same of the line that it is compared with; left out: the caller's own"),
  division,
  view,
});
/** Not named like the schema: what carries a schema at run time is taken for a class by the API description. */
export type ComparisonRequest = Static<typeof ComparisonQuery>;

const Value = Type.Unsafe<number | string | null>({
  type: ['number', 'string', 'null'],
  description: 'points, milliseconds, an instant, a count or a lot; null: there is none',
});

const ORDER = {
  decidedBy: Type.String({
    description:
      '`score` or a rule of `ranking.ties`, of teams: `teams.ties`; `shared`: nothing, the two share a place',
  }),
  chain: Type.Array(Type.Object({ rule: Type.String(), ahead: Value, behind: Value, decides: Type.Boolean() }), {
    description: 'from the score to the rule that decides',
  }),
  words: Type.Object({ zh: Type.String(), en: Type.String() }),
};

export const Comparison = Type.Object({ ahead: LeaderboardLine, behind: LeaderboardLine, ...ORDER });
export type Comparison = Static<typeof Comparison>;

export const TeamComparison = Type.Object({ ahead: TeamLine, behind: TeamLine, ...ORDER });
export type TeamComparison = Static<typeof TeamComparison>;
