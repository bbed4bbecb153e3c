import { Writable } from 'node:stream';
import { expect, it } from '@jest/globals';
import { openLog } from './log.js';
import { RequestLog } from './request-log.js';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

it("puts the request's number into every line, and into those of its children", () => {
  const lines: Record<string, unknown>[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  const log = new RequestLog(openLog('debug', destination), { reqId: 'k3x9q2a1-2s' });
  log.level = 'trace';
  for (const level of LEVELS) log[level]({ status: 200 }, level);
  log.child({ part: 'body' }).info('read');

  expect(lines.map(({ msg }) => msg)).toEqual([...LEVELS, 'read']);
  for (const line of lines) expect(line).toMatchObject({ reqId: 'k3x9q2a1-2s' });
  expect(lines[0]).toMatchObject({ status: 200 });
  expect(lines.at(-1)).toMatchObject({ part: 'body' });
});
