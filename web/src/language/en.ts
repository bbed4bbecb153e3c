import answering from './en/answering.ts';
import board from './en/board.ts';
import common from './en/common.ts';
import contest from './en/contest.ts';
import person from './en/person.ts';
import result from './en/result.ts';

export const en = { ...common, answering, board, contest, person, result };
