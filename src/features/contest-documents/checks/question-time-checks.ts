import type { Fault } from '../../../platform/http/refusal.js';
import type { ContestDocument } from '../contest-document.js';
import { hundredths, questionCount } from '../planning/plan-paper.js';
import { type DocumentCheck, fault, twoDecimals } from './document-check.js';

const LONGEST_SECONDS = 24 * 60 * 60;

/** Questions that are shown one at a time, and what their time is worth. */
export const questionTimeChecks: readonly DocumentCheck[] = [
  {
    reads: ['/time/perQuestion', '/paper/sections'],
    run: ({ time: { perQuestion = 0 }, paper: { sections } }) => {
      const seconds = perQuestion * sections.reduce((sum, section) => sum + questionCount(section), 0);
      if (seconds <= LONGEST_SECONDS) return [];
      return [
        fault(
          '/time/perQuestion',
          '所有题目的时间加起来最长 24 小时，请减少题数或每题的秒数。',
          'All questions together may take 24 hours at most; ask fewer, or give each less time.',
        ),
      ];
    },
  },
  {
    reads: ['/scoring/speed', '/time/perQuestion'],
    run: ({ scoring: { speed }, time: { perQuestion } }) =>
      speed === undefined || perQuestion !== undefined
        ? []
        : [
            fault(
              '/scoring/speed',
              '按速度加分需要逐题限时，请写明每题的秒数 time.perQuestion，或删去这一项。',
              'Points for speed need a time for each question (time.perQuestion); set it or leave this out.',
            ),
          ],
  },
  {
    reads: ['/scoring/speed'],
    run: ({ scoring: { speed } }) => [
      ...twoDecimals('/scoring/speed/base', speed?.base),
      ...twoDecimals('/scoring/speed/perSecondLeft', speed?.perSecondLeft),
    ],
  },
  {
    reads: ['/scoring/speed', '/time/perQuestion', '/paper/sections/*/points', '/paper/sections/*/title'],
    run: pointsFaults,
  },
];

/** So that the full marks are what they say, for pass marks and percentages too. */
function pointsFaults({ scoring: { speed }, time: { perQuestion }, paper }: ContestDocument): Fault[] {
  if (speed === undefined || perQuestion === undefined) return [];
  const most = hundredths(speed.base) + hundredths(speed.perSecondLeft) * perQuestion;
  const written = most / 100;
  return paper.sections.flatMap(({ points, title }, index) =>
    hundredths(points) === most
      ? []
      : [
          fault(
            `/paper/sections/${index}/points`,
            `按速度加分时，每题分值应等于最高可得分：${speed.base} + ${perQuestion} × ${speed.perSecondLeft} = ${written}（“${title}”）。`,
            `With points for speed, a question is worth the most it can earn: ${speed.base} + ${perQuestion} × ${speed.perSecondLeft} = ${written} (“${title}”).`,
          ),
        ],
  );
}
