import { describe, expect, it } from '@jest/globals';
import { exampleWith } from '../../../../test/example-contest.js';
import { readContestDocument } from '../reading/read-contest-document.js';

/** Two weeks in the window of the example, 2012-09-01T08:00 to 2012-09-30T18:00. */
const WEEKS = [
  { id: 'week-1', title: '第一周', opensAt: '2012-09-01T08:00:00+08:00', closesAt: '2012-09-08T00:00:00+08:00' },
  { id: 'week-2', title: '第二周', opensAt: '2012-09-08T00:00:00+08:00', closesAt: '2012-09-15T00:00:00+08:00' },
];

const PAPER = { sections: [{ title: '必答题', type: 'single', points: 2, questions: ['example/S1'] }] };

const stages = (first: object, second: object = {}) => [
  { ...WEEKS[0], ...first },
  { ...WEEKS[1], ...second },
];

function faultsOf(changes: Record<string, unknown>): string[] {
  // The marks of the example are too high for the short papers here.
  const marks = { '/scoring/passMark': undefined, '/scoring/excellentMark': undefined };
  return readContestDocument(exampleWith({ ...marks, ...changes })).faults.map(({ pointer }) => pointer);
}

describe('stages', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['one after the other, without a gap', { '/stages': WEEKS }, []],
    ['with a gap', { '/stages': stages({ closesAt: '2012-09-05T00:00:00+08:00' }) }, []],
    ['none at all', { '/stages': [] }, []],
    [
      'each with its own paper, time and quota',
      { '/stages': stages({ paper: PAPER }, { time: { limit: 'PT5M' }, attempts: { perStage: 2 } }) },
      [],
    ],
    ['an id twice', { '/stages': stages({}, { id: 'week-1' }) }, ['/stages/1/id']],
    ['an id with capitals', { '/stages': stages({ id: 'Week 1' }) }, ['/stages/0/id']],
    ['overlapping', { '/stages': stages({}, { opensAt: '2012-09-07T23:59:00+08:00' }) }, ['/stages/1/opensAt']],
    [
      'closing before it opens',
      { '/stages': stages({ closesAt: '2012-09-01T07:00:00+08:00' }) },
      ['/stages/0/closesAt'],
    ],
    ['not a time', { '/stages': stages({ opensAt: '2012-09-01' }) }, ['/stages/0/opensAt']],
    [
      'before the contest opens',
      { '/stages': stages({ opensAt: '2012-08-31T08:00:00+08:00' }) },
      ['/stages/0/opensAt'],
    ],
    [
      'after the contest closes',
      { '/stages': stages({}, { closesAt: '2012-10-01T00:00:00+08:00' }) },
      ['/stages/1/closesAt'],
    ],
    [
      'how often in all is of the contest',
      { '/stages': stages({ attempts: { total: 3 } }) },
      ['/stages/0/attempts/total'],
    ],
    ['a limit of a week and a day', { '/stages': stages({ time: { limit: 'P8D' } }) }, ['/stages/0/time/limit']],
    [
      'a paper that says nothing of its questions',
      { '/stages': stages({}, { paper: { sections: [{ title: '一', type: 'single', points: 1 }] } }) },
      ['/stages/1/paper/sections/0'],
    ],
    [
      'a question twice on a stage’s paper',
      {
        '/stages': stages({ paper: { sections: [{ ...PAPER.sections[0], questions: ['example/S1', 'example/S1'] }] } }),
      },
      ['/stages/0/paper/sections/0/questions/1'],
    ],
    [
      'a tie by a section of a stage’s paper',
      { '/stages': stages({ paper: PAPER }), '/ranking/ties': ['section:必答题'] },
      [],
    ],
    [
      'a share for a place where the stages add up',
      { '/stages': stages({}, {}), '/attempts': { counts: 'sumOfStageBest' }, '/ranking/minimumMark': '60%' },
      [],
    ],
    [
      'a mark above the full marks of a stage’s paper',
      { '/stages': stages({ paper: PAPER }), '/scoring/passMark': 3 },
      ['/scoring/passMark'],
    ],
    [
      'finishing what was started, without a limit',
      { '/closing': 'finish-started', '/stages': stages({ time: { limit: null } }) },
      ['/closing'],
    ],
    [
      'speed for the questions of a stage that are worth something else',
      {
        '/paper/sections': [{ ...PAPER.sections[0], points: 8 }],
        '/time/perQuestion': 5,
        '/scoring': { speed: { base: 3, perSecondLeft: 1 } },
        '/ranking/ties': [],
        '/stages': stages({ paper: PAPER }, { time: { perQuestion: 6 } }),
      },
      ['/stages/0/paper/sections/0/points', '/paper/sections/0/points'],
    ],
  ])('%s', (_rule, changes, pointers) => expect(faultsOf(changes)).toEqual(pointers));

  it.each([
    ['/attempts/perStage', 3],
    ['/attempts/counts', 'sumOfStageBest'],
    ['/paper/drawnPer', 'stage'],
  ])('%s: %j needs them', (pointer, value) => {
    expect(faultsOf({ [pointer]: value })).toEqual([pointer]);
    expect(faultsOf({ [pointer]: value, '/stages': WEEKS })).toEqual([]);
  });

  it('are written in one way, with nothing that they don’t have', () => {
    const written = { ...WEEKS[1], opensAt: '2012-09-07T16:00:00Z', time: { limit: 'PT1H' } };
    expect(readContestDocument(exampleWith({ '/stages': [WEEKS[0], written] })).document?.stages).toEqual([
      WEEKS[0],
      { ...WEEKS[1], time: { limit: 'PT60M', grace: 'PT5S' } },
    ]);
  });
});
