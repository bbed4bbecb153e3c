import { learn } from '../language/language.ts';
import own from '../language/zh/person-own.ts';
import person from '../language/zh/person.ts';

learn({ person: { ...person, ...own } });
