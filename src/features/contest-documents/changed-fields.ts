import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';
import type { PaperPlan } from '../../rules/paper-drawing/paper-plan.js';
import type { ContestDocument } from './contest-document.js';
import { lastAnswerAt } from './meaning/last-answer.js';
import { isEarlier } from './meaning/publication-moments.js';

/**
 * What may change although people have competed: what is said about the contest, who else can get in, and what is shown
 * to whom and when. Everything else decides what a person had to do, in which time, how it counts or who is ahead, and
 * stands. `closesAt`, `ranking.lotSeed`, and when results and keys are shown have rules of their own, below.
 */
const FREE = [
  '/title',
  '/organizers',
  '/introduction',
  '/locale',
  '/registration/code',
  '/registration/changes',
  '/registration/approvedOnly',
  '/registration/fields/*/label',
  '/registration/teamsCloseAt',
  '/publication/leaderboards',
  '/appearance',
  '/attempts/practice',
];

/** JSON pointers of the fields that differ, the innermost ones; of a list whose length differs, the list. */
export function changedFields(before: unknown, after: unknown, pointer = ''): string[] {
  if (isDeepStrictEqual(before, after)) return [];
  const alike =
    Array.isArray(before) && Array.isArray(after)
      ? before.length === after.length
      : !Array.isArray(before) && !Array.isArray(after);
  if (!alike || !isHolder(before) || !isHolder(after)) return [pointer];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => changedFields(before[name], after[name], `${pointer}/${name}`));
}

/**
 * What of a change would be unfair to those who have competed already, one fault a field; empty: the change may be made.
 *
 * The close may move later while the contest is open. Once it has passed, keys and results may have been shown, so it
 * stands. The seed of the lots may be set when it has been drawn, and not changed afterwards. Results and keys may be
 * shown later than was said, and earlier only once the last answer can have been given: keys that come out meanwhile help
 * those who are still to come, and scores those who still have tries. Stages: `stageFaults`.
 */
export function fairnessFaults(before: ContestDocument, after: ContestDocument, now: Date): Fault[] {
  const whole = changedFields({ ...before, stages: null }, { ...after, stages: null });
  return [...wholeFaults(whole, before, after, now), ...stageFaults(before.stages, after.stages, now)];
}

function wholeFaults(changed: readonly string[], before: ContestDocument, after: ContestDocument, now: Date): Fault[] {
  return changed
    .filter((pointer) => !FREE.some((free) => lies(pointer, free)))
    .flatMap((pointer) => {
      if (pointer === '/closesAt') return closeFaults(pointer, before, after, now);
      if (pointer === '/publication/results' || pointer === '/publication/review')
        return momentFaults(pointer, before, after, now);
      if (pointer === '/ranking/lotSeed' && before.ranking.lotSeed === undefined) return [];
      return [stands(pointer)];
    });
}

/**
 * In a stage that hasn't opened nobody has competed: it may still change in everything, be left out, or be added. Of one
 * that has opened the title may change, and its close may move later until it has passed.
 */
function stageFaults(before: ContestDocument['stages'], after: ContestDocument['stages'], now: Date): Fault[] {
  if (!before || !after) return before === after ? [] : [stands('/stages')];
  const opened = before.filter(({ opensAt }) => now >= new Date(opensAt));
  return opened.flatMap((stage) => {
    const place = after.findIndex(({ id }) => id === stage.id);
    const changed = after[place];
    if (!changed) return [stands(`/stages/${before.indexOf(stage)}`)];
    return changedFields(stage, changed).flatMap((field) => {
      if (field === '/title') return [];
      const pointer = `/stages/${place}${field}`;
      return field === '/closesAt' ? closeFaults(pointer, stage, changed, now) : [stands(pointer)];
    });
  });
}

function stands(pointer: string): Fault {
  const detail = said(
    '已经有人按原来的规则答题，这一项不能再改。',
    'People have competed under what this said before; it can not change any more.',
  );
  return { pointer, detail };
}

interface Closing {
  readonly closesAt: string;
}

/** Of the contest or of a stage. */
function closeFaults(pointer: string, before: Closing, after: Closing, now: Date): Fault[] {
  if (now >= new Date(before.closesAt))
    return [{ pointer, detail: said('已经截止，不能再改截止时间。', 'It has closed; its close stands.') }];
  if (new Date(after.closesAt) > new Date(before.closesAt)) return [];
  return [
    {
      pointer,
      detail: said(
        '已经有人答题，截止时间只能延后，不能提前。',
        'People have competed; the close can move later, not earlier.',
      ),
    },
  ];
}

function momentFaults(pointer: string, before: ContestDocument, after: ContestDocument, now: Date): Fault[] {
  const what = pointer === '/publication/results' ? 'results' : 'review';
  if (!isEarlier(after.publication[what], before.publication[what])) return [];
  const until = lastAnswerAt(before);
  if (until && now >= until) return [];
  return [
    {
      pointer,
      detail: said(
        '已经有人答题，竞赛结束之前只能改得更晚，不能提前公布。',
        'People have competed; until the contest is over this can become later, not earlier.',
      ),
    },
  ];
}

/**
 * A notice for each section of a published paper for which the bank has something else by now: the paper keeps the
 * versions it was published with.
 */
export function newerQuestions(published: PaperPlan, current: PaperPlan, pointer = '/paper'): Fault[] {
  return published.sections.flatMap(({ pool, title }, index) => {
    const now = current.sections[index]?.pool ?? [];
    const changed = Math.max(without(now, pool), without(pool, now));
    if (changed === 0) return [];
    const detail = said(
      `“${title}”有 ${changed} 道题在发布之后于题库中修改过；竞赛仍沿用发布时的版本。`,
      `${changed} question${changed === 1 ? '' : 's'} of “${title}” changed in the bank since the publication; the contest keeps the versions it was published with.`,
    );
    return [{ pointer: `${pointer}/sections/${index}`, detail }];
  });
}

function without(pool: readonly { id: string }[], other: readonly { id: string }[]): number {
  const ids = new Set(other.map(({ id }) => id));
  return pool.filter(({ id }) => !ids.has(id)).length;
}

function lies(pointer: string, place: string): boolean {
  const [inner, outer] = [pointer.split('/'), place.split('/')];
  return outer.every((segment, index) => segment === '*' || segment === inner[index]);
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
