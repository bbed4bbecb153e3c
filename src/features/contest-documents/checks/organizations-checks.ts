import type { Fault } from '../../../platform/http/refusal.js';
import { FIGURES } from '../../../rules/scoring/organization-award.js';
import type { ContestDocument } from '../contest-document.js';
import { type DocumentCheck, fault, repeats, twoDecimals } from './document-check.js';

type Award = NonNullable<NonNullable<ContestDocument['organizations']>['award']>;

const BEST = /^best:[1-9]\d{0,6}$/;
const LARGEST_WEIGHT = 1000;

/** The mark without which a figure is never there. */
const MARK_OF = { passRate: 'passMark', excellenceRate: 'excellentMark' } as const;

export const organizationsChecks: readonly DocumentCheck[] = [
  {
    reads: ['/organizations', '/registration/organization'],
    run: ({ organizations, registration: { organization = 'none' } }) =>
      organizations && organization === 'none'
        ? [
            fault(
              '/organizations',
              '按单位统计和评奖，需要选手按单位报名：请把 registration.organization 设为 optional 或 required。',
              'Figures and awards need people who enter for organizations: set registration.organization to optional or required.',
            ),
          ]
        : [],
  },
  {
    reads: ['/organizations/average'],
    run: ({ organizations }) =>
      !organizations || organizations.average === 'all' || BEST.test(organizations.average)
        ? []
        : [
            fault(
              '/organizations/average',
              '平均分的算法应为 all（全部选手），或 best: 加人数，例如 best:10（成绩最好的 10 人）。',
              'The average is over all, or over the best so many: best:10, for example.',
            ),
          ],
  },
  {
    reads: ['/organizations/award/by', '/scoring/passMark', '/scoring/excellentMark'],
    run: ({ organizations, scoring }) => (organizations?.award ? byFaults(organizations.award, scoring) : []),
  },
  {
    reads: ['/organizations/award/sizeBands', '/organizations/award/sizeBands/*'],
    run: ({ organizations }) => bandFaults(organizations?.award?.sizeBands ?? []),
  },
];

function byFaults({ by }: Award, scoring: ContestDocument['scoring']): Fault[] {
  const pointer = '/organizations/award/by';
  const weights: [string, unknown][] = typeof by === 'string' ? [[by, 1]] : Object.entries(by);
  if (weights.length === 0) return [noFigure(pointer)];
  return weights.flatMap(([figure, weight]) => {
    const place = typeof by === 'string' ? pointer : `${pointer}/${figure.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!FIGURES.some((known) => known === figure)) return [noFigure(place)];
    return [...weightFaults(place, weight), ...markFaults(place, figure, scoring)];
  });
}

function weightFaults(pointer: string, weight: unknown): Fault[] {
  if (typeof weight === 'number' && weight > 0 && weight <= LARGEST_WEIGHT) return twoDecimals(pointer, weight);
  return [
    fault(
      pointer,
      `权重应为大于 0、不超过 ${LARGEST_WEIGHT} 的数。`,
      `A weight is a number above 0 and at most ${LARGEST_WEIGHT}.`,
    ),
  ];
}

function markFaults(pointer: string, figure: string, scoring: ContestDocument['scoring']): Fault[] {
  const mark = figure === 'passRate' || figure === 'excellenceRate' ? MARK_OF[figure] : null;
  if (mark === null || scoring[mark] !== undefined) return [];
  return [
    fault(
      pointer,
      `按${mark === 'passMark' ? '合格率' : '优秀率'}评比，需要先设置 scoring.${mark}。`,
      `Awarding by ${figure} needs scoring.${mark}.`,
    ),
  ];
}

function noFigure(pointer: string): Fault {
  return fault(
    pointer,
    `评比依据应为 ${FIGURES.join('、')} 之一，或其中几项及各自的权重，例如 { participationRate: 60, average: 40 }。`,
    `The award goes by one of ${FIGURES.join(', ')}, or by several with their weights: { participationRate: 60, average: 40 }.`,
  );
}

function bandFaults(bands: NonNullable<Award['sizeBands']>): Fault[] {
  const place = (index: number) => `/organizations/award/sizeBands/${index}`;
  const titles = repeats(bands.map(({ title }) => title)).map(({ index }) =>
    fault(`${place(index)}/title`, '规模组的名称不能重复。', 'No two size bands have the same title.'),
  );
  const limits = bands.flatMap(({ from, to }, index) => {
    if (to !== undefined && to < from)
      return [fault(`${place(index)}/to`, '规模组的上限不能小于下限。', 'A size band ends no lower than it begins.')];
    const overlaps = bands
      .slice(0, index)
      .some((other) => from <= (other.to ?? Infinity) && other.from <= (to ?? Infinity));
    return overlaps
      ? [
          fault(
            `${place(index)}/from`,
            '规模组之间不能重叠，否则同一单位会属于两个组。',
            'Size bands must not overlap, or an organization would be in two.',
          ),
        ]
      : [];
  });
  return [...titles, ...limits];
}
