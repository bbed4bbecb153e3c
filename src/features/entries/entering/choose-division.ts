import type { Fault } from '../../../platform/http/refusal.js';
import { said } from '../../../platform/http/said.js';
import type { ContestDocument } from '../../contests/contests.public.js';
import { comparableCode } from '../../organizations/organizations.public.js';

type Division = NonNullable<ContestDocument['registration']['divisions']>[number];

interface Choice {
  /** A title; null: the contest has no divisions, or there are faults. */
  readonly division: string | null;
  readonly faults: readonly Fault[];
}

/**
 * The division in which somebody is ranked. Where organizations are divided, the nearest one decides: the person's own
 * organization before the one above it. Whom no organization puts anywhere chooses among the divisions that have none,
 * and is in it where there is but one.
 *
 * @param organizationCodes from the top down to the person's own organization; empty: the person has none
 * @param given what the person chose
 *
 * Source: contest document, `registration.divisions`.
 */
export function chooseDivision(
  divisions: readonly Division[] | undefined,
  organizationCodes: readonly string[],
  given: string | undefined,
): Choice {
  const wanted = given?.trim();
  if (!divisions)
    return wanted === undefined
      ? chosen(null)
      : refused('这场竞赛不分组别，请不要填写。', 'This contest has no divisions; please leave this out.');
  const fixed = fixedBy(divisions, organizationCodes);
  if (fixed !== null)
    return wanted === undefined || wanted === fixed
      ? chosen(fixed)
      : refused(
          `所选的单位属于“${fixed}”，不能报其他组别。请改选“${fixed}”，或不填。`,
          `The organization is in “${fixed}”, so nobody enters another division for it. Choose “${fixed}”, or leave this out.`,
        );

  const open = divisions.filter(({ organizations }) => !organizations).map(({ title }) => title);
  if (open.length === 0)
    return refused(
      '所选的单位不属于这场竞赛的任何组别，不能代表它参赛。请检查所选的单位；如果没有选错，请联系主办方。',
      'The organization is in no division of this contest, so nobody competes for it. Please check the organization; if it is right, ask the organizer.',
    );
  const only = open.length === 1 ? open[0] : undefined;
  if (wanted === undefined && only !== undefined) return chosen(only);
  if (wanted !== undefined && open.includes(wanted)) return chosen(wanted);
  return refused(`请选择组别：${open.join('、')}。`, `Please choose a division: ${open.join(', ')}.`);
}

function fixedBy(divisions: readonly Division[], organizationCodes: readonly string[]): string | null {
  for (const code of organizationCodes.map(comparableCode).reverse()) {
    const found = divisions.find(({ organizations = [] }) => organizations.some((one) => comparableCode(one) === code));
    if (found) return found.title;
  }
  return null;
}

function chosen(division: string | null): Choice {
  return { division, faults: [] };
}

function refused(zh: string, en: string): Choice {
  return { division: null, faults: [{ pointer: '/division', detail: said(zh, en) }] };
}
