import { learn } from '../language/language.ts';
import board from '../language/zh/board.ts';
import boards from '../language/zh/boards.ts';

learn({ board, boards });
