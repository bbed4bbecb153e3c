import type { Account, Contest, Entry, OwnAttempts } from '../api/shapes.ts';
import { isOver } from './state-by-clock.ts';

/** What the one button of a contest's page says. */
export type NextStep =
  | { readonly do: 'sign-up' | 'enter' | 'board' | 'over' | 'used-up' | 'disqualified' }
  | { readonly do: 'wait' | 'next-day'; readonly until: string }
  | { readonly do: 'start'; readonly again: boolean }
  | { readonly do: 'continue' | 'result'; readonly attemptId: string };

/** Steps that say how it stands: there is nothing to tap. */
const NOTHING_TO_DO: readonly NextStep['do'][] = ['wait', 'next-day', 'used-up', 'disqualified', 'over'];

export function canDo(step: NextStep): boolean {
  return !NOTHING_TO_DO.includes(step.do);
}

export interface Standing {
  readonly account: Account | null;
  readonly entry: Entry | null;
  readonly own: OwnAttempts | null;
}

/** @param now the server's time, in milliseconds */
export function nextStep(
  contest: Pick<Contest, 'state' | 'document'> & Partial<Pick<Contest, 'stages'>>,
  standing: Standing,
  now: number,
): NextStep {
  const { entry, own } = standing;
  const attempts = own?.attempts ?? [];
  const underWay = attempts.find(({ state }) => state === 'open');
  if (underWay) return { do: 'continue', attemptId: underWay.id };

  const latest = attempts.filter(({ state }) => state !== 'voided').at(-1);
  const { opensAt } = contest.document;
  if (isOver(contest, now)) {
    if (latest) return { do: 'result', attemptId: latest.id };
    return { do: isBoardPublic(contest) ? 'board' : 'over' };
  }
  if (!standing.account) return { do: 'sign-up' };
  if (!entry) return { do: 'enter' };
  if (entry.disqualified) return latest ? { do: 'result', attemptId: latest.id } : { do: 'disqualified' };
  if (now < Date.parse(opensAt)) return { do: 'wait', until: opensAt };
  const between = nextStage(contest, now);
  if (between) return { do: 'wait', until: between };
  if (own?.quota.left === 0) {
    if (latest) return { do: 'result', attemptId: latest.id };
    // All of them were declared void: there is no result to see, and none to be made.
    const { nextDayAt } = own.quota;
    return nextDayAt ? { do: 'next-day', until: nextDayAt } : { do: 'used-up' };
  }
  return { do: 'start', again: attempts.length > 0 };
}

/** Where a contest has stages and none is open: when the next one opens; null: one is, or none will. */
function nextStage({ stages = [] }: Partial<Pick<Contest, 'stages'>>, now: number): string | null {
  if (stages.some(({ opensAt, closesAt }) => Date.parse(opensAt) <= now && now < Date.parse(closesAt))) return null;
  return stages.find(({ opensAt }) => now < Date.parse(opensAt))?.opensAt ?? null;
}

export function isBoardPublic({ document }: Pick<Contest, 'document'>): boolean {
  return document.publication.leaderboards.for === 'everyone';
}

export function hasTeams({ registration }: Contest['document']): boolean {
  return (registration.team ?? 'none') !== 'none';
}

/** Whether entering asks for anything; if not, it needs no step of its own. */
export function asksAtEntering({ registration }: Pick<Contest['document'], 'registration'>): boolean {
  const { mode, fields, organization = 'none', team = 'none', divisions = [] } = registration;
  if (mode !== 'open' || fields.length > 0 || organization !== 'none' || team !== 'none') return true;
  return divisions.some(({ fixed }) => !fixed);
}
