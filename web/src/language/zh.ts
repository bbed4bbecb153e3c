import answering from './zh/answering.ts';
import board from './zh/board.ts';
import common from './zh/common.ts';
import contest from './zh/contest.ts';
import person from './zh/person.ts';
import result from './zh/result.ts';

export const zh = { ...common, answering, board, contest, person, result };
