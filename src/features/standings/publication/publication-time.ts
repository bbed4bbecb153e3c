import { DateTime } from 'luxon';
import { said, type Said } from '../../../platform/http/said.js';

/**
 * When something is published, as people are told: to the minute, which is never too early, with the time zone of the
 * contest. Example: `2012-09-30 18:01（北京时间）`.
 */
export function publicationTime(at: Date, timeZone: string): Said {
  const exact = DateTime.fromJSDate(at, { zone: timeZone });
  const whole = exact.startOf('minute');
  const minute = (whole < exact ? whole.plus({ minutes: 1 }) : whole).toFormat('yyyy-MM-dd HH:mm');
  const zone = timeZone === 'Asia/Shanghai' ? '北京' : ` ${timeZone} `;
  return said(`${minute}（${zone.trimStart()}时间）`, `${minute} (${timeZone} time)`);
}
