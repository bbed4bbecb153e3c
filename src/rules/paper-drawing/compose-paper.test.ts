import { describe, expect, it } from '@jest/globals';
import type { QuestionType } from '../grading/question.js';
import { composePaper, type ComposedPaper } from './compose-paper.js';
import type { PaperPlan, PaperPlanSection, PoolQuestion } from './paper-plan.js';

const seeds = { draw: 'contest-seed', attempt: 'attempt-seed' };

/** Questions `<prefix>1` to `<prefix><size>`. */
function pool(prefix: string, size: number, optionCount = 4): PoolQuestion[] {
  return Array.from({ length: size }, (_, index) => ({ id: `${prefix}${index + 1}`, optionCount }));
}

function section(type: QuestionType, from: readonly PoolQuestion[], count?: number): PaperPlanSection {
  const fixed = count === undefined;
  return { title: type, type, points: 100, pool: from, count: count ?? from.length, fixed };
}

const noShuffle = { questions: false, options: false };

function plan(parts: Partial<PaperPlan> & Pick<PaperPlan, 'sections'>): PaperPlan {
  return { drawnPer: 'contest', shuffle: noShuffle, ...parts };
}

/** The ids as shown, sections divided by ` | `. */
function ids(paper: ComposedPaper): string {
  return paper.sections.map(({ questions }) => questions.map(({ id }) => id).join(' ')).join(' | ');
}

describe('a fixed paper', () => {
  const sections = [section('true-false', pool('t', 3, 2)), section('single', pool('s', 2))];

  it('keeps the order of its pools and numbers the questions over all sections', () => {
    const paper = composePaper(plan({ sections }), seeds);
    expect(ids(paper)).toBe('t1 t2 t3 | s1 s2');
    expect(paper.sections.flatMap(({ questions }) => questions.map(({ n }) => n))).toEqual([1, 2, 3, 4, 5]);
    expect(paper.sections.map(({ title, type, points }) => ({ title, type, points }))).toEqual([
      { title: 'true-false', type: 'true-false', points: 100 },
      { title: 'single', type: 'single', points: 100 },
    ]);
  });

  it('shows the options in canonical order unless they are shuffled', () => {
    const paper = composePaper(plan({ sections }), seeds);
    expect(paper.sections[1]?.questions.map(({ order }) => order)).toEqual([
      [0, 1, 2, 3],
      [0, 1, 2, 3],
    ]);
  });

  it('is the same for every seed when nothing is shuffled', () => {
    const other = { draw: 'another', attempt: 'another' };
    expect(composePaper(plan({ sections }), other)).toEqual(composePaper(plan({ sections }), seeds));
  });
});

describe('known answers, worked out with a SHA-256 tool', () => {
  const sections = [section('single', pool('q', 10), 3)];
  const shown = (paper: ComposedPaper) =>
    paper.sections[0]?.questions.map(({ n, id, order }) => `${n} ${id} ${order.join('')}`).join(', ');

  it.each([
    ['contest', false, false, '1 q10 0123, 2 q5 0123, 3 q1 0123'],
    ['stage', false, false, '1 q10 0123, 2 q5 0123, 3 q1 0123'],
    ['attempt', false, false, '1 q3 0123, 2 q2 0123, 3 q1 0123'],
    ['contest', true, false, '1 q10 0123, 2 q1 0123, 3 q5 0123'],
    ['contest', true, true, '1 q10 3210, 2 q1 2130, 3 q5 2310'],
    ['contest', false, true, '1 q10 3210, 2 q5 2130, 3 q1 2310'],
    ['attempt', true, true, '1 q3 3210, 2 q1 2130, 3 q2 2310'],
  ] as const)(
    'drawn per %s, questions shuffled: %s, options shuffled: %s',
    (drawnPer, questions, options, expected) => {
      expect(shown(composePaper(plan({ drawnPer, shuffle: { questions, options }, sections }), seeds))).toBe(expected);
    },
  );
});

describe('who gets the same paper', () => {
  const sections = [section('single', pool('q', 50), 10)];
  const drawn = (drawnPer: PaperPlan['drawnPer'], draw: string, attempt: string) =>
    ids(composePaper(plan({ drawnPer, sections }), { draw, attempt }));

  it.each(['contest', 'stage'] as const)('per %s: whoever has the draw seed', (drawnPer) => {
    expect(drawn(drawnPer, 'one', 'mine')).toBe(drawn(drawnPer, 'one', 'yours'));
    expect(drawn(drawnPer, 'one', 'mine')).not.toBe(drawn(drawnPer, 'two', 'mine'));
  });

  it('per attempt: each attempt its own, whatever the draw seed', () => {
    expect(drawn('attempt', 'one', 'mine')).toBe(drawn('attempt', 'two', 'mine'));
    expect(drawn('attempt', 'one', 'mine')).not.toBe(drawn('attempt', 'one', 'yours'));
  });
});

