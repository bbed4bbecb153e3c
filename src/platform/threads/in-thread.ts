import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** The work took more memory or time than it was given; only its thread is gone. */
export class ThreadExhausted extends Error {}

interface Limits {
  readonly megabytes: number;
  readonly milliseconds: number;
}

const ENTRY = `
  const { parentPort, workerData: { module, name, given } } = require('node:worker_threads');
  import(module)
    .then((exported) => exported[name](...given))
    .then((result) => parentPort.postMessage(result), (error) => setImmediate(() => { throw error; }));
`;

/**
 * Runs a function beside the main thread, which goes on saving answers meanwhile: for work that computes for longer than
 * a person would want to wait for theirs.
 *
 * What goes in and comes out is copied: plain data only, and a Buffer arrives as a Uint8Array.
 *
 * @param work exported under its own name by `module`. Where that isn't compiled (tests run from the source), it runs here.
 * @throws ThreadExhausted, or what the work throws
 */
export async function inThread<Given extends unknown[], Result>(
  work: (...given: Given) => Promise<Result>,
  module: URL,
  given: Given,
  { megabytes, milliseconds }: Limits,
): Promise<Result> {
  if (!existsSync(fileURLToPath(module))) return work(...given);
  const worker = new Worker(ENTRY, {
    eval: true,
    workerData: { module: module.href, name: work.name, given },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  let clock: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Result>((resolve, reject) => {
      clock = setTimeout(() => reject(new ThreadExhausted('out of time')), milliseconds);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadExhausted('out of memory') : error),
      );
      worker.once('exit', () => reject(new Error('the thread ended without a result')));
    });
  } finally {
    clearTimeout(clock);
    await worker.terminate();
  }
}
