import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';
import { publicationTime } from '../standings/standings.public.js';

/** When something is shown, and the time zone in which people read that; null: nobody knows yet. */
type PublicationTime = { readonly at: Date | null; readonly timeZone: string };

export const resultNotPublished = refusal('result-not-published', 403, ({ at, timeZone }: PublicationTime) => ({
  ...(at
    ? said(
        `成绩还没有公布，将于 ${publicationTime(at, timeZone).zh}公布。您的作答已经保存，请到时再来查看。`,
        `Results are not published yet; they will be at ${publicationTime(at, timeZone).en}. Your answers are safe; please come back then.`,
      )
    : said(
        '成绩还没有公布，要等主办方公布。您的作答已经保存，请留意竞赛页面的通知。',
        'Results are not published yet; the organizer will do so. Your answers are safe; please watch the page of the contest.',
      )),
  extra: { facts: { publishedAt: at?.toISOString() ?? null } },
}));

export const reviewNotPublished = refusal('review-not-published', 403, ({ at, timeZone }: PublicationTime) => ({
  ...(at
    ? said(
        `答案和解析还没有公布，将于 ${publicationTime(at, timeZone).zh}公布。请到时再来查看。`,
        `Answers and explanations are not published yet; they will be at ${publicationTime(at, timeZone).en}. Please come back then.`,
      )
    : said(
        '答案和解析还没有公布，要等主办方公布。请留意竞赛页面的通知。',
        'Answers and explanations are not published yet; the organizer will do so. Please watch the page of the contest.',
      )),
  extra: { facts: { publishedAt: at?.toISOString() ?? null } },
}));

export const reviewNotOffered = refusal('review-not-offered', 403, () =>
  said(
    '这场竞赛不公布答案和解析。您的成绩可以在成绩页面查看。',
    'This contest does not publish answers and explanations. Your score is on the page of your result.',
  ),
);

export const attemptStillOpen = refusal('attempt-still-open', 409, (deadline: Date | null) => ({
  ...said(
    '这份答卷还没有交卷，所以还没有成绩。请先完成作答并交卷。',
    'This attempt has not been submitted, so it has no result yet. Please finish it and submit it.',
  ),
  extra: { facts: { deadline: deadline?.toISOString() ?? null } },
}));

export const attemptVoided = refusal('attempt-voided', 409, () =>
  said(
    '这份答卷已由主办方作废，没有成绩。如有疑问，请联系主办方。',
    'The organizer has declared this attempt void, so it has no result. If you wonder why, please ask the organizer.',
  ),
);
