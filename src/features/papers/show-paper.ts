import { type Static, Type } from 'typebox';
import { LETTERS } from '../../rules/grading/question.js';
import type { ComposedPaper } from '../../rules/paper-drawing/compose-paper.js';
import type { QuestionVersion } from '../question-banks/question-banks.public.js';

/** What a contestant gets of a paper. What isn't here (key, explanation, code, tags, ids) never leaves (I4). */
export const PaperWire = Type.Object({
  perQuestion: Type.Optional(
    Type.Integer({
      description: 'seconds for each question, where they are shown one at a time; the lists are empty then',
    }),
  ),
  sections: Type.Array(
    Type.Object({
      title: Type.String(),
      type: Type.Enum(['true-false', 'single', 'multiple']),
      points: Type.Number({ description: 'for each question' }),
      count: Type.Optional(Type.Integer({ description: 'questions; only with perQuestion' })),
      questions: Type.Array(
        Type.Object({
          n: Type.Integer({ minimum: 1, description: 'the number on this paper, over all sections' }),
          stem: Type.String(),
          options: Type.Array(Type.Object({ letter: Type.String(), text: Type.String() })),
        }),
      ),
    }),
  ),
});
export type PaperWire = Static<typeof PaperWire>;

/** The options that the product itself gives to a true/false question. */
const TRUE_FALSE = { 'zh-CN': ['正确', '错误'], en: ['True', 'False'] } as const;

/** @throws Error when the paper asks a question that isn't among `questions`. */
export function showPaper(
  paper: ComposedPaper,
  questions: ReadonlyMap<string, Pick<QuestionVersion, 'stem' | 'options'>>,
  locale: 'zh-CN' | 'en',
): PaperWire {
  return {
    sections: paper.sections.map(({ title, type, points, questions: asked }) => ({
      title,
      type,
      points: points / 100,
      questions: asked.map(({ n, id, order }) => {
        const question = questions.get(id);
        if (!question) throw new Error(`the paper asks the question version ${id}, which is not there`);
        const texts = type === 'true-false' ? TRUE_FALSE[locale] : question.options;
        return {
          n,
          stem: question.stem,
          options: order.map((index, position) => ({ letter: LETTERS[position] ?? '', text: texts[index] ?? '' })),
        };
      }),
    })),
  };
}

/** What there is to know of a paper before its questions are shown, one at a time. */
export function withoutQuestions({ sections }: PaperWire, perQuestion: number): PaperWire {
  return {
    perQuestion,
    sections: sections.map(({ questions, ...section }) => ({ ...section, count: questions.length, questions: [] })),
  };
}
