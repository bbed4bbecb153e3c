import answering from './zh/answering.ts';
import board from './zh/board.ts';

import contest from './zh/contest.ts';
import everywhere from './zh/everywhere.ts';
import person from './zh/person.ts';
import result from './zh/result.ts';

export const zh = { ...everywhere, answering, board, contest, person, result };
