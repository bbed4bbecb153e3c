import { isEarlier } from '../meaning/publication-moments.js';
import { instantOf } from '../reading/instants-and-durations.js';
import { type DocumentCheck, fault } from './document-check.js';
import { notAnInstant } from './time-checks.js';

export const publicationChecks: readonly DocumentCheck[] = [
  {
    reads: ['/publication/leaderboards/freezeAt', '/opensAt', '/closesAt'],
    run: ({ opensAt, closesAt, publication }) => {
      const { freezeAt } = publication.leaderboards;
      const pointer = '/publication/leaderboards/freezeAt';
      if (freezeAt === undefined) return [];
      const [from, freeze, to] = [instantOf(opensAt), instantOf(freezeAt), instantOf(closesAt)];
      if (!freeze) return [notAnInstant(pointer)];
      if (!from || !to || from >= to || (from <= freeze && freeze <= to)) return [];
      return [
        fault(
          pointer,
          '排行榜冻结的时间应在竞赛开始和截止之间。',
          'The leaderboard must freeze between the opening and the close of the contest.',
        ),
      ];
    },
  },
  {
    reads: ['/publication/results', '/publication/review'],
    run: ({ publication: { results, review } }) =>
      !isEarlier(review, results)
        ? []
        : [
            fault(
              '/publication/review',
              '答案回看不能早于成绩公布：看到答案也就看到了成绩。',
              'Answers must not be open for review before results are: whoever sees them knows the score.',
            ),
          ],
  },
];
