import { describe, expect, it } from '@jest/globals';
import { ServerClock } from './server-clock.ts';

const NOON = Date.parse('2012-09-01T12:00:00.000Z');

describe('the clock of the server on a device', () => {
  it('runs on from what the server said, by a counter that nobody can set', () => {
    let counter = 5000;
    const clock = new ServerClock(() => counter);
    clock.hear('2012-09-01T12:00:00.000Z', 5000);
    counter += 90_000;
    expect(clock.now()).toBe(NOON + 90_000);
  });

  it('takes the answer to have been written half way', () => {
    let counter = 0;
    const clock = new ServerClock(() => counter);
    const sentAt = clock.stamp();
    counter = 800;
    clock.hear('2012-09-01T12:00:00.000Z', sentAt);
    expect(clock.now()).toBe(NOON + 400);
  });

  it('is not moved by an answer that was long on its way', () => {
    let counter = 0;
    const clock = new ServerClock(() => counter);
    counter = 100;
    clock.hear('2012-09-01T12:00:00.000Z', 0);
    // Written at once, and 16 seconds on the way back.
    counter = 17_000;
    clock.hear('2012-09-01T12:00:00.950Z', 1000);
    expect(clock.now()).toBe(NOON + 17_000 - 75);
  });

  it('goes on from the latest answer when the counter stood still while the device slept', () => {
    let counter = 0;
    const clock = new ServerClock(() => counter);
    clock.hear('2012-09-01T12:00:00.000Z', 0);
    counter = 2000;
    clock.hear('2012-09-01T12:30:00.000Z', 1000);
    expect(clock.now()).toBe(NOON + 1_800_000 + 500);
  });

  it('believes the latest answer', () => {
    let counter = 0;
    const clock = new ServerClock(() => counter);
    clock.hear('2012-09-01T12:00:00.000Z', 0);
    counter = 1000;
    clock.hear('2012-09-01T13:00:00.000Z', 1000);
    expect(clock.now()).toBe(NOON + 3_600_000);
  });
});

it('tells who shows it as soon as the server has spoken', () => {
  const clock = new ServerClock(() => 0);
  const seen: number[] = [];
  const deaf = clock.whenHeard(() => seen.push(clock.now()));
  clock.hear('2012-09-01T12:00:00.000Z', 0);
  deaf();
  clock.hear('2012-09-01T13:00:00.000Z', 0);
  expect(seen).toEqual([NOON]);
});
