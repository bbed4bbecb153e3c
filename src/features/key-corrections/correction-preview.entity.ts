import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';
import type { KeyCorrection } from '../../rules/grading/key-correction.js';
import type { EffectKind, Effects } from './previews/correction-effects.js';
import type { CorrectionBasis, CorrectionSummary } from './previews/correction-summary.js';

/**
 * `computing` → `ready` → `applying` → `applied`. One that isn't applied is `cancelled`, or `failed` when it could not be
 * computed.
 */
export type PreviewState = 'computing' | 'ready' | 'applying' | 'applied' | 'cancelled' | 'failed';

/** A correction that somebody thinks of, and what it would change; once it is applied, the work that is under way for it. */
@Entity('correction_preview')
@Index('correction_preview_contest', ['contestId', 'createdAt'])
@Index('correction_preview_state', ['state'])
export class CorrectionPreviewRow {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36 })
  @ForeignKey('contest', { name: 'correction_preview_contest_fk' })
  contestId!: string;

  /** Of the question, not of a version. */
  @Column({ type: 'varchar', length: 36 })
  questionId!: string;

  /** As the organizer named it: `bank/code`. */
  @Column({ type: 'varchar', length: 130 })
  question!: string;

  @Column({ type: 'varchar', length: 10 })
  kind!: KeyCorrection['kind'];

  /** As in `KeyCorrectionRow`. */
  @Column({ type: 'simple-json' })
  keys!: string[][];

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'varchar', length: 10 })
  state!: PreviewState;

  /** What it was computed from; null until it is computed. */
  @Column({ type: 'simple-json', nullable: true })
  basis!: CorrectionBasis | null;

  /** What it would change; null until it is computed. */
  @Column({ type: 'simple-json', nullable: true })
  summary!: CorrectionSummary | null;

  /** The correction that it became; null: none yet. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  correctionId!: string | null;

  @Column({ type: 'varchar', length: 36, nullable: true })
  createdBy!: string | null;

  @InstantColumn()
  createdAt!: Date;

  /** When the last attempt was graded again, or it was cancelled; null: neither yet. */
  @InstantColumn({ nullable: true })
  endedAt!: Date | null;
}

/** Somebody who would move: from what score and place to what. */
@Entity('correction_preview_line')
export class CorrectionPreviewLine {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  previewId!: string;

  /** From 1, in the order of the places before. */
  @PrimaryColumn({ type: 'integer' })
  position!: number;

  @Column({ type: 'varchar', length: 36 })
  entryId!: string;

  /** Hundredths. */
  @Column({ type: 'integer' })
  scoreBefore!: number;

  /** Hundredths. */
  @Column({ type: 'integer' })
  scoreAfter!: number;

  /** Null: on no board. */
  @Column({ type: 'integer', nullable: true })
  placeBefore!: number | null;

  /** Null: on no board. */
  @Column({ type: 'integer', nullable: true })
  placeAfter!: number | null;

  /** In which the person is ranked; null: none. */
  @Column({ type: 'varchar', length: 60, nullable: true })
  division!: string | null;

  /** Null: on no board, or in no division. */
  @Column({ type: 'integer', nullable: true })
  divisionPlaceBefore!: number | null;

  /** Null: on no board, or in no division. */
  @Column({ type: 'integer', nullable: true })
  divisionPlaceAfter!: number | null;
}

/** A team or an organization that would move. */
@Entity('correction_preview_move')
export class CorrectionPreviewMove<Kind extends EffectKind = EffectKind> {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  previewId!: string;

  @PrimaryColumn({ type: 'varchar', length: 20 })
  kind!: Kind;

  /** From 1, in the order of the places before. */
  @PrimaryColumn({ type: 'integer' })
  position!: number;

  @Column({ type: 'simple-json' })
  move!: Effects[Kind]['moves'][number];
}

/** What a correction did to an attempt whose score it changed. */
@Entity('key_correction_effect')
export class KeyCorrectionEffect {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  attemptId!: string;

  @PrimaryColumn({ type: 'varchar', length: 36 })
  correctionId!: string;

  /** Hundredths. */
  @Column({ type: 'integer' })
  scoreBefore!: number;

  /** Hundredths. */
  @Column({ type: 'integer' })
  scoreAfter!: number;
}
