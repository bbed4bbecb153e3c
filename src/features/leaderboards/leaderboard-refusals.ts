import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';
import { publicationTime } from '../standings/standings.public.js';

export const noSuchLeaderboard = refusal('no-such-leaderboard', 404, () =>
  said('这场竞赛没有这种排行榜。', 'This contest has no such leaderboard.'),
);

/** Scores are on it: it is published no earlier than they are. `at` null: nobody knows when. */
export const leaderboardNotPublished = refusal(
  'leaderboard-not-published',
  403,
  ({ at, timeZone }: { readonly at: Date | null; readonly timeZone: string }) => ({
    ...(at
      ? said(
          `排行榜还没有公布，将与成绩一起于 ${publicationTime(at, timeZone).zh}公布。请到时再来查看。`,
          `The leaderboard is not published yet; it will be, with the results, at ${publicationTime(at, timeZone).en}. Please come back then.`,
        )
      : said(
          '排行榜还没有公布，要等主办方公布成绩。请留意竞赛页面的通知。',
          'The leaderboard is not published yet; the organizer will do so with the results. Please watch the page of the contest.',
        )),
    extra: { facts: { publishedAt: at?.toISOString() ?? null } },
  }),
);

export const leaderboardForOrganizers = refusal('leaderboard-for-organizers', 403, () =>
  said(
    '这场竞赛的排行榜不对外公布，只有主办方可以查看。',
    'The leaderboard of this contest is not public; only the organizer can see it.',
  ),
);

export const leaderboardForEntrants = refusal('leaderboard-for-entrants', 403, () =>
  said(
    '这场竞赛的排行榜只对已报名的选手开放，您还没有报名。报名后就可以查看。',
    'The leaderboard of this contest is for its entrants, and you have not entered. Enter the contest to see it.',
  ),
);

/** Whoever is refused reads the board now and then instead. */
export const tooManyStreams = refusal('too-many-streams', 503, () => ({
  ...said(
    '同时等待排行榜自动更新的人太多，暂时不能自动更新。排行榜仍可查看：请稍后刷新页面。',
    'Too many people are waiting for this leaderboard to update by itself, so it does not for now. It can still be read; please reload the page in a moment.',
  ),
  extra: { retryAfterSeconds: 30 },
}));
