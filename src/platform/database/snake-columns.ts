import { DefaultNamingStrategy } from 'typeorm';

/** `startedAt` in code is `started_at` in the database, so that an operator's SQL needs no quotes. */
export class SnakeColumns extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    return customName ?? snake([...prefixes, propertyName].join('_'));
  }
}

function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
