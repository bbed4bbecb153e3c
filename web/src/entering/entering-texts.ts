import { learn } from '../language/language.ts';
import entering from '../language/zh/entering.ts';

learn({ entering });
