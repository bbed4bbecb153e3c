import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../../platform/http/refusal.js';
import { QuestionWalk } from './question-walk.js';

const at = (seconds: number) => new Date(Date.parse('2012-09-10T02:00:00Z') + seconds * 1000);
const CLOCK = { count: 3, perQuestionMs: 20_000, graceMs: 5000 };

const opened = {
  id: 'attempt',
  contestId: 'contest',
  state: 'open',
  deadline: at(100),
  answersUntil: at(105),
  endedAt: null,
  questionExtraMs: null,
};

/** `next@3`: asks for a question after 3 s; `2B#7@4.5`: answers question 2 with B, seq 7, after 4.5 s. */
function told(walk: QuestionWalk, step: string): string {
  const [what = '', seconds] = step.split('@');
  const when = at(Number(seconds));
  if (what === 'next') {
    const shown = walk.next(CLOCK, when);
    return shown instanceof Refusal ? shown.parts.code : String(shown?.n ?? 'done');
  }
  const [, n, choice = '', seq] = /^(\d)(\w*)#(\d+)$/.exec(what) ?? [];
  const answers = [{ n: Number(n), choice, seq: Number(seq) }];
  const saved = walk.save({ answers, receivedAt: when, graceMs: CLOCK.graceMs });
  return saved instanceof Refusal ? saved.parts.code : saved.map((one) => `${one.n}#${one.seq}`).join(' ');
}

function walked(walk: QuestionWalk, steps: string): { said: string; written: string } {
  const said = steps.split(' ').map((step) => told(walk, step));
  const { answers, shown } = walk.writes();
  const answered = answers.map(({ n, choice, seq, usedMs }) => `${n}${choice}#${seq}/${usedMs}`);
  return { said: said.join(' '), written: [shown.map(({ n }) => n).join(), ...answered].join(' ') };
}

describe('what several requests of one commit come to', () => {
  it.each([
    ['a question, once for all who ask', 'next@0 next@1 next@2', '1 1 1', '1'],
    ['an answer, and the next question', 'next@0 1A#1@4 next@5', '1 1#1 2', '1,2 1A#1/4000'],
    ['answers to two questions', 'next@0 1A#1@4 next@5 2B#2@7', '1 1#1 2 2#2', '1,2 1A#1/4000 2B#2/2000'],
    ['the newest answer, whatever came last', 'next@0 1A#3@4 1B#2@5', '1 1#3 1#3', '1 1A#3/4000'],
    ['of equal ones the later', 'next@0 1A#3@4 1B#3@5', '1 1#3 1#3', '1 1B#3/5000'],
    ['one that is sent twice keeps its time', 'next@0 1A#3@4 1A#3@9', '1 1#3 1#3', '1 1A#3/4000'],
    [
      'an answer behind the next question',
      'next@0 1A#1@4 next@5 1B#2@5',
      '1 1#1 2 question-not-showing',
      '1,2 1A#1/4000',
    ],
    ['an answer after its time', 'next@0 1A#1@25.001', '1 question-time-over', '1'],
    ['an answer in the grace, which uses all the time', 'next@0 1A#1@25', '1 1#1', '1 1A#1/20000'],
    ['one taken back, whose question stays', 'next@0 1A#1@4 1#2@5 next@6', '1 1#1 1#2 1', '1 1#2/5000'],
    ['everything at its end', 'next@0 next@20 next@40 next@60', '1 2 3 done', '1,2,3'],
    ['nothing after the end of the attempt', 'next@0 next@100 1A#1@106', '1 attempt-closed attempt-closed', '1'],
  ])('%s', (_case, steps, said, written) =>
    expect(walked(new QuestionWalk(opened, null, null), steps)).toEqual({ said, written }),
  );

  it.each(['submitted', 'expired', 'voided'])('nothing of an attempt that was %s', (state) =>
    expect(walked(new QuestionWalk({ ...opened, state }, null, null), 'next@0 1A#1@1')).toEqual({
      said: 'attempt-closed attempt-closed',
      written: '',
    }),
  );

  it.each([
    ['is all on the next question', 'next@0 1A#1@59 next@60 2B#2@81', '1 1#1 2 2#2', '1,2 1A#1/59000 2B#2/20000'],
    ['never outlasts the attempt', 'next@50 1A#1@105 1A#2@105.001', '1 1#1 attempt-closed', '1 1A#1/50000'],
    ['stays for the one question when nobody answers it', 'next@0 next@59.999 next@60', '1 1 2', '1,2'],
  ])('extra time that waited %s', (_case, steps, said, written) => {
    const walk = new QuestionWalk({ ...opened, questionExtraMs: 40_000 }, null, null);
    expect(walked(walk, steps)).toEqual({ said, written });
    expect(walk.writes().usedExtra).toBe(true);
  });

  it('extra time waits on while no other question is shown', () => {
    const current = { attemptId: 'attempt', n: 2, shownAt: at(0), deadline: at(20) };
    const walk = new QuestionWalk({ ...opened, questionExtraMs: 40_000 }, current, null);
    expect(walked(walk, 'next@5 2B#1@6')).toEqual({ said: '2 2#1', written: ' 2B#1/6000' });
    expect(walk.writes().usedExtra).toBe(false);
  });

  it('an older answer than the one that is stored changes nothing', () => {
    const current = { attemptId: 'attempt', n: 2, shownAt: at(0), deadline: at(20) };
    expect(walked(new QuestionWalk(opened, current, { choice: 'C', seq: 9 }), '2B#8@1 next@2')).toEqual({
      said: '2#9 3',
      written: '3',
    });
  });
});
