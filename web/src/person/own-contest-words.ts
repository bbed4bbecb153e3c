import type { Attempt } from '../api/shapes.ts';
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
  return publishedLine({ results, contest }, t, locale);
}

/** When scores will be told. */
function publishedLine({ results, contest }: Pick<OwnContest, 'results' | 'contest'>, t: Translate, locale: string) {
  if (!results.at) return t('person.page.resultsSometime');
  return t('person.page.resultsAt', { time: momentText(results.at, contest.timeZone, locale) });
}

/** What one of the attempts came to, and whether it counts; null: it isn't published, or nothing came of it. */
export function attemptScoreLine(
  { scores }: Pick<OwnContest, 'scores'>,
  { number, state }: Pick<Attempt, 'number' | 'state'>,
  t: Translate,
  locale: string,
): string | null {
  const made = state === 'submitted' || state === 'expired' ? scores.find((one) => one.number === number) : undefined;
  if (!made) return null;
  const points = t('person.page.score', { n: pointsText(made.score, locale) });
  return made.counts ? `${points} · ${t('person.page.attemptCounts')}` : points;
}

/** When the scores of the attempts will be told; null: they are, or there are none to tell. */
export function attemptsLater(own: OwnContest, t: Translate, locale: string): string | null {
  return own.finished > 0 && !own.results.published ? publishedLine(own, t, locale) : null;
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
