import { describe, expect, it } from '@jest/globals';
import { readBankFileAside } from './bank-files-aside.js';

const file = {
  name: 'bank.yaml',
  bytes: Buffer.from('questions:\n  - {code: Q1, type: true-false, stem: 质量第一。, key: A}\n'),
};
const readOne = () => readBankFileAside(file, null);

describe('files that come at once', () => {
  it('wait for each other, and past eight of them are told to come back', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, readOne));
    expect(outcomes.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 8 }, () => 'fulfilled'),
      'rejected',
      'rejected',
    ]);
    expect(outcomes[9]).toMatchObject({
      reason: { parts: { code: 'import-busy', status: 503, retryAfterSeconds: 60 } },
    });
    expect((await readOne()).questions).toHaveLength(1);
  });
});
