import type { Translate } from '../language/language.ts';
import type { ContestDocument } from '../api/shapes.ts';
import { minutesOf, momentText } from './moments.ts';
import { sectionTitle } from './section-title.ts';

export type GroupKey = 'what' | 'how' | 'score' | 'rank' | 'show' | 'teams' | 'organizations';

export interface RuleGroup {
  readonly key: GroupKey;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Whether there are rules that few contests have; more/more-rules.ts puts them in words. */
export function hasMore(document: ContestDocument): boolean {
  const { stages, teams, organizations, scoring, registration, attempts, ranking } = document;
  const few = [stages, teams, organizations, scoring.speed, registration.divisions, attempts.practice];
  return [...few, ranking.minimumMark].some((part) => part !== undefined);
}

/** The whole contest document as a contestant reads it: nothing here is written by hand for one contest. */
export function rulesInWords(document: ContestDocument, t: Translate, locale: string): RuleGroup[] {
  const say: Translate = (key, named) => t(`contest.rules.${key}`, named);
  const group = (key: GroupKey, lines: string[]) => ({ key, title: say(key), lines });
  return [
    group('what', whatLines(document, say, t, locale)),
    group('how', howLines(document, say)),
    group('score', scoreLines(document, say)),
    group('rank', rankLines(document, say, t, locale)),
    group('show', showLines(document, say, locale)),
  ];
}

export function isLimited({ perDay, perStage, total }: ContestDocument['attempts']): boolean {
  return perDay !== undefined || perStage !== undefined || total !== undefined;
}

/** How many questions a paper has, and what it is worth at most. */
export function paperSize({ paper }: ContestDocument): { readonly count: number; readonly points: number } {
  return {
    count: paper.sections.reduce((sum, { count }) => sum + count, 0),
    points: paper.sections.reduce((sum, { count, points }) => sum + Math.round(count * points * 100), 0) / 100,
  };
}

function whatLines(document: ContestDocument, say: Translate, t: Translate, locale: string): string[] {
  const { paper } = document;
  const lines = paper.sections.map(({ title, count, points }) =>
    say('section', { title: sectionTitle(title, t, locale), count, points }),
  );
  lines.push(say('whole', paperSize(document)));
  lines.push(say(paper.drawnPer === 'contest' ? 'same' : 'drawn'));
  if (paper.shuffle.questions || paper.shuffle.options) lines.push(say('shuffled'));
  return lines;
}

function howLines({ time, closing, attempts }: ContestDocument, say: Translate): string[] {
  const lines = [timeText(time, say), say('kept')];
  if (time.limit) lines.splice(1, 0, say(closing === 'finish-started' ? 'finishStarted' : 'cutOff'));
  if (attempts.perDay !== undefined) lines.push(say('perDay', { n: attempts.perDay }));
  if (attempts.total !== undefined) lines.push(say('total', { n: attempts.total }));
  if (!isLimited(attempts)) lines.push(say('any'));
  return lines;
}

/** What somebody has to know about the time, as `limit`, `noLimit` and `perQuestion` say it. */
export function timeText({ limit, perQuestion }: ContestDocument['time'], say: Translate): string {
  if (perQuestion !== undefined) return say('perQuestion', { n: perQuestion });
  return limit ? say('limit', { n: minutesOf(limit) }) : say('noLimit');
}

function scoreLines({ scoring, paper }: ContestDocument, say: Translate): string[] {
  const lines: string[] = [];
  if (paper.sections.some(({ type }) => type === 'multiple')) {
    lines.push(say(`multiple.${scoring.multipleChoice}`, { each: scoring.pointsEach ?? 0 }));
  }
  if (scoring.wrong < 0) lines.push(say('wrong', { n: -scoring.wrong }));
  if (scoring.blank < 0) lines.push(say('blank', { n: -scoring.blank }));
  if (scoring.wrong === 0 && scoring.blank === 0) lines.push(say('noPenalty'));
  if (scoring.passMark !== undefined) lines.push(say('pass', { mark: markText(scoring.passMark, say) }));
  if (scoring.excellentMark !== undefined) lines.push(say('excellent', { mark: markText(scoring.excellentMark, say) }));
  return lines;
}

function markText(mark: number | string, say: Translate): string {
  return typeof mark === 'string' ? say('percent', { n: parseFloat(mark) }) : say('points', { n: mark });
}

function rankLines({ ranking, attempts }: ContestDocument, say: Translate, t: Translate, locale: string): string[] {
  const chain = ranking.ties.map((tie) =>
    tie.startsWith('section:')
      ? say('tie.section', { title: sectionTitle(tie.slice('section:'.length), t, locale) })
      : say(`tie.${tie}`),
  );
  const lines = [say('byScore')];
  if (attempts.total !== 1) lines.unshift(`${t(`contest.counts.${attempts.counts}`)}${t('contest.stop')}`);
  if (chain.length > 0) lines.push(say('ties', { chain: chain.join(t('contest.comma')) }));
  return lines;
}

function showLines({ publication, timeZone }: ContestDocument, say: Translate, locale: string): string[] {
  const { leaderboards } = publication;
  const lines = [say(`results.${publication.results}`), say(`review.${publication.review}`)];
  lines.push(say({ everyone: 'board', entrants: 'boardEntrants', organizers: 'boardOrganizers' }[leaderboards.for]));
  if (leaderboards.for === 'organizers') return lines;
  if (leaderboards.names === 'masked') lines.push(say('masked'));
  if (leaderboards.top !== undefined) lines.push(say('top', { n: leaderboards.top }));
  if (leaderboards.freezeAt) lines.push(say('freeze', { time: momentText(leaderboards.freezeAt, timeZone, locale) }));
  return lines;
}
