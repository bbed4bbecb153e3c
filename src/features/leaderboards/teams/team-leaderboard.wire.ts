import { type Static, Type } from 'typebox';
import { BoardQuery, LEADERBOARD_HEAD } from '../leaderboards.wire.js';

const { limit, after, around, view } = BoardQuery.properties;

export const TeamBoardQuery = Type.Object({
  limit,
  after,
  division: Type.Optional(Type.String({ maxLength: 60, description: 'only its teams, ranked among themselves' })),
  around,
  view,
});
export type TeamBoardRequest = Static<typeof TeamBoardQuery>;

const LINE = {
  place: Type.Integer({ description: 'equals share one, and the places after it are skipped: 1, 2, 2, 4' }),
  teamId: Type.String(),
  name: Type.String(),
  organization: Type.Optional(Type.String({ description: "the name of the captain's" })),
  division: Type.Optional(Type.String()),
  score: Type.Number({ description: 'points' }),
  timeUsedMs: Type.Integer({ description: 'over the members who count' }),
  finishedAt: Type.String({ format: 'date-time', description: 'when the last member who counts had finished' }),
  members: Type.Array(
    Type.Object({
      name: Type.String({ description: 'masked where the contest says so' }),
      score: Type.Unsafe<number | null>({ type: 'number', nullable: true, description: 'points; null: absent' }),
      counts: Type.Boolean({ description: "whether it is part of the team's score" }),
    }),
    { description: 'the best first; whom the roster lists and who have not entered last' },
  ),
};

export const TeamLine = Type.Object({
  ...LINE,
  mine: Type.Optional(Type.Boolean({ description: "true: the caller's own team" })),
});
export type TeamLine = Static<typeof TeamLine>;

const OwnTeamLine = Type.Object({
  ...LINE,
  position: Type.Integer({ description: 'how many lines stand before it' }),
});
export type OwnTeamLine = Static<typeof OwnTeamLine>;

const Unplaced = Type.Object({
  why: Type.Enum(['no-team', 'too-small', 'no-score'], {
    description: 'no-score: nobody of the team has a score that counts; while frozen, none from before',
  }),
  lacking: Type.Optional(Type.Integer({ description: 'too-small: how many members are missing' })),
  least: Type.Optional(Type.Integer({ description: 'too-small: how many a team needs to be ranked' })),
});
export type Unplaced = Static<typeof Unplaced>;

export const TeamLeaderboardWire = Type.Object({
  ...LEADERBOARD_HEAD,
  entries: Type.Array(TeamLine),
  me: Type.Unsafe<OwnTeamLine | null>({
    ...OwnTeamLine,
    nullable: true,
    description: "the caller's own team, wherever it is; null: none, not on the board, or not signed in",
  }),
  unplaced: Type.Unsafe<Unplaced | null>({
    ...Unplaced,
    nullable: true,
    description: 'why `me` is null for somebody who has entered; null: it is not, or the caller has not',
  }),
});
export type TeamLeaderboardPage = Static<typeof TeamLeaderboardWire>;
