import type { Trouble } from '../api/trouble.ts';
import type { Translate } from '../language/language.ts';

/** What is said above a form that was refused; where fields are to blame, they say it themselves. */
export function generalFault(trouble: Trouble, t: Translate): string {
  if (trouble.kind === 'unreachable') return t('trouble.offline');
  return trouble.errors.length > 0 ? t('person.lookBelow') : trouble.detail;
}
