import { expect, it } from '@jest/globals';
import { exampleWith } from '../../../../test/example-contest.js';
import { readContestDocument } from '../reading/read-contest-document.js';

const pointersOf = (changes: Record<string, unknown>) =>
  readContestDocument(exampleWith(changes)).faults.map(({ pointer }) => pointer);

const section = '/paper/sections';
const mark = '/publication/leaderboards/freezeAt';

const worth = (points: number) => ({
  [`${section}/0/points`]: points,
  [`${section}/1/points`]: points,
  [`${section}/2/points`]: points,
});

/** A real one: 100 and 30 for each second left of 20. */
const SPEEDY: Record<string, unknown> = {
  ...worth(700),
  '/time/perQuestion': 20,
  '/scoring/speed': { base: 100, perSecondLeft: 30 },
  '/scoring/excellentMark': '90%',
};

it.each<[string, Record<string, unknown>]>([
  ['two letters', { '/slug': 'ab' }],
  ['digits and hyphens', { '/slug': '2012-quality-9' }],
  ['sixty-four letters', { '/slug': 'a'.repeat(64) }],
  ['another zone', { '/timeZone': 'Europe/Berlin' }],
  ['an instant without seconds', { '/opensAt': '2012-09-01T08:00+08:00' }],
  ['an instant with milliseconds', { '/opensAt': '2012-09-01T08:00:00.500Z' }],
  ['no limit', { '/time/limit': null }],
  ['the shortest limit', { '/time/limit': 'PT60S' }],
  ['the longest limit', { '/time/limit': 'P7D' }],
  ['no grace', { '/time/grace': 'PT0S' }],
  ['the longest grace', { '/time/grace': 'PT1M' }],
  ['finishing what was started, with a limit', { '/closing': 'finish-started' }],
  ['a freeze at the opening', { [mark]: '2012-09-01T08:00:00+08:00' }],
  ['a freeze at the close', { [mark]: '2012-09-30T18:00:00+08:00' }],
  ['two decimals', { [`${section}/0/points`]: 1.15, '/scoring/wrong': -0.29 }],
  ['the full marks as pass mark', { '/scoring/passMark': 9, '/scoring/excellentMark': 9 }],
  ['pass and excellence at one mark', { '/scoring/passMark': 8, '/scoring/excellentMark': 8 }],
  ['a share with decimals', { '/scoring/passMark': '60.125%', '/scoring/excellentMark': '100%' }],
  ['no ties at all', { '/ranking/ties': [] }],
  ['lots with a seed', { '/ranking/lotSeed': '2012-10-08 沪深300 2293.11' }],
  ['a single difficulty', { [`${section}/2/draw/difficulty`]: { min: 2, max: 2 } }],
  [
    'organizations’ codes in place of one',
    { '/registration/code': undefined, '/registration/organization': 'required' },
  ],
  ['approved organizations only', { '/registration/organization': 'optional', '/registration/approvedOnly': true }],
  ['no colour', { '/appearance/accent': undefined }],
  ['questions with a time of their own', { '/time/perQuestion': 20 }],
  ['the same without a limit', { '/time/perQuestion': 5, '/time/limit': null, '/closing': 'finish-started' }],
  ['points for speed', { ...SPEEDY }],
  ['points for speed, with decimals', { ...SPEEDY, ...worth(20.5), '/scoring/speed': { base: 0.5, perSecondLeft: 1 } }],
  ['a lowest difficulty alone', { [`${section}/2/draw/difficulty`]: { min: 5 } }],
])('%s is fine', (_what, changes) => expect(pointersOf(changes)).toEqual([]));

