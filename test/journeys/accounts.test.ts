import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type RunningApp, startApp } from '../running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

it('boots', async () => {
  expect((await app.caller.get('/api/health/ready')).status).toBe(200);
});
