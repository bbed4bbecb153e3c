import { seededChance, type Chance } from '../chance/seeded-chance.js';
import type { QuestionType } from '../grading/question.js';
import { allotQuestions } from './allot-questions.js';
import type { PaperPlan, PaperPlanSection, PoolQuestion } from './paper-plan.js';

export interface ComposedQuestion {
  /** The question's number on this paper, from 1 over all sections, in the order shown. */
  readonly n: number;
  readonly id: string;
  /** `order[i]` is the canonical index of the option shown at position i. */
  readonly order: readonly number[];
}

export interface ComposedSection {
  readonly title: string;
  readonly type: QuestionType;
  /** For each question, in hundredths. */
  readonly points: number;
  readonly questions: ComposedQuestion[];
}

export interface ComposedPaper {
  readonly sections: ComposedSection[];
}

/** `draw` belongs to the contest or the stage, `attempt` to the one attempt. */
export interface PaperSeeds {
  readonly draw: string;
  readonly attempt: string;
}

/**
 * The paper of one attempt: a pure function of plan and seeds, so it is never stored, and resuming on another device,
 * grading and auditing all see the same one.
 *
 * Questions are drawn with the attempt's seed when `drawnPer` is `attempt`, else with the draw seed. Shuffles always come
 * from the attempt's seed and stay within a section. No question is on a paper twice, also when pools overlap. A drawn
 * section that isn't shuffled keeps the order in which it was drawn. True/false options keep their order.
 *
 * Section i (from 0) takes its chance from streams of its own, so that editing one section leaves the papers of the
 * others alone (unless their pools overlap): `<seed>/draw/<i>` draws it, `<attempt seed>/questions/<i>` shuffles its
 * questions, `<attempt seed>/options/<i>` the options of one question after the other in the order shown.
 *
 * Source: contest document, `paper`.
 *
 * @throws RangeError when the pools can't fill the sections; never when `checkBlueprint` found nothing.
 */
export function composePaper(plan: PaperPlan, seeds: PaperSeeds): ComposedPaper {
  const drawn = drawQuestions(plan, plan.drawnPer === 'attempt' ? seeds.attempt : seeds.draw);
  let n = 0;
  const sections = plan.sections.map(({ title, type, points, count }, index) => {
    const questions = drawn[index] ?? [];
    if (questions.length < count)
      throw new RangeError(`section ${index} (${title}): ${questions.length} of ${count} questions`);

    const options = seededChance(`${seeds.attempt}/options/${index}`);
    const shuffledOptions = plan.shuffle.options && type !== 'true-false';
    const asked = plan.shuffle.questions
      ? seededChance(`${seeds.attempt}/questions/${index}`).shuffled(questions)
      : questions;
    return {
      title,
      type,
      points,
      questions: asked.map(({ id, optionCount }) => ({
        n: ++n,
        id,
        order: optionOrder(optionCount, shuffledOptions ? options : null),
      })),
    };
  });
  return { sections };
}

function drawQuestions(plan: PaperPlan, seed: string): PoolQuestion[][] {
  return allotQuestions(plan.sections.map((section, index) => ({ ...section, inTurn: turnOf(section, seed, index) })));
}

function turnOf({ fixed, pool }: PaperPlanSection, seed: string, index: number): Iterator<PoolQuestion> {
  return fixed ? pool.values() : seededChance(`${seed}/draw/${index}`).inTurn(pool);
}

function optionOrder(optionCount: number, chance: Chance | null): number[] {
  const canonical = Array.from({ length: optionCount }, (_, index) => index);
  return chance ? chance.shuffled(canonical) : canonical;
}
