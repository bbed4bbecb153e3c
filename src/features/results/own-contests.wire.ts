import { type Static, Type } from 'typebox';
import { AttemptWire } from '../attempts/attempts.public.js';
import { ContestBrief, ContestStateWire } from '../contests/contests.public.js';
import { EntryWire } from '../entries/entries.public.js';
import { PersonWire } from './results.wire.js';

const Instant = (description?: string) => Type.String({ format: 'date-time', ...(description && { description }) });

export const OwnContest = Type.Object({
  contest: Type.Object({
    ...ContestBrief.properties,
    state: ContestStateWire,
    opensAt: Instant(),
    closesAt: Instant(),
  }),
  entry: EntryWire,
  finished: Type.Integer({ description: 'attempts that were submitted or ran out' }),
  latest: Type.Union([AttemptWire, Type.Null()], { description: 'the last attempt, open or ended; null: none' }),
  results: Type.Object({
    published: Type.Boolean(),
    at: Type.Union([Instant(), Type.Null()], {
      description: 'when they will be published; null: they are, or nobody knows',
    }),
  }),
  person: Type.Union([PersonWire, Type.Null()], {
    description: 'null: results are not published, or there is no finished attempt',
  }),
  scores: Type.Array(
    Type.Object({
      number: Type.Integer({ description: "the attempt's" }),
      score: Type.Number({ description: 'points' }),
      counts: Type.Boolean({ description: "whether the person's score is made of it" }),
    }),
    { description: 'of each finished attempt, first made first; none until results are published' },
  ),
});
export type OwnContest = Static<typeof OwnContest>;

export const OwnContestsAnswer = Type.Object({ contests: Type.Array(OwnContest), serverTime: Instant() });
export type OwnContestsAnswer = Static<typeof OwnContestsAnswer>;
