import type { Fault } from '../../../platform/http/refusal.js';
import type { ContestDocument, DocumentStage } from '../contest-document.js';
import { instantOf } from '../reading/instants-and-durations.js';
import { type DocumentCheck, fault, repeats } from './document-check.js';
import { paperChecks } from './paper-checks.js';
import { questionTimeChecks } from './question-time-checks.js';
import { notAnInstant, timeChecks } from './time-checks.js';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const WINDOWS = ['/stages/*/opensAt', '/stages/*/closesAt'];

export const stageChecks: readonly DocumentCheck[] = [
  { reads: ['/stages/*/id'], run: ({ stages = [] }) => idFaults(stages) },
  { reads: WINDOWS, run: ({ stages = [] }) => stages.flatMap(windowFaults) },
  { reads: [...WINDOWS, '/opensAt', '/closesAt'], run: outsideFaults },
  {
    reads: WINDOWS,
    run: ({ stages = [] }) => stages.flatMap((stage, index) => orderFaults(stages[index - 1], stage, index)),
  },
  { reads: ['/stages', '/attempts', '/paper/drawnPer'], run: stagesMissing },
  ...ofStages([...paperChecks, ...timeChecks, ...questionTimeChecks]),
];

function isOwn(pointer: string): boolean {
  return pointer.startsWith('/paper/') || pointer.startsWith('/time/');
}

/**
 * What is checked of the contest's paper and time, for each stage that has one of its own, together with what it takes
 * from the contest. What is wrong with the contest's own was said there.
 */
function ofStages(checks: readonly DocumentCheck[]): DocumentCheck[] {
  return checks
    .filter(({ reads }) => reads.some(isOwn))
    .map(({ reads, run }) => ({
      reads: [...reads, ...reads.filter(isOwn).map((read) => `/stages/*${read}`)],
      run: (document) => {
        const said = new Set(run(document).map(({ pointer }) => pointer));
        return (document.stages ?? []).flatMap((stage, index) => {
          const { paper = document.paper, time = document.time } = stage;
          const found = stage.paper || stage.time ? run({ ...document, paper, time }) : [];
          const placed = found.map((one) => ({ ...one, pointer: placeIn(stage, index, one.pointer) }));
          return placed.filter(({ pointer }) => !said.has(pointer) && said.add(pointer));
        });
      },
    }));
}

function placeIn(stage: DocumentStage, index: number, pointer: string): string {
  const own = (pointer.startsWith('/paper/') && stage.paper) || (pointer.startsWith('/time/') && stage.time);
  return own ? `/stages/${index}${pointer}` : pointer;
}

function idFaults(stages: readonly DocumentStage[]): Fault[] {
  const ids = stages.map(({ id }) => id);
  return [
    ...ids.flatMap((id, index) =>
      ID.test(id)
        ? []
        : [
            fault(
              `/stages/${index}/id`,
              '阶段代号应为小写字母、数字和连字符，以字母或数字开头和结尾，例如 week-1。',
              'The id of a stage needs lower-case letters, digits and single hyphens, with no hyphen at either end, for example week-1.',
            ),
          ],
    ),
    ...repeats(ids).map(({ index, first }) =>
      fault(
        `/stages/${index}/id`,
        `与第 ${first + 1} 个阶段的代号相同；每个阶段要有自己的代号。`,
        `Stage ${first + 1} has the same id; each stage needs its own.`,
      ),
    ),
  ];
}

function windowFaults({ opensAt, closesAt }: DocumentStage, index: number): Fault[] {
  const [opens, closes] = [instantOf(opensAt), instantOf(closesAt)];
  return [
    ...(opens ? [] : [notAnInstant(`/stages/${index}/opensAt`)]),
    ...(closes ? [] : [notAnInstant(`/stages/${index}/closesAt`)]),
    ...(opens && closes && opens >= closes
      ? [
          fault(
            `/stages/${index}/closesAt`,
            '阶段的截止时间应晚于它的开始时间。',
            'The stage must close after it opens.',
          ),
        ]
      : []),
  ];
}

function outsideFaults({ stages = [], opensAt, closesAt }: ContestDocument): Fault[] {
  const [opens, closes] = [instantOf(opensAt), instantOf(closesAt)];
  if (!opens || !closes) return [];
  return stages.flatMap((stage, index) => {
    const [from, to] = [instantOf(stage.opensAt), instantOf(stage.closesAt)];
    const early = from !== null && from < opens;
    const late = to !== null && to > closes;
    const zh = '阶段必须在竞赛的开始和截止时间之内。';
    const en = 'A stage must lie between the opening and the close of the contest.';
    return [
      ...(early ? [fault(`/stages/${index}/opensAt`, zh, en)] : []),
      ...(late ? [fault(`/stages/${index}/closesAt`, zh, en)] : []),
    ];
  });
}

function orderFaults(before: DocumentStage | undefined, stage: DocumentStage, index: number): Fault[] {
  const [closed, opens] = [before && instantOf(before.closesAt), instantOf(stage.opensAt)];
  if (!closed || !opens || opens >= closed) return [];
  return [
    fault(
      `/stages/${index}/opensAt`,
      `这个阶段在第 ${index} 个阶段截止之前就开始了。请按时间先后列出各阶段，彼此不能重叠。`,
      `This stage opens before stage ${index} has closed. List stages in the order of time, without overlaps.`,
    ),
  ];
}

/** What only means something in stages. */
function stagesMissing({ stages, attempts, paper }: ContestDocument): Fault[] {
  if (stages !== undefined) return [];
  const needed = [
    ...(attempts.perStage === undefined ? [] : ['/attempts/perStage']),
    ...(attempts.counts === 'sumOfStageBest' ? ['/attempts/counts'] : []),
    ...(paper.drawnPer === 'stage' ? ['/paper/drawnPer'] : []),
  ];
  return needed.map((pointer) =>
    fault(
      pointer,
      '竞赛没有分阶段（stages），这样写没有意义。请写明各阶段，或改用其他取值。',
      'The contest has no stages, so this means nothing. Say which stages there are, or choose something else.',
    ),
  );
}
