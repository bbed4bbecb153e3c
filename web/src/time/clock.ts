import { ServerClock } from './server-clock.ts';

/** The one clock of this page. */
export const clock = new ServerClock(() => performance.now());
