import type { Fault } from '../../../platform/http/refusal.js';
import { durationOf, instantOf, isTimeZone } from '../reading/instants-and-durations.js';
import { type DocumentCheck, fault } from './document-check.js';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SHORTEST_SLUG = 2;
const SHORTEST_LIMIT_MS = 60 * 1000;
const LONGEST_LIMIT_MS = 7 * 24 * 60 * 60 * 1000;
const LONGEST_GRACE_MS = 60 * 1000;

/** Also used for `freezeAt`. */
export function notAnInstant(pointer: string): Fault {
  return fault(
    pointer,
    '时间应写明日期、时刻和时区偏移，例如 2012-09-01T08:00:00+08:00。',
    'A time needs its date, its hour and its offset, for example 2012-09-01T08:00:00+08:00.',
  );
}

function notADuration(pointer: string, example: string): Fault {
  return fault(
    pointer,
    `时长应写成 ISO 8601 的天、时、分、秒，例如 ${example}。`,
    `A duration is written in ISO 8601 with days, hours, minutes and seconds, for example ${example}.`,
  );
}

/** Identity, window and time limit. */
export const timeChecks: readonly DocumentCheck[] = [
  {
    reads: ['/slug'],
    run: ({ slug }) =>
      SLUG.test(slug) && slug.length >= SHORTEST_SLUG
        ? []
        : [
            fault(
              '/slug',
              '网址名应为 2 到 64 个小写字母、数字和连字符，以字母或数字开头和结尾，例如 quality-outline。',
              'The slug needs 2 to 64 lower-case letters, digits and single hyphens, with no hyphen at either end, for example quality-outline.',
            ),
          ],
  },
  {
    reads: ['/timeZone'],
    run: ({ timeZone }) =>
      isTimeZone(timeZone)
        ? []
        : [
            fault(
              '/timeZone',
              `没有“${timeZone}”这个时区，请用 IANA 名称，例如 Asia/Shanghai。`,
              `There is no time zone “${timeZone}”; use an IANA name, for example Asia/Shanghai.`,
            ),
          ],
  },
  { reads: ['/opensAt'], run: ({ opensAt }) => (instantOf(opensAt) ? [] : [notAnInstant('/opensAt')]) },
  { reads: ['/closesAt'], run: ({ closesAt }) => (instantOf(closesAt) ? [] : [notAnInstant('/closesAt')]) },
  {
    reads: ['/opensAt', '/closesAt'],
    run: (document) => {
      const [opensAt, closesAt] = [instantOf(document.opensAt), instantOf(document.closesAt)];
      if (!opensAt || !closesAt || opensAt < closesAt) return [];
      return [fault('/closesAt', '截止时间应晚于开始时间。', 'The contest must close after it opens.')];
    },
  },
  { reads: ['/time/limit'], run: ({ time }) => limitFaults(time.limit) },
  {
    reads: ['/time/limit', '/time/perQuestion', '/closing'],
    run: ({ time, closing }) =>
      closing === 'finish-started' && time.limit === null && time.perQuestion === undefined
        ? [
            fault(
              '/closing',
              '允许截止后答完（finish-started）时必须设置答题时限 time.limit，否则答卷永远不会结束。',
              'With finish-started a time limit (time.limit) is needed, or an attempt would never end.',
            ),
          ]
        : [],
  },
  { reads: ['/time/grace'], run: ({ time }) => graceFaults(time.grace) },
];

function limitFaults(limit: string | null): Fault[] {
  const limitMs = limit === null ? null : durationOf(limit);
  if (limit === null) return [];
  if (limitMs === null) return [notADuration('/time/limit', 'PT60M')];
  if (limitMs >= SHORTEST_LIMIT_MS && limitMs <= LONGEST_LIMIT_MS) return [];
  return [
    fault(
      '/time/limit',
      '答题时限最短 1 分钟，最长 7 天；这是整份试卷的时间，例如 PT60M 是 60 分钟。',
      'The time limit is at least 1 minute and at most 7 days; it is for the whole paper, for example PT60M for 60 minutes.',
    ),
  ];
}

function graceFaults(grace: string): Fault[] {
  const graceMs = durationOf(grace);
  if (graceMs === null) return [notADuration('/time/grace', 'PT5S')];
  if (graceMs <= LONGEST_GRACE_MS) return [];
  return [fault('/time/grace', '宽限时间最长 60 秒。', 'The grace is at most 60 seconds.')];
}
