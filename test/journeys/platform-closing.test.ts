import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { Transactions } from '../../src/platform/database/transactions.js';
import { sendRaw } from '../raw-connection.js';
import { startApp } from '../running-app.js';

describe('a request that comes while the server closes', () => {
  it('is refused as a problem, and the one under way is answered', async () => {
    const starting = await startApp();
    const transactions = starting.app.get(Transactions);
    const { port } = new URL(starting.url);
    let letGo = () => undefined as void;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const holding = transactions.run(async (tx) => {
      if (starting.database === 'postgres') await tx.manager.query('LOCK TABLE account IN EXCLUSIVE MODE');
      await held;
    });
    const body = JSON.stringify({ name: '选手', login: 'last', password: 'a long enough password' });
    let closed: Promise<void> | undefined;
    const answers = await sendRaw(
      starting.url,
      `POST /api/accounts HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      () => new Promise((resolve) => setTimeout(resolve, 300)),
      async () => {
        const closing = once(starting.app.getHttpServer(), 'close');
        closed = starting.stop().then(() => closing.then(() => undefined));
        await new Promise((resolve) => setTimeout(resolve, 300));
      },
      `GET /api/health/live HTTP/1.1\r\nhost: a:${port}\r\n\r\n`,
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        letGo();
        await holding;
      },
    );
    await closed;
    const [first = '', second = ''] = answers.split(/(?=HTTP\/1\.1 503)/);
    expect(first).toMatch(/^HTTP\/1\.1 201 /);
    expect(second).toContain('application/problem+json');
    expect(second).toContain('"code":"shutting-down"');
    expect(second).toMatch(/retry-after: \d+/i);
  });
});
