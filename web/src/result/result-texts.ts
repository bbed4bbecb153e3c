import { learn } from '../language/language.ts';
import result from '../language/zh/result.ts';

learn({ result });
