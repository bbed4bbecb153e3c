import { momentText } from '../contest/moments.ts';
import type { Translate } from '../language/language.ts';
import { pointsText } from '../result/result-words.ts';
import type { OwnContest } from './load-person.ts';

/** How it went so far, as the person may know it; null: there is nothing to tell yet. */
export function scoreLine({ person }: OwnContest, t: Translate, locale: string): string | null {
  if (!person) return null;
  return t('person.page.score', { n: pointsText(person.score, locale) });
}

/** The place on the board; null where it is not shown, or there is none. */
export function placeLine({ person }: OwnContest, t: Translate, locale: string): string | null {
  if (person?.place == null || person.total === null) return null;
  return t('person.page.place', {
    n: person.place.toLocaleString(locale),
    total: person.total.toLocaleString(locale),
  });
}

/** What stands where a score would: none made yet, or when it will be told. */
export function waitingLine({ finished, person, results, contest }: OwnContest, t: Translate, locale: string) {
  if (person) return null;
  if (finished === 0) return t('person.page.notYet');
  if (!results.at) return t('person.page.resultsSometime');
  return t('person.page.resultsAt', { time: momentText(results.at, contest.timeZone, locale) });
}

/** When it opens, closes, or closed, by the server's clock. */
export function momentLine({ contest }: OwnContest, now: number, t: Translate, locale: string): string {
  const at = (key: string, instant: string) =>
    t(`contest.${key}`, { time: momentText(instant, contest.timeZone, locale) });
  if (now < Date.parse(contest.opensAt)) return at('from', contest.opensAt);
  return at(now < Date.parse(contest.closesAt) ? 'until' : 'ended', contest.closesAt);
}

/** Whether the fields of the entry can still be corrected. */
export function mayCorrect({ contest, entry }: OwnContest): boolean {
  return entry.changesLeft > 0 && (contest.state === 'published' || contest.state === 'open');
}
