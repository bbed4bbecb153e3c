import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';
import type { CountedOrganization } from '../organizations/organizations.public.js';

/** The organizations that the figures of a final contest rest on, as they stood when it became final. */
@Entity('final_organizations')
export class FinalOrganizations {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  @ForeignKey('contest', { name: 'final_organizations_contest_fk' })
  contestId!: string;

  @InstantColumn()
  keptAt!: Date;

  @Column({ type: 'simple-json' })
  organizations!: CountedOrganization[];

  /** By an organization that somebody entered for and that was merged by then the one that stood for it. */
  @Column({ type: 'simple-json' })
  merged!: Record<string, string>;
}
