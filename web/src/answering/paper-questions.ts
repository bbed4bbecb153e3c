import type { QuestionType, Section } from '../api/shapes.ts';

/** A question with what its section says about it. */
export interface PaperQuestion {
  readonly n: number;
  readonly type: QuestionType;
  readonly points: number;
  readonly section: string;
  readonly stem: string;
  readonly options: readonly { readonly letter: string; readonly text: string }[];
}

/** All questions of a paper, by number. */
export function questionsOf(sections: readonly Section[]): PaperQuestion[] {
  return sections
    .flatMap(({ title, type, points, questions }) =>
      questions.map((question) => ({ ...question, type, points, section: title })),
    )
    .sort((one, other) => one.n - other.n);
}

/** Whether one option is chosen where at least two are needed. */
export function isLonely({ type }: Pick<PaperQuestion, 'type'>, choice: readonly string[]): boolean {
  return type === 'multiple' && choice.length === 1;
}

/** How far a question has come. */
export function progressOf(
  question: Pick<PaperQuestion, 'type'>,
  choice: readonly string[],
): 'open' | 'lonely' | 'answered' {
  if (choice.length === 0) return 'open';
  return isLonely(question, choice) ? 'lonely' : 'answered';
}

/** Numbers of the questions without an answer, and of those with half of one. */
export function unfinished(
  questions: readonly Pick<PaperQuestion, 'n' | 'type'>[],
  choices: ReadonlyMap<number, readonly string[]>,
): { readonly open: number[]; readonly lonely: number[] } {
  const open: number[] = [];
  const lonely: number[] = [];
  for (const question of questions) {
    const progress = progressOf(question, choices.get(question.n) ?? []);
    if (progress === 'open') open.push(question.n);
    else if (progress === 'lonely') lonely.push(question.n);
  }
  return { open, lonely };
}

/** How many questions have come how far. */
export function countsOf(
  questions: readonly Pick<PaperQuestion, 'n' | 'type'>[],
  choices: ReadonlyMap<number, readonly string[]>,
): Readonly<Record<ReturnType<typeof progressOf>, number>> {
  const { open, lonely } = unfinished(questions, choices);
  const answered = questions.length - open.length - lonely.length;
  return { open: open.length, lonely: lonely.length, answered };
}

/** What is chosen after a tap on `letter`: one replaces another, or letters come and go. In the order of the alphabet. */
export function tapped(type: QuestionType, choice: readonly string[], letter: string): string[] {
  if (type !== 'multiple') return choice[0] === letter ? [...choice] : [letter];
  const rest = choice.filter((other) => other !== letter);
  return rest.length < choice.length ? rest : [...choice, letter].sort();
}
