import { learn } from '../language/language.ts';
import board from '../language/zh/board.ts';

learn({ board });
