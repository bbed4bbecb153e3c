import type { Fault } from '../../../platform/http/refusal.js';
import type { ContestDocument } from '../contest-document.js';
import { fault } from '../checks/document-check.js';

type Registration = ContestDocument['registration'];

/** Of one list of the document, faults beyond so many are told as a number. */
const MOST_NAMED = 20;

interface CodeList {
  /** JSON pointer of the list. */
  readonly pointer: string;
  readonly codes: readonly string[];
}

/** Every list of organizations' codes in a document, with its place. */
export function organizationLists({ divisions = [], excluded }: Registration): CodeList[] {
  const ofDivisions = divisions.flatMap(({ organizations }, index) =>
    organizations ? [{ pointer: `/registration/divisions/${index}/organizations`, codes: organizations }] : [],
  );
  return [...ofDivisions, ...(excluded ? [{ pointer: '/registration/excluded', codes: excluded }] : [])];
}

/**
 * The codes that no organization has: people of a mistyped one would be in another division, or would be ranked although
 * they are excluded, and nobody would notice before the results.
 *
 * @param known whether there is an organization with the code, as it is written
 */
export function unknownOrganizations(lists: readonly CodeList[], known: (code: string) => boolean): Fault[] {
  return lists.flatMap(({ pointer, codes }) => {
    const unknown = codes.flatMap((code, index) => (known(code) ? [] : [{ code, index }]));
    const named = unknown.slice(0, MOST_NAMED).map(({ code, index }) => noOrganization(`${pointer}/${index}`, code));
    return unknown.length > MOST_NAMED ? [...named, andMore(pointer, unknown.length - MOST_NAMED)] : named;
  });
}

function noOrganization(pointer: string, code: string): Fault {
  return fault(
    pointer,
    `没有代码为“${code}”的单位。请先导入单位，或核对代码。`,
    `There is no organization with the code “${code}”. Import it first, or check the code.`,
  );
}

function andMore(pointer: string, count: number): Fault {
  return fault(
    pointer,
    `这里还有 ${count} 个代码没有对应的单位。`,
    `No organization has ${count} more of the codes in this list.`,
  );
}
