import answering from './zh/answering.ts';
import contest from './zh/contest.ts';
import everywhere from './zh/everywhere.ts';
import person from './zh/person.ts';

/** What is read on the way to the last question, and comes with the first page; other pages bring theirs (`learn`). */
export const firstZh = { ...everywhere, answering, contest, person };
