import { describe, expect, it } from '@jest/globals';
import { refusal } from '../platform/http/refusal.js';
import { said } from '../platform/http/said.js';
import { placeOf, sentenceFor } from './explanations.js';

const detail = said('这里不对。', 'This is wrong.');

describe('refusals at the terminal', () => {
  it.each([
    ['/paper/sections/0/points', 'paper › sections › 第 1 项 › points', 'paper › sections › item 1 › points'],
    ['/a~1b/c~0d', 'a/b › c~d', 'a/b › c~d'],
    ['/', '', ''],
    ['', '', ''],
  ])('%s is the place %s', (pointer, zh, en) => {
    expect(placeOf({ pointer, detail })).toEqual({ zh, en });
  });

  it('what was typed is named as it was typed', () => {
    expect(placeOf({ pointer: '/password', detail }, true).zh).toBe('--password');
    expect(placeOf({ pointer: '/login', detail }, true).zh).toBe('<login>');
  });

  it('the fault of a bank’s file says its row itself', () => {
    expect(placeOf({ pointer: '/rows/3/答案', detail, members: { kind: 'key-missing', row: 3 } }).zh).toBe('');
  });

  it.each(['login-taken', 'account-not-found', 'contest-not-found'])('%s leads to a command', (code) => {
    const { zh, en } = sentenceFor(refusal(code, 409, () => detail)());
    expect(zh).toMatch(/zhisai (account|contest) [a-z-]+/);
    expect(en).toMatch(/zhisai (account|contest) [a-z-]+/);
  });

  it('a refusal that fits keeps its words', () => {
    expect(sentenceFor(refusal('bank-not-found', 404, () => detail)())).toEqual(detail);
  });

  it('says from when on a step can be taken', () => {
    const facts = { until: '2012-09-30T16:00:05Z' };
    const { zh } = sentenceFor(refusal('contest-still-answered', 409, () => ({ ...detail, extra: { facts } }))());
    expect(zh).toMatch(/2012-(09-30|10-01) \d\d:\d\d:05 [+-]\d\d:\d\d/);
  });
});
