import { Writable } from 'node:stream';
import { expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { openLog } from './log.js';

it('keeps what a failed query was asked with out of the log', () => {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const driverError = Object.assign(new Error('duplicate key'), {
    detail: 'Key (login)=(13800000000) already exists.',
  });
  const error = new QueryFailedError(
    'INSERT INTO account VALUES ($1, $2)',
    ['13800000000', '$argon2id$v=19$hash'],
    driverError,
  );
  openLog('info', destination).error({ err: error, password: { password: 'secret' } }, 'request failed');

  const said = lines.join('');
  expect(said).toContain('duplicate key');
  expect(said).toContain('INSERT INTO account');
  expect(said).not.toContain('13800000000');
  expect(said).not.toContain('argon2id');
  expect(said).not.toContain('secret');
});
