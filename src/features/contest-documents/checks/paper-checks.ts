import type { Fault } from '../../../platform/http/refusal.js';
import type { DocumentSection } from '../contest-document.js';
import { questionReference } from '../planning/question-reference.js';
import { type DocumentCheck, fault, repeats, twoDecimals } from './document-check.js';

const section = (index: number) => `/paper/sections/${index}`;

export const paperChecks: readonly DocumentCheck[] = [
  {
    reads: ['/paper/sections/*/title'],
    run: ({ paper: { sections } }) =>
      repeats(sections.map(({ title }) => title)).map(({ index, first }) =>
        fault(
          `${section(index)}/title`,
          `与第 ${first + 1} 大题同名；大题名称不能重复。`,
          `Section ${first + 1} has the same title; each section needs its own.`,
        ),
      ),
  },
  {
    reads: ['/paper/sections/*/points'],
    run: ({ paper: { sections } }) =>
      sections.flatMap(({ points }, index) => twoDecimals(`${section(index)}/points`, points)),
  },
  {
    reads: ['/paper/sections/*/questions', '/paper/sections/*/draw'],
    run: ({ paper: { sections } }) => sections.flatMap(contentFaults),
  },
  {
    reads: ['/paper/sections/*/draw/difficulty'],
    run: ({ paper: { sections } }) =>
      sections.flatMap(({ draw }, index) => {
        const { min = 1, max = 5 } = draw?.difficulty ?? {};
        if (min <= max) return [];
        const pointer = `${section(index)}/draw/difficulty`;
        return [fault(pointer, '难度下限不能高于上限。', 'The lowest difficulty must not be above the highest.')];
      }),
  },
  {
    reads: ['/paper/sections/*/questions'],
    run: ({ paper: { sections } }) => [...sections.flatMap(referenceFaults), ...repeatedQuestions(sections)],
  },
];

function contentFaults({ questions, draw }: DocumentSection, index: number): Fault[] {
  if ((questions === undefined) !== (draw === undefined)) return [];
  return questions === undefined
    ? [
        fault(
          section(index),
          `第 ${index + 1} 大题没有说明考哪些题：请列出试题（questions）或写明抽题规则（draw）。`,
          `What section ${index + 1} asks is missing: list its questions, or say what to draw.`,
        ),
      ]
    : [
        fault(
          section(index),
          `第 ${index + 1} 大题既列出了试题（questions）又写了抽题规则（draw），请只留一种。`,
          `Section ${index + 1} has both questions and draw; keep one of them.`,
        ),
      ];
}

function referenceFaults({ questions = [] }: DocumentSection, index: number): Fault[] {
  return questions.flatMap((written, place) =>
    questionReference(written)
      ? []
      : [
          fault(
            `${section(index)}/questions/${place}`,
            '试题应写成“题库代号/编号”，例如 quality-outline/QO-S01。',
            'A question is written as bank/code, for example quality-outline/QO-S01.',
          ),
        ],
  );
}

function repeatedQuestions(sections: readonly DocumentSection[]): Fault[] {
  const places = sections.flatMap(({ questions = [] }, index) =>
    questions.map((written, place) => ({ written, index, place })),
  );
  return repeats(places.map(({ written }) => written)).map(({ index: again, first }) => {
    const { written, index, place } = places[again] as (typeof places)[number];
    const before = places[first] as (typeof places)[number];
    return fault(
      `${section(index)}/questions/${place}`,
      `试题 ${written} 在第 ${before.index + 1} 大题第 ${before.place + 1} 题已经出现过。`,
      `Question ${written} is asked already, as number ${before.place + 1} of section ${before.index + 1}.`,
    );
  });
}
