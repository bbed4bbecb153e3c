import type { Translate } from '../language/language.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** An instant as people read it in the contest's time zone: 10 月 31 日 18:00. */
export function momentText(instant: string | number, timeZone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone,
    month: locale === 'en' ? 'short' : 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const time = `${of('hour')}:${of('minute')}`;
  return locale === 'en' ? `${of('day')} ${of('month')}, ${time}` : `${of('month')} 月 ${of('day')} 日 ${time}`;
}

/** How long something still takes, in one unit: 12 天, 5 小时, 40 分钟. Rounded down, so that nobody is told too much. */
export function spanText(milliseconds: number, t: Translate): string {
  if (milliseconds >= 2 * DAY) return t('days', { n: Math.floor(milliseconds / DAY) });
  if (milliseconds >= 2 * HOUR) return t('hours', { n: Math.floor(milliseconds / HOUR) });
  if (milliseconds >= MINUTE) return t('minutes', { n: Math.floor(milliseconds / MINUTE) });
  return t('seconds', { n: Math.max(0, Math.floor(milliseconds / 1000)) });
}

/** 47:12, or 1:05:09 from an hour on. Rounded up: 0:00 is the end. */
export function countdownText(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}

/** 31 分 08 秒 */
export function usedText(milliseconds: number, t: Translate): string {
  const seconds = Math.floor(milliseconds / 1000);
  return t('timeUsed', { minutes: Math.floor(seconds / 60), seconds: String(seconds % 60).padStart(2, '0') });
}

/** Minutes of an ISO 8601 duration such as PT1H30M. */
export function minutesOf(duration: string): number {
  const [, d = 0, h = 0, m = 0, s = 0] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration) ?? [];
  return Number(d) * 1440 + Number(h) * 60 + Number(m) + Number(s) / 60;
}
