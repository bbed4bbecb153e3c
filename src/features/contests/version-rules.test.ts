import { expect, it } from '@jest/globals';
import type { PaperPlan } from '../../rules/paper-drawing/paper-plan.js';
import type { ContestVersion } from './contest-catalogue.js';
import { rulesFor } from './version-rules.js';

const plan = (drawnPer: PaperPlan['drawnPer']): PaperPlan => ({
  drawnPer,
  shuffle: { questions: false, options: false },
  sections: [],
});

const stage = (id: string, more: object = {}) => ({
  id,
  title: id,
  opensAt: '2012-09-01T08:00:00+08:00',
  closesAt: '2012-09-08T08:00:00+08:00',
  ...more,
});

const version = {
  drawSeed: 'seed',
  plan: { ...plan('stage'), stages: { own: plan('contest'), again: plan('stage') } },
  document: {
    opensAt: '2012-09-01T08:00:00+08:00',
    closesAt: '2012-09-30T08:00:00+08:00',
    time: { limit: 'PT60M', grace: 'PT5S' },
    scoring: { multipleChoice: 'allOrNothing', wrong: 0, blank: 0 },
    attempts: { total: 9, perDay: 3, perStage: 5, counts: 'best' },
    stages: [
      stage('plain'),
      stage('own', { time: { limit: null, grace: 'PT0S' } }),
      stage('again', { attempts: { perDay: 1 } }),
    ],
  },
} as unknown as ContestVersion;

it.each<[string, string | null, string, object, string | null]>([
  ['without a stage: the contest’s own', null, 'seed', { total: 9, perDay: 3, perStage: 5 }, 'PT60M'],
  [
    'a stage with nothing of its own draws its own questions',
    'plain',
    'seed/plain',
    { total: 9, perDay: 3, perStage: 5 },
    'PT60M',
  ],
  ['a paper of its own, drawn for the contest', 'own', 'seed', { total: 9, perDay: 3, perStage: 5 }, null],
  ['attempts of its own stand in place of both limits', 'again', 'seed/again', { total: 9, perDay: 1 }, 'PT60M'],
])('%s', (_rule, stageId, drawSeed, limits, limit) => {
  const rules = rulesFor(version, stageId);
  expect(rules.drawSeed).toBe(drawSeed);
  expect(rules.limits).toEqual(limits);
  expect(rules.time.limit).toBe(limit);
  expect(rules.plan).toBe(version.plan.stages?.[stageId ?? ''] ?? version.plan);
});

it('knows no stage that the document has not', () => expect(() => rulesFor(version, 'other')).toThrow('other'));
