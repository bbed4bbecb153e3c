import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import type { Tx } from '../../platform/database/transactions.js';
import { MOST_LEVELS } from '../organization-files/organization-files.public.js';
import type { OrganizationRow } from './organization.entity.js';
import { OrganizationsRepository } from './organizations.repository.js';

/** Hangs an organization, with everything below it, in another place of the tree. The caller holds the tree. */
@Injectable()
export class MoveBranch {
  constructor(
    private readonly organizations: OrganizationsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @param above never the organization itself or anything below it; null: to the top
   * @returns false, and nothing has changed: something below would be too deep
   */
  async run(tx: Tx, id: string, above: Pick<OrganizationRow, 'id' | 'level' | 'path'> | null): Promise<boolean> {
    const changedAt = this.clock.now();
    const all = await this.organizations.byIds(tx, await this.organizations.idsUnder(tx, id));
    const top = all.find((one) => one.id === id);
    if (!top) return true;
    const [rise, cut] = [(above ? above.level + 1 : 0) - top.level, top.path.length - `${top.id}/`.length];
    if (all.some(({ level }) => level + rise >= MOST_LEVELS)) return false;
    await this.organizations.change(tx, id, { parentId: above?.id ?? null });
    for (const { id: below, level, path } of all)
      await this.organizations.change(tx, below, {
        level: level + rise,
        path: (above?.path ?? '/') + path.slice(cut),
        changedAt,
      });
    return true;
  }
}
