import { calendarDay } from '../../rules/attempt-timing/calendar-day.js';
import { windowState } from '../../rules/attempt-timing/contest-window.js';
import type { AttemptRecord } from '../attempts/attempts.public.js';
import { type ContestDocument, stageRules } from '../contests/contests.public.js';
import * as differences from './differences/difference.js';
import type { Difference } from './differences/difference.js';

type Counted = Pick<AttemptRecord, 'entryId' | 'state' | 'startedAt' | 'stageId'>;

/**
 * Whether an entry has more attempts than the contest and its stages allow, more than one open, or one that was started
 * outside its stage (I2). A voided one doesn't count.
 */
export function checkQuotas(document: ContestDocument, entryId: string, attempts: readonly Counted[]): Difference[] {
  const counted = attempts.filter(({ state }) => state !== 'voided');
  const astray = counted.filter((attempt) => !isInItsStage(document, attempt));
  if (astray.length > 0) return astray.map(({ stageId }) => differences.outsideStage(entryId, stageId));

  const open = counted.filter(({ state }) => state === 'open').length;
  const { total } = document.attempts;
  const found: Difference[] = [];
  if (open > 1) found.push(differences.tooManyOpen(entryId, open));
  if (total !== undefined && counted.length > total)
    found.push(differences.beyondTotal(entryId, counted.length, total));
  return [...found, ...beyondStages(document, entryId, counted), ...beyondDays(document, entryId, counted)];
}

/** Whether the contest has the stage and it was under way; of an attempt without one, whether the contest has none. */
function isInItsStage(document: ContestDocument, { stageId, startedAt }: Counted): boolean {
  if (stageId === null) return document.stages === undefined;
  if (!document.stages?.some(({ id }) => id === stageId)) return false;
  return windowState(stageRules(document, stageId).window, startedAt) === 'open';
}

function beyondStages(document: ContestDocument, entryId: string, counted: readonly Counted[]): Difference[] {
  const stages = new Map<string, number>();
  for (const { stageId } of counted) if (stageId !== null) stages.set(stageId, (stages.get(stageId) ?? 0) + 1);
  return [...stages].flatMap(([stageId, count]) => {
    const { perStage } = stageRules(document, stageId).limits;
    return perStage !== undefined && count > perStage
      ? [differences.beyondStage(entryId, stageId, count, perStage)]
      : [];
  });
}

/** On a day on which one stage ends and the next begins, each attempt has to keep to the limit of its own. */
function beyondDays(document: ContestDocument, entryId: string, counted: readonly Counted[]): Difference[] {
  const days = new Map<string, { count: number; beyond: number | null }>();
  for (const { startedAt, stageId } of counted.toSorted((a, b) => a.startedAt.getTime() - b.startedAt.getTime())) {
    const { perDay } = stageRules(document, stageId).limits;
    const day = calendarDay(startedAt, document.timeZone);
    const so = days.get(day) ?? { count: 0, beyond: null };
    const count = so.count + 1;
    days.set(day, { count, beyond: perDay !== undefined && count > perDay ? perDay : so.beyond });
  }
  return [...days].flatMap(([day, { count, beyond }]) =>
    beyond === null ? [] : [differences.beyondDay(entryId, day, count, beyond)],
  );
}
