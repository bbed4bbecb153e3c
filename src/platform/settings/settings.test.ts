import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSettings, SettingsFault } from './settings.js';

describe('settings', () => {
  it('there need be none', () => {
    expect(readSettings({})).toMatchObject({ port: 3000, databaseUrl: null, trustedProxies: ['loopback'], demo: true });
  });

  it('the data lies in the project unless DATA_DIR says otherwise, from wherever one calls', () => {
    const before = process.cwd();
    process.chdir(tmpdir());
    try {
      expect(readSettings({}).dataDir).toBe(resolve(before, 'data'));
      expect(readSettings({ DATA_DIR: 'mine' }).dataDir).toBe(join(process.cwd(), 'mine'));
    } finally {
      process.chdir(before);
    }
  });

  it.each([
    ['one address', '10.0.0.5', ['10.0.0.5']],
    ['several, with spaces', ' 10.0.0.5 , 192.168.0.0/16', ['10.0.0.5', '192.168.0.0/16']],
    ['networks of IPv6', 'fd00::/8,::1', ['fd00::/8', '::1']],
    ['networks by name', 'loopback,uniquelocal', ['loopback', 'uniquelocal']],
    ['nothing: the machine itself', '', ['loopback']],
  ])('trusted proxies: %s', (_rule, written, read) => {
    expect(readSettings({ TRUSTED_PROXIES: written }).trustedProxies).toEqual(read);
  });

  it('a password of 128 characters is taken, as it is typed', () => {
    expect(readSettings({ ADMIN_PASSWORD: '密'.repeat(128) }).adminPassword).toHaveLength(128);
  });

  it.each([
    ['PORT', '65536'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['ADMIN_PASSWORD', '1234567'],
    ['ADMIN_PASSWORD', 'x'.repeat(129)],
    ['SESSION_SECRET', 'too short'],
    ['PUBLIC_URL', 'example.org'],
    ['DEMO', 'perhaps'],
    ['TRUSTED_PROXIES', 'proxy.example.org'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '0.0.0.0/0'],
    ['TRUSTED_PROXIES', '10.0.0.5,,10.0.0.6'],
    ['REDIS_URL', 'redis://localhost'],
  ])('%s=%s stops the start and is named', (name, value) => {
    const read = () => readSettings({ [name]: value });
    expect(read).toThrow(SettingsFault);
    expect(read).toThrow(name);
  });

  it('Redis: says that several processes are not supported yet', () => {
    expect(() => readSettings({ REDIS_URL: 'redis://localhost' })).toThrow(/多个进程.*several processes/s);
  });
});
