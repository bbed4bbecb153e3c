import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { refusalOfDatabaseError } from './database-errors.js';

const coded = (code: string, message = 'something') => Object.assign(new Error(message), { code });
const asked = (error: Error) => new QueryFailedError('SELECT 1', [], error);

describe('what an error of the database means to whoever asked', () => {
  it.each([
    ['nobody listens', coded('ECONNREFUSED'), 'database-unavailable'],
    [
      'on none of several addresses',
      Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }),
      'database-unavailable',
    ],
    ['the connection broke', asked(coded('ECONNRESET')), 'database-unavailable'],
    ['it was shut down', asked(coded('57P01')), 'database-unavailable'],
    ['it is starting', coded('57P03'), 'database-unavailable'],
    ['the connection failed', coded('08006'), 'database-unavailable'],
    ['too many connections', coded('53300'), 'database-unavailable'],
    ['a statement took too long', asked(coded('57014')), 'database-unavailable'],
    ['the driver noticed', new Error('Connection terminated unexpectedly'), 'database-unavailable'],
    ['no connection came free', new Error('timeout exceeded when trying to connect'), 'database-unavailable'],
    ['the file is locked', asked(coded('SQLITE_BUSY')), 'database-busy'],
    ['the file was locked meanwhile', coded('SQLITE_BUSY_SNAPSHOT'), 'database-busy'],
    ['a rule was broken', asked(coded('23505')), null],
    ['the disk is full', asked(coded('SQLITE_FULL')), 'storage-full'],
    ['the disk of PostgreSQL is full', coded('53100'), 'storage-full'],
    ['a mistake in the code', new TypeError('undefined is not a function'), null],
    ['nothing at all', null, null],
  ])('%s', (_rule, error, code) => {
    expect(refusalOfDatabaseError(error)?.parts.code ?? null).toBe(code);
  });
});
