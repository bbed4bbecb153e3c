import type { Said } from '../http/said.js';

/** Why the program can't start, in words for the operator: which setting it is about, and what to do. */
export class StartFault extends Error {
  constructor(
    readonly said: Said,
    options?: ErrorOptions,
  ) {
    super(`${said.zh} / ${said.en}`, options);
  }
}

/**
 * Takes a step of the start.
 *
 * @param explain what an error of this step means to the operator; null: it means that something is wrong in the program
 * @throws StartFault in place of an error that can be explained
 */
export async function explained<T>(step: () => Promise<T>, explain: (error: unknown) => Said | null): Promise<T> {
  try {
    return await step();
  } catch (error) {
    const said = error instanceof StartFault ? null : explain(error);
    throw said ? new StartFault(said, { cause: error }) : error;
  }
}
