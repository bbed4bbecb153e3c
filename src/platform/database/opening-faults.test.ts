import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { readSettings } from '../settings/settings.js';
import { databaseUnavailable, storageFull } from './database-errors.js';
import { openingFault } from './opening-faults.js';

const coded = (code: string, more: object = {}) => Object.assign(new Error('something'), { code, ...more });
const asked = (error: Error) => new QueryFailedError('SELECT 1', [], error);

describe('why the data can not be opened', () => {
  const embedded = readSettings({ DATA_DIR: '/srv/zhisai' });
  const served = readSettings({
    DATABASE_URL: 'postgresql://clerk:p%40ss@db.example.org/quiz',
    DATA_DIR: '/srv/zhisai',
  });

  it.each([
    ['not to be opened', coded('SQLITE_CANTOPEN'), '不能读写 /srv/zhisai/zhisai.sqlite'],
    ['not to be written', asked(coded('SQLITE_READONLY_DIRECTORY')), '不能读写 /srv/zhisai/zhisai.sqlite'],
    ['another kind of file', coded('SQLITE_NOTADB'), '不是 SQLite 数据库'],
    ['damaged', asked(coded('SQLITE_CORRUPT_VTAB')), '已损坏'],
    ['no room', asked(coded('SQLITE_FULL')), '磁盘已满'],
    ['no room, as a refusal', storageFull(), '磁盘已满'],
    ['in use', asked(coded('SQLITE_BUSY')), '正被另一个程序占用'],
    ['a folder without permission', coded('EACCES', { path: '/srv/zhisai' }), '不能读写 /srv/zhisai：'],
    ['a folder above it without permission', coded('EACCES', { path: '/srv' }), '不能读写 /srv：'],
    ['the secret without permission', coded('EPERM', { path: '/srv/zhisai/session-secret' }), 'session-secret：'],
    ['a disk that is read-only', coded('EROFS', { path: '/srv/zhisai' }), '不能读写'],
    ['no room for the secret', coded('ENOSPC', { path: '/srv/zhisai/session-secret' }), '磁盘已满'],
    ['a file in its place', coded('EEXIST', { path: '/srv/zhisai' }), 'DATA_DIR 应为文件夹'],
    ["somebody else's file", coded('EACCES', { path: '/etc/other' }), null],
    ['a mistake in the code', new TypeError('undefined is not a function'), null],
  ])('SQLite: %s', (_case, error, words) => {
    const said = openingFault(error, embedded);
    if (words === null) expect(said).toBeNull();
    else {
      expect(said?.zh).toContain(words);
      expect(said?.zh).toMatch(/DATA_DIR|备份/);
      expect(said?.en).toMatch(/DATA_DIR|backup/);
    }
  });

  it.each([
    ['a wrong password', coded('28P01'), '“clerk”或其密码'],
    [
      'no password where one is needed',
      new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string'),
      '“clerk”或其密码',
    ],
    ['nobody of that name', coded('28000'), '“clerk”或其密码'],
    ['no such database', coded('3D000'), '没有数据库“quiz”'],
    ['no right to make tables', asked(coded('42501')), '建表的权限'],
    ['its disk is full', asked(coded('53100')), '磁盘已满'],
    ['too many connections', coded('53300'), '连接数已满'],
    ['no such host', coded('ENOTFOUND'), '没有这个主机名'],
    ['no encryption', new Error('The server does not support SSL connections'), 'sslmode'],
    ['a certificate that nobody vouches for', coded('DEPTH_ZERO_SELF_SIGNED_CERT'), 'sslmode'],
    ['no answer', new Error('timeout exceeded when trying to connect'), '连接不上'],
    ['no answer, as a refusal', databaseUnavailable(), '连接不上'],
    ['a rule was broken', asked(coded('23505')), null],
  ])('PostgreSQL: %s', (_case, error, words) => {
    const said = openingFault(error, served);
    if (words === null) expect(said).toBeNull();
    else {
      expect(said?.zh).toContain(words);
      for (const text of [said?.zh, said?.en]) expect(text).toContain('DATABASE_URL');
      expect(JSON.stringify(said)).not.toMatch(/p%40ss|p@ss/);
    }
  });
});
