let changesOfAll = 0;

/** What boards of all kinds have in common: up to when they hold what happened, and in which state they are. */
export abstract class AgingBoard {
  private changedAt: Date;
  private change = (changesOfAll += 1);

  /**
   * @param frozenSince since when it stands still; null: it moves
   * @param openedAt when it came to be; every line that is newer moves it on
   */
  protected constructor(
    readonly frozenSince: Date | null,
    openedAt: Date,
  ) {
    this.changedAt = openedAt;
  }

  /** Up to when it holds what happened. */
  get asOf(): Date {
    return this.frozenSince ?? this.changedAt;
  }

  /**
   * Grows with every change: what was read at the same revision is the same. No other board of this process has had it, so
   * one that was opened anew is told from the one before.
   */
  get revision(): number {
    return this.change;
  }

  /** Something of it is otherwise. @param changedAt since when; absent: that isn't known */
  protected touch(changedAt?: Date): void {
    this.change = changesOfAll += 1;
    if (changedAt && changedAt > this.changedAt) this.changedAt = changedAt;
  }
}
