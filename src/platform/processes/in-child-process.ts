import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The work took more memory or time than it was given; only its process is gone. */
export class ChildExhausted extends Error {}

interface Limits {
  /** Of JavaScript's heap. Buffers don't count: the work bounds them itself. */
  readonly megabytes: number;
  readonly milliseconds: number;
}

type Answer = { readonly result: unknown } | { readonly error: unknown };

/** Stays until it is ended, or until the process that waits for it is gone. */
const ENTRY = `
  process.once('message', ({ module, name, given }) =>
    import(module)
      .then((exported) => exported[name](...given))
      .then((result) => process.send({ result }), (error) => process.send({ error })));
`;

/**
 * Runs a function beside this process, which goes on saving answers meanwhile: for work that computes for longer than a
 * person would want to wait for theirs, and for work on what strangers made. A process, since a thread doesn't hold: when
 * a single large array outgrows a thread's heap, V8 ends the whole process.
 *
 * What goes in and comes out is copied: plain data and bytes.
 *
 * @param work exported under its own name by `module`. Where that isn't compiled (tests run from the source), it runs here.
 * @throws ChildExhausted, or what the work throws
 */
export async function inChildProcess<Given extends unknown[], Result>(
  work: (...given: Given) => Promise<Result>,
  module: URL,
  given: Given,
  { megabytes, milliseconds }: Limits,
): Promise<Result> {
  if (!existsSync(fileURLToPath(module))) return work(...given);
  const child = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, '--eval', ENTRY], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  const clock = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  try {
    const answered = answerOf(child);
    child.send({ module: module.href, name: work.name, given });
    const answer = await answered;
    if ('error' in answer) throw answer.error;
    return answer.result as Result;
  } finally {
    clearTimeout(clock);
    child.kill('SIGKILL');
  }
}

function answerOf(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as Answer));
    child.on('error', reject);
    child.once('exit', (code, signal) => reject(new ChildExhausted(`ended without an answer: ${signal ?? code}`)));
  });
}
