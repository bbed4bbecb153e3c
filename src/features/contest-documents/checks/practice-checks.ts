import { papersOf } from '../meaning/stage-rules.js';
import { sharedBanks } from '../planning/practice-pool.js';
import { type DocumentCheck, fault } from './document-check.js';

const PAPERS = ['/paper', '/stages/*/paper'];

export const practiceChecks: readonly DocumentCheck[] = [
  {
    reads: ['/attempts/practice', ...PAPERS],
    run: (document) => {
      const { practice } = document.attempts;
      if (practice === undefined) return [];
      if (practice.bank !== undefined)
        return sharedBanks(document).has(practice.bank)
          ? [
              fault(
                '/attempts/practice/bank',
                '试卷从这个题库为所有人抽相同的题，练习会泄露答案，请换一个题库。',
                'A paper draws the same questions for everyone from this bank, and practice would tell their keys; use another one.',
              ),
            ]
          : [];
      const drawsForEach = papersOf(document).some(
        ({ paper }) => paper.drawnPer === 'attempt' && paper.sections.some(({ draw }) => draw !== undefined),
      );
      if (drawsForEach) return [];
      return [
        fault(
          '/attempts/practice/bank',
          '所有人的试题相同，请写明练习用哪个题库（bank），以免泄露答案。',
          'Everyone is asked the same, so say which bank is for practice; that of the paper would tell its keys.',
        ),
      ];
    },
  },
];
