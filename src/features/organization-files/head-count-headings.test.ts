import { describe, expect, it } from '@jest/globals';
import { readOrganizationFile } from './read-organization-file.js';

describe('head counts under another heading', () => {
  it.each([
    ['在册数量', [12], []],
    ['职工人数', [12], []],
    ['参保人数', [null], ['参保人数 head-count-unclear']],
    ['备注', [null], []],
  ])('%s', async (heading, counts, expected) => {
    const bytes = Buffer.from(`路径,${heading}\n山西省/太原市,12\n`);
    const { drafts, faults } = await readOrganizationFile({ name: 'organizations', bytes });
    expect(drafts.map(({ headCount }) => headCount)).toEqual(counts);
    expect(faults.map(({ column, kind }) => `${column} ${kind}`)).toEqual(expected);
  });
});
