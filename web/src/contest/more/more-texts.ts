import { learn } from '../../language/language.ts';
import more from '../../language/zh/more.ts';

learn({ more });
