import type { Fault } from '../../../platform/http/refusal.js';
import { fullMarks, type Mark } from '../../../rules/scoring/mark.js';
import type { ContestDocument, DocumentSection } from '../contest-document.js';
import { hundredths, markOf, questionCount } from '../planning/plan-paper.js';
import { papersOf } from '../meaning/stage-rules.js';
import { type DocumentCheck, fault, twoDecimals } from './document-check.js';

const PERCENT = /^(100(\.0{1,3})?|\d{1,2}(\.\d{1,3})?)%$/;
const MARKS = ['passMark', 'excellentMark'] as const;

export const scoringChecks: readonly DocumentCheck[] = [
  {
    reads: ['/scoring/wrong', '/scoring/blank', '/scoring/pointsEach'],
    run: ({ scoring: { wrong, blank, pointsEach } }) => [
      ...twoDecimals('/scoring/wrong', wrong),
      ...twoDecimals('/scoring/blank', blank),
      ...twoDecimals('/scoring/pointsEach', pointsEach),
    ],
  },
  { reads: ['/scoring/multipleChoice', '/scoring/pointsEach'], run: ({ scoring }) => pointsEachFaults(scoring) },
  {
    reads: [
      '/scoring/multipleChoice',
      '/scoring/pointsEach',
      ...['/paper', '/stages/*/paper'].flatMap((at) => [`${at}/sections/*/type`, `${at}/sections/*/points`]),
    ],
    run: generousPointsEach,
  },
  {
    reads: ['/scoring/passMark', '/scoring/excellentMark', '/paper/sections', '/stages/*/paper/sections'],
    run: (document) => {
      const papers = papersOf(document).map(({ paper: { sections } }) => sections);
      const isSettled = papers
        .flat()
        .every(({ questions, draw }) => (questions === undefined) !== (draw === undefined));
      if (!isSettled) return [];
      // Of several papers, the first for which the marks make no sense.
      return papers.map((sections) => allMarkFaults(document, sections)).find((faults) => faults.length > 0) ?? [];
    },
  },
];

function pointsEachFaults({ multipleChoice, pointsEach }: ContestDocument['scoring']): Fault[] {
  if (multipleChoice === 'perOption' && pointsEach === undefined)
    return [
      fault(
        '/scoring/pointsEach',
        '按选对的选项给分（perOption）时，请写明每选对一项得几分。',
        'With perOption, say how many points each right option earns.',
      ),
    ];
  if (multipleChoice !== 'perOption' && pointsEach !== undefined)
    return [
      fault(
        '/scoring/pointsEach',
        '只有按选对的选项给分（multipleChoice: perOption）才用得到这一项，请删去。',
        'This is used only with multipleChoice: perOption; leave it out.',
      ),
    ];
  return [];
}

/** Otherwise one right option would earn as much as the whole answer, and nobody would pick a second. */
function generousPointsEach(document: ContestDocument): Fault[] {
  const { multipleChoice, pointsEach } = document.scoring;
  if (multipleChoice !== 'perOption' || pointsEach === undefined) return [];
  const sections = papersOf(document).flatMap(({ paper }) => paper.sections);
  const section = sections.find(({ type, points }) => type === 'multiple' && points <= pointsEach);
  if (!section) return [];
  return [
    fault(
      '/scoring/pointsEach',
      `每项得分应低于多选题的分值；“${section.title}”每题只有 ${section.points} 分。`,
      `Each option must earn less than the whole question; those of “${section.title}” are worth ${section.points}.`,
    ),
  ];
}

/** What is wrong with how a mark is written. */
export function markForm(pointer: string, written: number | string | undefined): Fault[] {
  if (typeof written !== 'string') return twoDecimals(pointer, written);
  if (PERCENT.test(written)) return [];
  return [
    fault(
      pointer,
      '请写分数（例如 60）或满分的百分比（例如 60%）。',
      'Write points (for example 60) or a share of the full marks (for example 60%).',
    ),
  ];
}

function allMarkFaults({ scoring }: ContestDocument, sections: readonly DocumentSection[]): Fault[] {
  const full = fullMarks(
    sections.map((section) => ({ points: hundredths(section.points), count: questionCount(section) })),
  );
  const faults = MARKS.flatMap((name) => markFaults(`/scoring/${name}`, scoring[name], full));
  return faults.length > 0 ? faults : orderFaults(scoring, full);
}

function markFaults(pointer: string, written: number | string | undefined, full: number): Fault[] {
  const misshapen = markForm(pointer, written);
  if (misshapen.length > 0 || typeof written !== 'number' || hundredths(written) <= full) return misshapen;
  return [
    fault(pointer, `不能高于满分 ${full / 100} 分。`, `This must not be above the full marks of ${full / 100} points.`),
  ];
}

function orderFaults({ passMark, excellentMark }: ContestDocument['scoring'], full: number): Fault[] {
  if (passMark === undefined || excellentMark === undefined) return [];
  if (inHundredths(markOf(passMark), full) <= inHundredths(markOf(excellentMark), full)) return [];
  return [
    fault(
      '/scoring/excellentMark',
      '优秀线不能低于及格线。',
      'The mark of excellence must not be below the pass mark.',
    ),
  ];
}

function inHundredths(mark: Mark, full: number): number {
  return 'points' in mark ? mark.points : (mark.percent * full) / 100;
}
