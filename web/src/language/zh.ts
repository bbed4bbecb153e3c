import { firstZh } from './first-zh.ts';
import board from './zh/board.ts';
import boards from './zh/boards.ts';
import entering from './zh/entering.ts';
import own from './zh/person-own.ts';
import more from './zh/more.ts';
import result from './zh/result.ts';
import turn from './zh/turn.ts';

export const zh = { ...firstZh, person: { ...firstZh.person, ...own }, result, board, boards, entering, turn, more };
