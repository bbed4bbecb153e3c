import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exampleContest, exampleWith, leaves, put } from '../../../../test/example-contest.js';
import type { ContestDocument } from '../contest-document.js';
import { completeDocument, readContestDocument } from './read-contest-document.js';

const pointersOf = (written: unknown) => {
  const { document, faults } = readContestDocument(written);
  expect(document === null).toBe(faults.length > 0);
  for (const { detail } of faults) {
    expect(detail.zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(detail.en).toMatch(/^\S.*\.$/u);
  }
  return faults.map(({ pointer }) => pointer);
};

it('takes a document that uses most of what there is', () => expect(pointersOf(exampleContest())).toEqual([]));

it('fills in every default of the shortest document', () => {
  const { document, faults } = readContestDocument({
    slug: 'short',
    title: '最短的规程',
    opensAt: '2012-09-01T00:00:00Z',
    closesAt: '2012-09-02T00:00:00Z',
    paper: { sections: [{ title: '单选题', type: 'single', points: 1, draw: { bank: 'example', count: 1 } }] },
  });
  expect(faults).toEqual([]);
  expect(document).toEqual({
    slug: 'short',
    title: '最短的规程',
    organizers: [],
    introduction: '',
    timeZone: 'Asia/Shanghai',
    locale: 'zh-CN',
    opensAt: '2012-09-01T08:00:00+08:00',
    closesAt: '2012-09-02T08:00:00+08:00',
    closing: 'cut-off',
    registration: { mode: 'open', fields: [], changes: 0 },
    paper: {
      sections: [{ title: '单选题', type: 'single', points: 1, draw: { bank: 'example', count: 1 } }],
      drawnPer: 'contest',
      shuffle: { questions: false, options: false },
    },
    time: { limit: null, grace: 'PT5S' },
    attempts: { counts: 'best' },
    scoring: { multipleChoice: 'allOrNothing', wrong: 0, blank: 0 },
    ranking: { by: 'score', ties: ['timeUsed', 'finishedAt'] },
    publication: {
      results: 'onSubmit',
      review: 'never',
      leaderboards: { for: 'everyone', names: 'masked' },
    },
    appearance: { banner: 'seal' },
  });
});

it.each([
  ['spaces around texts', { '/title': '  质量月知识竞赛\n' }],
  ['another offset for the same instant', { '/opensAt': '2012-09-01T00:00:00Z', '/closesAt': '2012-09-30T10:00Z' }],
  ['an hour as an hour', { '/time/limit': 'PT1H', '/time/grace': 'PT5.0S' }],
  ['defaults written out', { '/locale': 'zh-CN', '/closing': 'cut-off', '/paper/drawnPer': 'contest' }],
  ['capitals in a colour', { '/appearance/accent': '#B3261E' }],
  ['a zero below zero', { '/scoring/wrong': -0 }],
  ['parts that ask for nothing', { '/stages': [], '/registration/organization': 'none', '/awards': null }],
])('%s: means the same and is the same', (_what, changes) => {
  const read = (written: unknown) => readContestDocument(written).document;
  expect(JSON.stringify(read(exampleWith(changes)))).toBe(JSON.stringify(read(exampleContest())));
  expect(read(exampleWith(changes))).toStrictEqual(read(exampleContest()));
});

it('leaves what it was given as it was', () => {
  const written = exampleWith({ '/title': ' 质量月 ', '/stages': [] });
  readContestDocument(written);
  expect(written).toEqual(exampleWith({ '/title': ' 质量月 ', '/stages': [] }));
});

describe('the shape', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['a field that there is not', { '/titel': '错字' }, ['/titel']],
    [
      'a field that there is not, deep inside',
      { '/paper/sections/1/draw/number': 3 },
      ['/paper/sections/1/draw/number'],
    ],
    ['a missing field', { '/title': undefined }, ['/title']],
    ['a missing part', { '/paper': undefined }, ['/paper']],
    ['a title of spaces', { '/title': '   ' }, ['/title']],
    ['a wrong type', { '/attempts/total': '3' }, ['/attempts/total']],
    ['an unknown value', { '/scoring/multipleChoice': 'some' }, ['/scoring/multipleChoice']],
    ['no section', { '/paper/sections': [] }, ['/paper/sections']],
    ['a section of no questions', { '/paper/sections/0/questions': [] }, ['/paper/sections/0/questions']],
    ['a draw of none', { '/paper/sections/1/draw/count': 0 }, ['/paper/sections/1/draw/count']],
    ['points for a wrong answer', { '/scoring/wrong': 1 }, ['/scoring/wrong']],
    ['points for a blank', { '/scoring/blank': 0.5 }, ['/scoring/blank']],
    ['questions worth nothing', { '/paper/sections/0/points': 0 }, ['/paper/sections/0/points']],
    ['not a try', { '/attempts/perDay': 0 }, ['/attempts/perDay']],
    ['a number that is none', { '/paper/sections/0/points': NaN }, ['/paper/sections/0/points']],
  ])('%s', (_what, changes, pointers) => expect(pointersOf(exampleWith(changes))).toEqual(pointers));

  it.each([[null], ['text'], [3], [[]]])('%j is no document', (written) => expect(pointersOf(written)).toEqual(['/']));
});

