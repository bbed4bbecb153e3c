import type { Fault } from '../../../platform/http/refusal.js';
import { markForm } from './scoring-checks.js';
import { papersOf } from '../meaning/stage-rules.js';
import { type DocumentCheck, fault, repeats } from './document-check.js';

const PLAIN_TIES = ['timeUsed', 'finishedAt', 'attempts', 'lot'];
const SECTION = 'section:';

/** With these a person's score is worth one paper at most. */
/** Rules under which everybody's score is one of the same full marks: of one paper, or of every stage's together. */
const OF_KNOWN_FULL_MARKS: readonly string[] = ['best', 'first', 'last', 'average', 'sumOfStageBest'];

export const rankingChecks: readonly DocumentCheck[] = [
  {
    reads: ['/ranking/ties', '/paper/sections/*/title', '/stages/*/paper/sections/*/title'],
    run: (document) => {
      const { ties } = document.ranking;
      const titles = papersOf(document).flatMap(({ paper }) => paper.sections.map(({ title }) => title));
      return ties.flatMap((tie, index) => tieFaults(tie, index, titles));
    },
  },
  {
    reads: ['/ranking/ties'],
    run: ({ ranking: { ties } }) =>
      repeats(ties).map(({ index, first }) =>
        fault(
          `/ranking/ties/${index}`,
          `与第 ${first + 1} 条相同，不会再起作用，请删去。`,
          `This repeats rule ${first + 1} and decides nothing more; leave it out.`,
        ),
      ),
  },
  {
    reads: ['/ranking/ties', '/ranking/lotSeed'],
    run: ({ ranking: { ties, lotSeed } }) =>
      lotSeed === undefined || ties.includes('lot')
        ? []
        : [
            fault(
              '/ranking/lotSeed',
              '同分规则里没有抽签（lot），用不到抽签种子，请删去或把 lot 加入 ties。',
              'The ties draw no lots, so the seed is not used; leave it out or add lot to ties.',
            ),
          ],
  },
  { reads: ['/ranking/minimumMark'], run: ({ ranking }) => markForm('/ranking/minimumMark', ranking.minimumMark) },
  {
    reads: ['/ranking/minimumMark', '/attempts/counts'],
    run: ({ ranking: { minimumMark }, attempts: { counts } }) =>
      typeof minimumMark !== 'string' || OF_KNOWN_FULL_MARKS.includes(counts)
        ? []
        : [
            fault(
              '/ranking/minimumMark',
              '成绩由多次答题相加（attempts.counts），没有统一的满分，请写分数，不要写百分比。',
              'Scores are added up over attempts (attempts.counts), so there are no full marks to take a share of; write points.',
            ),
          ],
  },
];

function tieFaults(tie: string, index: number, titles: readonly string[]): Fault[] {
  const pointer = `/ranking/ties/${index}`;
  if (PLAIN_TIES.includes(tie)) return [];
  if (!tie.startsWith(SECTION))
    return [
      fault(
        pointer,
        `没有“${tie}”这种同分规则；可用：${PLAIN_TIES.join('、')}、${SECTION}大题名称。`,
        `There is no tie rule “${tie}”; there are ${PLAIN_TIES.join(', ')} and ${SECTION}<title>.`,
      ),
    ];
  const title = tie.slice(SECTION.length);
  if (titles.includes(title)) return [];
  return [fault(pointer, `试卷里没有名为“${title}”的大题。`, `The paper has no section “${title}”.`)];
}