it.each<[string, Record<string, unknown>, string[]]>([
  ['a colour by name', { '/appearance/accent': 'red' }, ['/appearance/accent']],
  ['a colour of three digits', { '/appearance/accent': '#b21' }, ['/appearance/accent']],
  ['a colour with something after it', { '/appearance/accent': '#b326;x' }, ['/appearance/accent']],
  ['a banner that there is not', { '/appearance/banner': 'stars' }, ['/appearance/banner']],
  ['too little time for a question', { '/time/perQuestion': 4 }, ['/time/perQuestion']],
  ['too much time for a question', { '/time/perQuestion': 601 }, ['/time/perQuestion']],
  ['half seconds', { '/time/perQuestion': 7.5 }, ['/time/perQuestion']],
  [
    'more than a day for all questions',
    { '/time/perQuestion': 600, '/scoring/excellentMark': '90%', [`${section}/1/draw/count`]: 500 },
    ['/time/perQuestion'],
  ],
  ['points for speed without a time', { ...SPEEDY, '/time/perQuestion': undefined }, ['/scoring/speed']],
  [
    'points for speed with three decimals',
    { ...SPEEDY, '/scoring/speed': { base: 99.999, perSecondLeft: 30.001 } },
    ['/scoring/speed/base', '/scoring/speed/perSecondLeft'],
  ],
  [
    'nothing for a second',
    { ...SPEEDY, '/scoring/speed': { base: 700, perSecondLeft: 0 } },
    ['/scoring/speed/perSecondLeft'],
  ],
  [
    'points that no answer can earn',
    { ...SPEEDY, [`${section}/1/points`]: 700.01, [`${section}/2/points`]: 1 },
    [`${section}/1/points`, `${section}/2/points`],
  ],
  ['an empty slug', { '/slug': '' }, ['/slug']],
  ['a slug of one letter', { '/slug': 'a' }, ['/slug']],
  ['a slug with capitals', { '/slug': 'Quality' }, ['/slug']],
  ['a slug in Chinese', { '/slug': '质量月' }, ['/slug']],
  ['a slug that begins with a hyphen', { '/slug': '-quality' }, ['/slug']],
  ['a slug with two hyphens in a row', { '/slug': 'quality--month' }, ['/slug']],
  ['a zone that is none', { '/timeZone': 'Asia/Taiyuan' }, ['/timeZone']],
  ['an offset as zone', { '/timeZone': '+08:00' }, ['/timeZone']],
  ['an instant without offset', { '/opensAt': '2012-09-01T08:00:00' }, ['/opensAt']],
  ['a date alone', { '/closesAt': '2012-09-30' }, ['/closesAt']],
  ['a day that does not exist', { '/closesAt': '2012-09-31T18:00:00+08:00' }, ['/closesAt']],
  ['a close at the opening', { '/closesAt': '2012-09-01T00:00:00Z', [mark]: undefined }, ['/closesAt']],
  ['a close before the opening', { '/closesAt': '2011-09-30T18:00:00+08:00', [mark]: undefined }, ['/closesAt']],
  ['a limit of a second', { '/time/limit': 'PT1S' }, ['/time/limit']],
  ['a limit just below a minute', { '/time/limit': 'PT59.999S' }, ['/time/limit']],
  ['a limit of zero', { '/time/limit': 'PT0S' }, ['/time/limit']],
  ['a limit past a week', { '/time/limit': 'PT168H1S' }, ['/time/limit']],
  ['a limit in months', { '/time/limit': 'P1M' }, ['/time/limit']],
  ['a limit in plain minutes', { '/time/limit': '60' }, ['/time/limit']],
  ['a duration of nothing', { '/time/limit': 'PT' }, ['/time/limit']],
  ['a negative grace', { '/time/grace': '-PT5S' }, ['/time/grace']],
  ['a grace past a minute', { '/time/grace': 'PT61S' }, ['/time/grace']],
  ['finishing what was started, without a limit', { '/closing': 'finish-started', '/time/limit': null }, ['/closing']],

  ['entering by code without one', { '/registration/code': undefined }, ['/registration/code']],
  ['a code of five characters', { '/registration/code': 'ZL201' }, ['/registration/code']],
  ['a code of five characters and a space', { '/registration/code': 'ZL2 01' }, ['/registration/code']],
  ['approval of what nobody is asked for', { '/registration/approvedOnly': true }, ['/registration/approvedOnly']],
  ['an unknown way to ask', { '/registration/organization': 'maybe' }, ['/registration/organization']],
  ['a code that nobody needs', { '/registration/mode': 'open' }, ['/registration/code']],
  ['a field name in Chinese', { '/registration/fields/1/name': '部门' }, ['/registration/fields/1/name']],
  ['a field twice', { '/registration/fields/1/name': 'phone' }, ['/registration/fields/1/name']],
  ['a field for the name', { '/registration/fields/0/name': 'name' }, ['/registration/fields/0/name']],
  [
    'a field like a part of every object',
    { '/registration/fields/0/name': 'constructor' },
    ['/registration/fields/0/name'],
  ],
  ['a pattern that is none', { '/registration/fields/0/pattern': '[0-9' }, ['/registration/fields/0/pattern']],
  ['a pattern that never ends', { '/registration/fields/0/pattern': '(a+)+' }, ['/registration/fields/0/pattern']],
  ['a pattern that looks ahead', { '/registration/fields/0/pattern': '(?=a)a' }, ['/registration/fields/0/pattern']],

  ['two sections of one title', { [`${section}/2/title`]: '判断题', '/ranking/ties': [] }, [`${section}/2/title`]],
  ['three decimals', { [`${section}/1/points`]: 1.005 }, [`${section}/1/points`]],
  ['neither questions nor draw', { [`${section}/1/draw`]: undefined }, [`${section}/1`]],
  ['both questions and draw', { [`${section}/1/questions`]: ['example/S1'] }, [`${section}/1`]],
  ['a question without a bank', { [`${section}/0/questions/1`]: 'J2' }, [`${section}/0/questions/1`]],
  ['a question with two slashes', { [`${section}/0/questions/0`]: 'a/b/c' }, [`${section}/0/questions/0`]],
  ['a question twice in a section', { [`${section}/0/questions/1`]: 'example/J1' }, [`${section}/0/questions/1`]],
  [
    'a question in two sections, three times in all',
    {
      [`${section}/1`]: { title: '再判断', type: 'true-false', points: 1, questions: ['example/J2', 'example/J2'] },
      '/scoring/excellentMark': undefined,
    },
    [`${section}/1/questions/0`, `${section}/1/questions/1`],
  ],
  [
    'difficulties the wrong way round',
    { [`${section}/2/draw/difficulty`]: { min: 4, max: 2 } },
    [`${section}/2/draw/difficulty`],
  ],

  ['nothing for each option', { '/scoring/pointsEach': undefined }, ['/scoring/pointsEach']],
  ['points for each option under another rule', { '/scoring/multipleChoice': 'half' }, ['/scoring/pointsEach']],
  ['as much for an option as for the question', { '/scoring/pointsEach': 2 }, ['/scoring/pointsEach']],
  ['three decimals for each option', { '/scoring/pointsEach': 0.333 }, ['/scoring/pointsEach']],
  ['three decimals off', { '/scoring/wrong': -0.333, '/scoring/blank': -0.001 }, ['/scoring/wrong', '/scoring/blank']],
  ['a pass mark above the full marks', { '/scoring/passMark': 9.01 }, ['/scoring/passMark']],
  ['a share above the full marks', { '/scoring/passMark': '101%' }, ['/scoring/passMark']],
  ['a mark in words', { '/scoring/excellentMark': '优秀' }, ['/scoring/excellentMark']],
  [
    'excellence below the pass mark',
    { '/scoring/passMark': 6, '/scoring/excellentMark': '50%' },
    ['/scoring/excellentMark'],
  ],

  ['a tie rule that there is not', { '/ranking/ties': ['timeUsed', 'age'] }, ['/ranking/ties/1']],
  ['a section that there is not', { '/ranking/ties': ['section:论述题'] }, ['/ranking/ties/0']],
  ['a tie rule twice', { '/ranking/ties': ['timeUsed', 'attempts', 'timeUsed'] }, ['/ranking/ties/2']],
  ['a seed without lots', { '/ranking/ties': ['timeUsed'], '/ranking/lotSeed': '7' }, ['/ranking/lotSeed']],
  [
    'a share for a place where any number of papers adds up',
    { '/attempts/counts': 'sum', '/ranking/minimumMark': '60%' },
    ['/ranking/minimumMark'],
  ],

  ['a freeze before the opening', { [mark]: '2012-09-01T07:59:59+08:00' }, [mark]],
  ['a freeze after the close', { [mark]: '2012-09-30T18:00:01+08:00' }, [mark]],
  ['a freeze that is no instant', { [mark]: 'noon' }, [mark]],
  ['a review before the results', { '/publication/results': 'manual' }, ['/publication/review']],
])('%s is a fault', (_what, changes, pointers) => expect(pointersOf(changes)).toEqual(pointers));
