import { randomBytes } from 'node:crypto';

/** Numbers for requests that are unique across processes and restarts, at the cost of counting. Example: `k3x9q2a1-2s`. */
export function requestNumbers(): () => string {
  const start = randomBytes(5).toString('hex');
  let count = 0;
  return () => `${start}-${(++count).toString(36)}`;
}
