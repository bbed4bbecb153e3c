import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';

/** An organization, with everything below it, for which people may enter a contest. */
@Entity('contest_organization')
@Unique('contest_organization_once', ['contestId', 'organizationId'])
@Index('contest_organization_organization', ['organizationId'])
export class ContestOrganization {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('contest', { name: 'contest_organization_contest_fk', onDelete: 'CASCADE' })
  @Column({ type: 'varchar', length: 36 })
  contestId!: string;

  @ForeignKey('organization', { name: 'contest_organization_organization_fk' })
  @Column({ type: 'varchar', length: 36 })
  organizationId!: string;

  /** The account that last approved it; null: the command line. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  approvedBy!: string | null;

  @InstantColumn()
  approvedAt!: Date;

  /** Since when nobody may enter for it any more; null: it is approved. */
  @InstantColumn({ nullable: true })
  withdrawnAt!: Date | null;
}
