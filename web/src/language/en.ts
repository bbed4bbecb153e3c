import answering from './en/answering.ts';
import board from './en/board.ts';

import contest from './en/contest.ts';
import entering from './en/entering.ts';
import everywhere from './en/everywhere.ts';
import person from './en/person.ts';
import own from './en/person-own.ts';
import result from './en/result.ts';

export const en = { ...everywhere, answering, contest, person: { ...person, ...own }, result, board, entering };
