import { firstZh } from './first-zh.ts';
import board from './zh/board.ts';
import entering from './zh/entering.ts';
import own from './zh/person-own.ts';
import result from './zh/result.ts';

export const zh = { ...firstZh, person: { ...firstZh.person, ...own }, result, board, entering };
