import type { Problem } from '../api/trouble.ts';
import type { Sending, SentAnswer } from './answer-keeper.ts';

/** Which of the answers a refusal blames, by its pointers such as `/answers/3/choice/0`. */
export function refusalOf({ errors }: Pick<Problem, 'errors'>, answers: readonly SentAnswer[]): Sending {
  const of = answers
    .filter((_answer, index) => errors.some(({ pointer }) => `${pointer}/`.startsWith(`/answers/${index}/`)))
    .map(({ n }) => n);
  return of.length > 0 ? { end: 'refused', of } : { end: 'refused' };
}
