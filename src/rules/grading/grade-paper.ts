import { gradeAnswer } from './grade-answer.js';
import type { Grade, Verdict } from './grade.js';
import type { KeyedQuestion, ScoringRule } from './question.js';

export interface GradedSection {
  readonly title: string;
  /** Hundredths; can be below 0 where wrong answers cost points. */
  readonly points: number;
  /** Questions answered completely right. */
  readonly right: number;
  /** Questions that the section has; one that was declared void is none of them. */
  readonly count: number;
  /** What its questions are worth together, in hundredths; one that was declared void is worth nothing. */
  readonly fullMarks: number;
  /** What the questions that were declared void would have been worth, in hundredths. */
  readonly void: number;
}

export interface GradedQuestion {
  readonly n: number;
  readonly points: number;
  readonly verdict: Verdict;
}

export interface GradedPaper {
  /** Hundredths, never below 0. */
  readonly total: number;
  readonly sections: GradedSection[];
  readonly questions: GradedQuestion[];
}

/**
 * Grades a whole paper. `answers` by the question's number on this paper, counted from 1 over all sections, in canonical
 * letters; a number without an entry is a blank, a number that the paper doesn't have is ignored. `usedMs` by the same
 * numbers, where each question has a clock of its own.
 *
 * The total is the sum of the questions, but never below 0: negative points take away what was earned and no more, so one
 * bad attempt never eats into a person's or a team's sum. Sections keep their own sum, below 0 or not, because the tie
 * rule `section:<title>` compares them.
 *
 * Source: contest document, `scoring`.
 */
export function gradePaper(
  sections: readonly { readonly title: string; readonly questions: readonly KeyedQuestion[] }[],
  answers: ReadonlyMap<number, readonly string[]>,
  rule: ScoringRule,
  usedMs: ReadonlyMap<number, number | null> = new Map(),
): GradedPaper {
  const questions: GradedQuestion[] = [];
  const gradedSections = sections.map(({ title, questions: asked }) => {
    const grades = asked.map((question) => {
      const n = questions.length + 1;
      const grade = gradeAnswer(question, answers.get(n) ?? [], rule, usedMs.get(n));
      questions.push({ n, ...grade });
      return grade;
    });
    const right = grades.filter((grade) => grade.verdict === 'right').length;
    const counting = asked.filter((question) => question.settled !== 'void');
    const fullMarks = sumOfPoints(counting);
    return {
      title,
      points: sumOfPoints(grades),
      right,
      count: counting.length,
      fullMarks,
      void: sumOfPoints(asked) - fullMarks,
    };
  });
  return { total: Math.max(0, sumOfPoints(questions)), sections: gradedSections, questions };
}

function sumOfPoints(grades: readonly Pick<Grade, 'points'>[]): number {
  return grades.reduce((sum, grade) => sum + grade.points, 0);
}
