import { type ContestViews, milliseconds } from '../contests/contests.public.js';
import { escapedText } from './escaped.js';

/** As the API answers it to the same caller. */
export type ShownContest = Awaited<ReturnType<ContestViews['one']>>;

type Document = ShownContest['document'];

interface Words {
  readonly dates: string;
  readonly by: (names: readonly string[]) => string;
  readonly time: (from: string, until: string, zone: string) => string;
  readonly paper: (count: number, points: number) => string;
  readonly limit: (minutes: number) => string;
  readonly perDay: (n: number) => string;
  readonly total: (n: number) => string;
  readonly comma: string;
  readonly stop: string;
  readonly about: string;
}

const WORDS: Readonly<Record<Document['locale'], Words>> = {
  'zh-CN': {
    dates: 'zh-CN',
    by: (names) => `主办：${names.join('、')}`,
    time: (from, until, zone) => `时间：${from} 至 ${until}（${zone === 'Asia/Shanghai' ? '北京时间' : zone}）`,
    paper: (count, points) => `共 ${count} 题，满分 ${points} 分`,
    limit: (minutes) => `限时 ${minutes} 分钟`,
    perDay: (n) => `每天可以答 ${n} 次`,
    total: (n) => `一共可以答 ${n} 次`,
    comma: '，',
    stop: '。',
    about: '竞赛介绍',
  },
  en: {
    dates: 'en-GB',
    by: (names) => `Organized by ${names.join(', ')}`,
    time: (from, until, zone) => `From ${from} until ${until} (${zone === 'Asia/Shanghai' ? 'Beijing time' : zone})`,
    paper: (count, points) => `${count} questions, ${points} points`,
    limit: (minutes) => `${minutes} minutes`,
    perDay: (n) => `attempts per day: ${n}`,
    total: (n) => `attempts in all: ${n}`,
    comma: ', ',
    stop: '. ',
    about: 'About',
  },
};

/** The contest in a few plain sentences, in its own language: who, when, what. */
export function contestSentences(document: Document): string[] {
  const words = WORDS[document.locale];
  const { organizers, timeZone, opensAt, closesAt } = document;
  const moment = (instant: string) =>
    new Intl.DateTimeFormat(words.dates, { timeZone, dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }).format(
      new Date(instant),
    );
  return [
    ...(organizers.length > 0 ? [words.by(organizers)] : []),
    words.time(moment(opensAt), moment(closesAt), timeZone),
    facts(document, words).join(words.comma),
  ];
}

function facts({ paper: { sections }, time, attempts }: Document, words: Words): string[] {
  const count = sections.reduce((sum, section) => sum + section.count, 0);
  const hundredths = sections.reduce((sum, section) => sum + Math.round(section.count * section.points * 100), 0);
  return [
    words.paper(count, hundredths / 100),
    ...(time.limit === null ? [] : [words.limit(milliseconds(time.limit) / 60_000)]),
    ...(attempts.perDay === undefined ? [] : [words.perDay(attempts.perDay)]),
    ...(attempts.total === undefined ? [] : [words.total(attempts.total)]),
  ];
}

/** For the page's head, and for what other programs show of a link to it. */
export function headOf({ document }: ShownContest): string {
  const { stop } = WORDS[document.locale];
  const title = escapedText(document.title);
  const description = escapedText(contestSentences(document).join(stop));
  return [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}" />`,
    `<meta property="og:type" content="website" />`,
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
  ].join('\n    ');
}

/** The page as it can be read before any script, and without one. */
export function textOf({ document, introductionHtml }: ShownContest): string {
  const { about } = WORDS[document.locale];
  const sentences = contestSentences(document).map((sentence) => `<p>${escapedText(sentence)}</p>`);
  const introduction = introductionHtml && `<section class="panel"><h2>${about}</h2>${introductionHtml}</section>`;
  return (
    `<main class="page" lang="${document.locale}"><h1>${escapedText(document.title)}</h1>` +
    `<section class="panel">${sentences.join('')}</section>${introduction}</main>`
  );
}
