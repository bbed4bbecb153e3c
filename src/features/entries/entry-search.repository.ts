import type { SelectQueryBuilder } from 'typeorm';
import { sameValue } from '../../platform/http/same-value.js';
import type { EntryRow } from './entry.entity.js';

export interface EntrySearch {
  /** Empty: everybody. */
  readonly text: string;
  /** Of whom it was found otherwise; a few at most. */
  readonly accountIds: readonly string[];
}

/** To those of whom something that is known contains the text. */
export function narrowTo(
  query: SelectQueryBuilder<EntryRow>,
  contestId: string,
  { text, accountIds }: EntrySearch,
): void {
  if (text !== '')
    query.andWhere(
      `(LOWER(entry.name) LIKE :part ESCAPE '\\' OR LOWER(entry.fields) LIKE :written ESCAPE '\\'
        OR entry.id IN (SELECT value.entry_id FROM entry_field_value value
          WHERE value.contest_id = :contestId AND value.value LIKE :same ESCAPE '\\')
        OR entry.account_id IN (SELECT account.id FROM account WHERE account.login LIKE :part ESCAPE '\\')
        OR entry.account_id IN (:...accountIds))`,
      {
        contestId,
        part: pattern(text.toLowerCase()),
        // As a JSON text writes it. The name of a later field may match, too: somebody too many is found, never too few.
        written: `%:"%${pattern(JSON.stringify(text.toLowerCase()).slice(1, -1)).slice(1)}`,
        same: pattern(sameValue(text) || text.toLowerCase()),
        accountIds: accountIds.length > 0 ? [...accountIds] : [''],
      },
    );
}

/** What would mean something in a pattern stands for itself. */
function pattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, (one) => `\\${one}`)}%`;
}
