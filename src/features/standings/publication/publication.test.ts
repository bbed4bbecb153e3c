import { describe, expect, it } from '@jest/globals';
import type { ContestDocument, ContestState } from '../../contests/contests.public.js';
import { frozenSince } from '../../contests/contests.public.js';
import { resultPublication, reviewPublication } from './publication.js';

/** Closes at noon; 60 minutes a paper; 5 s of grace. Only what publication looks at is there. */
function contest(state: ContestState, publication: object, more: object = {}) {
  const document = {
    closesAt: '2012-09-30T12:00:00+08:00',
    closing: 'cut-off',
    time: { limit: 'PT60M', grace: 'PT5S' },
    publication: { results: 'onSubmit', review: 'never', leaderboards: {}, ...publication },
    ...more,
  } as unknown as ContestDocument;
  return { state, current: { document } };
}

/** A time of the day of the close, in the contest's own zone. */
const at = (time: string) => new Date(`2012-09-30T${time}+08:00`);
const said = ({ published, at: when }: { published: boolean; at: Date | null }) =>
  `${published ? 'shown' : 'withheld'} ${when ? when.toISOString().slice(11, 19) : '-'}`;

const FINISH = { closing: 'finish-started' };
const UNLIMITED = { closing: 'finish-started', time: { limit: null, grace: 'PT5S' } };

describe('the publication of results', () => {
  it.each([
    ['at once', 'onSubmit', 'open', '10:00:00', 'shown -'],
    ['not at the close: a last answer may be within the grace', 'onClose', 'closed', '12:00:00', 'withheld 04:00:05'],
    ['a millisecond before the grace is over', 'onClose', 'closed', '12:00:04.999', 'withheld 04:00:05'],
    ['after close and grace', 'onClose', 'closed', '12:00:05', 'shown 04:00:05'],
    ['not while those who started last may finish', 'onClose', 'closed', '13:00:04', 'withheld 05:00:05', FINISH],
    ['after those who started last', 'onClose', 'closed', '13:00:05', 'shown 05:00:05', FINISH],
    ['nobody knows when the last one finishes', 'onClose', 'closed', '23:00:00', 'withheld -', UNLIMITED],
    ['until an organizer says so', 'onClose', 'provisional', '23:00:00', 'shown -', UNLIMITED],
    ['when an organizer says so: not yet', 'manual', 'closed', '23:00:00', 'withheld -'],
    ['when an organizer says so: provisional', 'manual', 'provisional', '23:00:00', 'shown -'],
    ['when an organizer says so: final', 'manual', 'final', '23:00:00', 'shown -'],
  ] as const)('%s', (_case, results, state, time, expected, more: object = {}) => {
    expect(said(resultPublication(contest(state, { results }, more), at(time)))).toBe(expected);
  });
});

describe('the publication of keys', () => {
  it.each([
    ['never, not even in the end', 'never', 'final', {}, '23:00:00', 'withheld -'],
    ['at once', 'onSubmit', 'open', {}, '10:00:00', 'shown -'],
    [
      'not at the close: a last answer may be within the grace',
      'onClose',
      'closed',
      {},
      '12:00:00',
      'withheld 04:00:05',
    ],
    ['a millisecond before the grace is over', 'onClose', 'closed', {}, '12:00:04.999', 'withheld 04:00:05'],
    ['after close and grace', 'onClose', 'closed', {}, '12:00:05', 'shown 04:00:05'],
    ['not while those who started last may finish', 'onClose', 'closed', FINISH, '13:00:04', 'withheld 05:00:05'],
    ['after those who started last', 'onClose', 'closed', FINISH, '13:00:05', 'shown 05:00:05'],
    ['nobody knows when the last one finishes', 'onClose', 'closed', UNLIMITED, '23:00:00', 'withheld -'],
    ['until an organizer says so', 'onClose', 'provisional', UNLIMITED, '23:00:00', 'shown -'],
    ['when an organizer says so: not yet', 'manual', 'closed', {}, '23:00:00', 'withheld -'],
    ['when an organizer says so', 'manual', 'publicized', {}, '23:00:00', 'shown -'],
  ] as const)('%s', (_case, review, state, more, time, expected) => {
    expect(said(reviewPublication(contest(state, { review }, more), at(time)))).toBe(expected);
  });
});

describe('a public board', () => {
  const freezing = { leaderboards: { freezeAt: '2012-09-30T11:00:00+08:00' } };

  it.each([
    ['moves without a freeze', {}, 'open', '23:00:00', null],
    ['moves before it', freezing, 'open', '10:59:59.999', null],
    ['stands still from it on', freezing, 'open', '11:00:00', '03:00:00'],
    ['still does after the close', freezing, 'closed', '23:00:00', '03:00:00'],
    ['moves again when the results are declared', freezing, 'provisional', '23:00:00', null],
  ] as const)('%s', (_case, publication, state, time, expected) => {
    const since = frozenSince(contest(state, publication), at(time));
    expect(since?.toISOString().slice(11, 19) ?? null).toBe(expected);
  });
});
