import { Column, type ColumnOptions, type ValueTransformer } from 'typeorm';

/** PostgreSQL's driver hands a bigint over as a string, SQLite's as a number. */
export const instantTransformer: ValueTransformer = {
  to: (instant: Date | null | undefined) => (instant instanceof Date ? instant.getTime() : instant),
  from: (stored: string | number | null) => (stored === null || stored === undefined ? null : new Date(Number(stored))),
};

/** A UTC instant, stored as milliseconds since 1970 so that both databases compare and round it alike. */
export function InstantColumn(options: Pick<ColumnOptions, 'name' | 'nullable'> = {}): PropertyDecorator {
  return Column({ ...options, type: 'bigint', transformer: instantTransformer });
}
