import { firstZh } from './first-zh.ts';
import board from './zh/board.ts';
import result from './zh/result.ts';

export const zh = { ...firstZh, result, board };