it('says what became of a colour without quotes', () => {
  const { faults } = readContestDocument(exampleWith({ '/appearance/accent': null }));
  expect(faults).toEqual([
    { pointer: '/appearance/accent', detail: expect.objectContaining({ zh: expect.stringContaining('accent: "#') }) },
  ]);
});

it('gives fields that came later to a document that was stored before them', () => {
  const { document } = readContestDocument(exampleWith({ '/appearance': undefined }));
  const { appearance, ...stored } = document as ContestDocument;
  expect(appearance).toEqual({ banner: 'seal' });
  expect(JSON.stringify(completeDocument(stored as ContestDocument))).toBe(JSON.stringify(document));
});

it('says of every field that is not built yet that it is not supported', () => {
  const asked = {
    '/awards': [{ title: '一等奖' }],
  };
  const { faults } = readContestDocument(exampleWith(asked));
  expect(faults.map(({ pointer }) => pointer).sort()).toEqual(Object.keys(asked).sort());
  for (const { detail } of faults)
    expect([detail.zh, detail.en]).toEqual([
      expect.stringMatching(/^目前还不支持/),
      expect.stringMatching(/ is not supported yet; /),
    ]);
});

it('says everything that is wrong at once, whether unbuilt, unknown, misshapen or not as meant', () => {
  const changes = {
    '/awards': [{ title: '一等奖' }],
    '/titel': '错字',
    '/attempts/total': 'three',
    '/slug': 'Quality Month',
    '/closesAt': '2012-08-01T08:00:00+08:00',
    '/paper/sections/0/title': 7,
    '/paper/sections/1/points': 0.125,
    '/paper/sections/2/draw': undefined,
    '/ranking/lotSeed': '',
  };
  expect(pointersOf(exampleWith(changes)).sort()).toEqual([
    '/attempts/total',
    '/awards',
    '/closesAt',
    '/paper/sections/0/title',
    '/paper/sections/1/points',
    '/paper/sections/2',
    '/ranking/lotSeed',
    '/slug',
    '/titel',
  ]);
});

it('looks at meaning wherever the shape allows it', () =>
  expect(
    pointersOf(
      exampleWith({ '/paper/sections/0/points': 'one', '/paper/sections/2/title': '判断题', '/ranking/ties': [] }),
    ),
  ).toEqual(['/paper/sections/0/points', '/paper/sections/2/title']));

it('keeps the paper of a document that is wrong elsewhere, so that its questions can be looked up', () => {
  expect(readContestDocument(exampleWith({ '/slug': '!' })).papers[0]?.paper.sections).toHaveLength(3);
  expect(readContestDocument(exampleWith({ '/paper/sections/0/type': 'essay' })).papers).toEqual([]);
});

it.each([
  ['/registration/code', 2027, '这里要写文字，数字要加引号，例如 code: "2027"（开头的 0 也要写上）。'],
  ['/organizers/0', 2012, '这里要写文字，数字要加引号，例如 organizers: "2012"（开头的 0 也要写上）。'],
  ['/title', true, '这里要写文字，true、false 这样的词要加引号，例如 title: "true"。'],
  ['/title', ['质量月'], '应为文字。'],
])('says that quotes are missing where %s is %j', (pointer, value, zh) => {
  const { faults } = readContestDocument(exampleWith({ [pointer]: value }));
  expect(faults).toMatchObject([{ pointer, detail: { zh } }]);
});

it('takes the full-width colon of a section among the ties, and tells the plain one', () => {
  const read = (tie: string) => readContestDocument(exampleWith({ '/ranking/ties': [tie] }));
  expect(read('section：多项选择题').document?.ranking.ties).toEqual(['section:多项选择题']);
  expect(read('大题').faults[0]?.detail.zh).toContain('section:大题名称');
});

it('gives up on what has faults without end', () => {
  const { faults } = readContestDocument(exampleWith({ '/organizers': Array.from({ length: 100_000 }, () => 0) }));
  expect(faults.length).toBeGreaterThan(100);
  expect(faults.length).toBeLessThan(300);
});

it('finds words for whatever was written, and reads what it accepts as the same document again', () => {
  const places = ['/paper/sections/0', '/paper/sections/1/draw', '/time', '/scoring', '/ranking/ties', '/registration'];
  const anywhere = fc.constantFrom(...leaves(exampleContest()), ...places);
  fc.assert(
    fc.property(fc.array(fc.tuple(anywhere, fc.jsonValue()), { maxLength: 3 }), (changes) => {
      const written = exampleContest();
      for (const [pointer, value] of changes) {
        try {
          put(written, pointer, value);
        } catch {
          continue; // An earlier change took away what held this place.
        }
      }
      const { document, faults } = readContestDocument(written);
      expect(document === null).toBe(faults.length > 0);
      if (document) expect(readContestDocument(document)).toEqual({ document, papers: expect.anything(), faults: [] });
    }),
    { numRuns: 500 },
  );
});
