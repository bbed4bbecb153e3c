import { learn } from '../../language/language.ts';
import turn from '../../language/zh/turn.ts';

learn({ turn });