describe('shuffles', () => {
  const sections = [section('single', pool('q', 30))];
  const shown = (shuffle: PaperPlan['shuffle'], draw: string, attempt: string) =>
    composePaper(plan({ shuffle, sections }), { draw, attempt });

  it.each([
    ['questions', { questions: true, options: false }],
    ['options', { questions: false, options: true }],
  ])('of %s: each attempt its own, also where everyone gets the same questions', (_what, shuffle) => {
    expect(shown(shuffle, 'one', 'mine')).not.toEqual(shown(shuffle, 'one', 'yours'));
    expect(shown(shuffle, 'one', 'mine')).toEqual(shown(shuffle, 'two', 'mine'));
  });
});

describe('true/false', () => {
  it('keeps its two options in their order while others are shuffled', () => {
    const sections = [section('true-false', pool('t', 40, 2)), section('single', pool('s', 40))];
    const paper = composePaper(plan({ shuffle: { questions: false, options: true }, sections }), seeds);
    const shuffled = paper.sections.map(({ questions }) => questions.filter(({ order }) => order[0] !== 0).length);
    expect(shuffled[0]).toBe(0);
    expect(shuffled[1]).toBeGreaterThan(0);
  });
});

describe('editing one section', () => {
  const shuffle = { questions: true, options: true };
  const untouched = section('multiple', pool('m', 30), 5);

  it.each([
    ['more to draw', section('single', pool('s', 30), 9)],
    ['another pool', section('single', pool('x', 12), 3)],
    ['fixed', section('single', pool('s', 7))],
  ])('leaves the others alone: %s', (_edit, edited) => {
    const before = composePaper(plan({ shuffle, sections: [section('single', pool('s', 30), 3), untouched] }), seeds);
    const after = composePaper(plan({ shuffle, sections: [edited, untouched] }), seeds);
    const withoutNumbers = (paper: ComposedPaper) =>
      paper.sections[1]?.questions.map(({ id, order }) => ({ id, order }));
    expect(withoutNumbers(after)).toEqual(withoutNumbers(before));
  });

  it('gives two sections of the same pool different questions from different streams', () => {
    const sections = [section('single', pool('a', 20), 5), section('single', pool('b', 20), 5)];
    const [first, second] = ids(composePaper(plan({ sections }), seeds)).split(' | ');
    expect(first?.replaceAll('a', '')).not.toBe(second?.replaceAll('b', ''));
  });
});

describe('pools that overlap', () => {
  it('leaves a fixed section its questions, also when it comes later', () => {
    const sections = [section('single', pool('q', 4), 2), section('single', pool('q', 2))];
    for (const attempt of ['1', '2', '3', '4', '5', '6']) {
      const paper = ids(composePaper(plan({ drawnPer: 'attempt', sections }), { draw: '', attempt }));
      expect(['q3 q4 | q1 q2', 'q4 q3 | q1 q2']).toContain(paper);
    }
  });

  it('lets an earlier section take another question when a later one has no choice', () => {
    const sections = [section('single', pool('q', 2), 1), section('single', pool('q', 1), 1)];
    for (const attempt of ['1', '2', '3', '4', '5', '6']) {
      expect(ids(composePaper(plan({ drawnPer: 'attempt', sections }), { draw: '', attempt }))).toBe('q2 | q1');
    }
  });
});

describe('a paper that cannot be filled', () => {
  it.each([
    ['too small a pool', [section('single', pool('q', 3), 4)]],
    ['a pool used up by others', [section('single', pool('q', 3), 2), section('single', pool('q', 3), 2)]],
    ['a question that is fixed twice', [section('single', pool('q', 3)), section('single', pool('q', 1))]],
  ])('is refused: %s', (_case, sections) => {
    expect(() => composePaper(plan({ sections }), seeds)).toThrow(RangeError);
  });
});

describe('fairness', () => {
  it('each question of a pool is drawn about equally often', () => {
    const frequency = new Map<string, number>();
    const sections = [section('single', pool('q', 5), 2)];
    for (let attempt = 0; attempt < 2000; attempt++) {
      const paper = composePaper(plan({ drawnPer: 'attempt', sections }), { draw: '', attempt: `attempt ${attempt}` });
      for (const id of ids(paper).split(' ')) frequency.set(id, (frequency.get(id) ?? 0) + 1);
    }
    expect(frequency.size).toBe(5);
    for (const count of frequency.values()) expect(Math.abs(count - 800)).toBeLessThan(80);
  });
});
