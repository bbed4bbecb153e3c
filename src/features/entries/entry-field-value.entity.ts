import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Takes a value of a `unique` field for one entry, so that the database itself refuses it to every other of the contest. */
@Entity('entry_field_value')
@Unique('entry_field_value_taken', ['contestId', 'field', 'value'])
export class EntryFieldValue {
  @ForeignKey('entry', { name: 'entry_field_value_entry_fk' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  entryId!: string;

  /** The field's name in the contest document. */
  @PrimaryColumn({ type: 'varchar', length: 40 })
  field!: string;

  @Column({ type: 'varchar', length: 36 })
  contestId!: string;

  /** The value in the form in which two are the same: see `sameValue`. */
  @Column({ type: 'varchar', length: 400 })
  value!: string;
}
