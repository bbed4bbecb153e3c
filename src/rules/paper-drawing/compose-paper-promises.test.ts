import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { QuestionType } from '../grading/question.js';
import { checkBlueprint } from './check-blueprint.js';
import { composePaper, type ComposedPaper, type PaperSeeds } from './compose-paper.js';
import type { PaperPlan, PaperPlanSection } from './paper-plan.js';

describe('promises', () => {
  const everyQuestion = Array.from({ length: 12 }, (_, index) => ({ id: `q${index}`, optionCount: 2 + (index % 4) }));
  const anySection: fc.Arbitrary<PaperPlanSection> = fc
    .record({
      type: fc.constantFrom<QuestionType>('true-false', 'single', 'multiple'),
      pool: fc.subarray(everyQuestion),
      drawn: fc.option(fc.nat({ max: 5 })),
    })
    .map(({ type, pool, drawn }) => ({
      title: type,
      type,
      points: 100,
      pool,
      count: drawn ?? pool.length,
      fixed: drawn === null,
    }));
  const anyPlan: fc.Arbitrary<PaperPlan> = fc.record({
    drawnPer: fc.constantFrom('contest', 'stage', 'attempt'),
    shuffle: fc.record({ questions: fc.boolean(), options: fc.boolean() }),
    sections: fc.array(anySection, { maxLength: 5 }),
  });
  const anySeeds = fc.record({ draw: fc.string(), attempt: fc.string() });

  /** Papers that can be drawn, with their plan. */
  function eachPaper(check: (paper: ComposedPaper, composed: PaperPlan, seedsUsed: PaperSeeds) => void): void {
    fc.assert(
      fc.property(anyPlan, anySeeds, (composed, seedsUsed) => {
        fc.pre(checkBlueprint(composed.sections).length === 0);
        check(composePaper(composed, seedsUsed), composed, seedsUsed);
      }),
      { numRuns: 300 },
    );
  }

  it('a blueprint without shortages composes with every seed, one with shortages with none', () => {
    fc.assert(
      fc.property(anyPlan, anySeeds, (composed, seedsUsed) => {
        const compose = () => composePaper(composed, seedsUsed);
        if (checkBlueprint(composed.sections).length === 0) expect(compose).not.toThrow();
        else expect(compose).toThrow(RangeError);
      }),
      { numRuns: 500 },
    );
  });

  it('the same seeds give the same paper', () => {
    eachPaper((paper, composed, seedsUsed) => expect(composePaper(composed, seedsUsed)).toEqual(paper));
  });

  it('each section has as many questions as it asks for, all of its own pool, none twice on the paper', () => {
    eachPaper((paper, composed) => {
      const asked = paper.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
      expect(new Set(asked).size).toBe(asked.length);
      for (const [index, { questions }] of paper.sections.entries()) {
        const from = composed.sections[index]?.pool.map(({ id }) => id);
        expect(questions).toHaveLength(composed.sections[index]?.count ?? -1);
        expect(from).toEqual(expect.arrayContaining(questions.map(({ id }) => id)));
      }
    });
  });

  it('each option is shown exactly once', () => {
    eachPaper((paper) => {
      for (const { id, order } of paper.sections.flatMap(({ questions }) => questions)) {
        const { optionCount = 0 } = everyQuestion.find((question) => question.id === id) ?? {};
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: optionCount }, (_, index) => index));
      }
    });
  });

  it('questions are numbered 1, 2, 3, … in the order shown', () => {
    eachPaper((paper) => {
      const numbers = paper.sections.flatMap(({ questions }) => questions.map(({ n }) => n));
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    });
  });

  it('shuffling changes the order of a section, not what it asks', () => {
    eachPaper((paper, composed, seedsUsed) => {
      const unshuffled = composePaper({ ...composed, shuffle: { questions: false, options: false } }, seedsUsed);
      const sorted = (given: ComposedPaper) =>
        given.sections.map(({ questions }) => questions.map(({ id }) => id).sort());
      expect(sorted(paper)).toEqual(sorted(unshuffled));
    });
  });
});
