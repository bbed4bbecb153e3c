import type { Reply } from './caller.js';
import { Contestant } from './contest-ground.js';
import type { RunningApp } from './running-app.js';

/** Right answers to the paper of contest-ground, 5 points; `save` counts `seq` up. */
export const ALL_RIGHT = '1A 2D 3B 4AC';

/** Who has taken part in which way. */
export interface Competitor {
  readonly contestant: Contestant;
  readonly attemptId: string;
  /** The answer to the submission. */
  readonly submission: Reply;
}

let saves = 0;

/** One attempt: starts now, answers (`1A 4AC`, or nothing), and submits so many seconds later. */
export async function attempt(
  running: RunningApp,
  contestant: Contestant,
  answers: string,
  seconds = 60,
): Promise<Competitor> {
  const attemptId = await contestant.attempt();
  if (answers) {
    const saved = await contestant.save(
      attemptId,
      answers
        .split(' ')
        .map((answer) => `${answer}@${++saves}`)
        .join(' '),
    );
    if (saved.status !== 200) throw new Error(`save: ${saved.status} ${JSON.stringify(saved.body)}`);
  }
  running.clock.advance(seconds * 1000);
  const submission = await contestant.submit(attemptId);
  return { contestant, attemptId, submission };
}

/** Somebody of this name enters the contest and makes one attempt. */
export async function compete(
  running: RunningApp,
  slug: string,
  answers: string,
  { seconds = 60, name = '选手', fields = {} }: { seconds?: number; name?: string; fields?: object } = {},
): Promise<Competitor> {
  const contestant = await Contestant.named(running, slug, name);
  const entered = await contestant.enter(Object.keys(fields).length > 0 ? { fields } : {});
  if (entered.status !== 201) throw new Error(`entry: ${entered.status} ${JSON.stringify(entered.body)}`);
  return attempt(running, contestant, answers, seconds);
}
