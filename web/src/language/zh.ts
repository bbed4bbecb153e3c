import { firstZh } from './first-zh.ts';
import board from './zh/board.ts';

export const zh = { ...firstZh, board };
