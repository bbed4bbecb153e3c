import { describe, expect, it } from '@jest/globals';
import { countdownText, minutesOf, momentText, spanText, usedText } from './moments.ts';

const t = (key: string, named: object = {}) => `${key}${JSON.stringify(named)}`;

describe('moments in words', () => {
  it.each([
    ['2012-10-31T10:00:00Z', 'Asia/Shanghai', 'zh-CN', '10 月 31 日 18:00'],
    ['2012-10-31T16:05:00Z', 'Asia/Shanghai', 'zh-CN', '11 月 1 日 00:05'],
    ['2012-10-31T10:00:00Z', 'Asia/Shanghai', 'en', '31 Oct, 18:00'],
    ['2012-10-31T10:00:00Z', 'UTC', 'zh-CN', '10 月 31 日 10:00'],
  ])('%s in %s (%s) is %s', (instant, zone, locale, text) => {
    expect(momentText(instant, zone, locale)).toBe(text);
  });

  it.each([
    [12.9 * 86_400_000, 'days{"n":12}'],
    [47 * 3_600_000, 'hours{"n":47}'],
    [119 * 60_000, 'minutes{"n":119}'],
    [59_999, 'seconds{"n":59}'],
    [-5, 'seconds{"n":0}'],
  ])('%d ms is %s', (milliseconds, text) => {
    expect(spanText(milliseconds, t)).toBe(text);
  });

  it.each([
    [0, '00:00'],
    [1, '00:01'],
    [59_000, '00:59'],
    [2_832_000, '47:12'],
    [3_909_000, '1:05:09'],
  ])('a countdown of %d ms shows %s', (milliseconds, text) => {
    expect(countdownText(milliseconds)).toBe(text);
  });

  it('time used has two digits of seconds', () => {
    expect(usedText(1_868_900, t)).toBe('timeUsed{"minutes":31,"seconds":"08"}');
  });

  it.each([
    ['PT60M', 60],
    ['PT1H30M', 90],
    ['P1D', 1440],
    ['PT90S', 1.5],
  ])('%s are %d minutes', (duration, minutes) => {
    expect(minutesOf(duration)).toBe(minutes);
  });
});
