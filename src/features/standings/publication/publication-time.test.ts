import { expect, it } from '@jest/globals';
import { publicationTime } from './publication-time.js';

it.each([
  ['a whole minute', '2012-09-30T10:00:00Z', 'Asia/Shanghai', '2012-09-30 18:00（北京时间）'],
  [
    'the minute after, where nobody can look yet',
    '2012-09-30T10:00:05Z',
    'Asia/Shanghai',
    '2012-09-30 18:01（北京时间）',
  ],
  ['over midnight', '2012-09-30T15:59:05Z', 'Asia/Shanghai', '2012-10-01 00:00（北京时间）'],
  ['another zone', '2012-09-30T10:00:00Z', 'Asia/Urumqi', '2012-09-30 16:00（Asia/Urumqi 时间）'],
])('%s', (_case, at, zone, text) => expect(publicationTime(new Date(at), zone).zh).toBe(text));

it('names the zone in English, too', () =>
  expect(publicationTime(new Date('2012-09-30T10:00:00Z'), 'Europe/Berlin').en).toBe(
    '2012-09-30 12:00 (Europe/Berlin time)',
  ));
