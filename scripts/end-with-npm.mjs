// npm starts its scripts through a shell and tells only that shell to end, which doesn't pass it on.
import { readFileSync } from 'node:fs';

const EVERY_MS = 500;
const SHELLS = /^(sh|dash|bash|ash|zsh|ksh|busybox)$/;

/**
 * Ends this process, as SIGTERM does, when the npm that started it is gone, so that no server stays behind and keeps its
 * port. What wasn't started through npm goes on without those who started it (`nohup`).
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const starters = ancestry();
  const watch = setInterval(() => {
    if (ancestry() === starters) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, EVERY_MS);
  watch.unref();
}

/** The parent and, where that is npm's shell, the parent's parent: a shell stays when npm alone is killed. */
function ancestry() {
  const parent = statOf(process.ppid);
  return parent && SHELLS.test(parent.name) ? `${process.ppid} ${parent.ppid}` : String(process.ppid);
}

/** What Linux says of a process; null elsewhere, and when it has just gone. */
function statOf(pid) {
  try {
    const [, name, ppid] = /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return name === undefined ? null : { name, ppid };
  } catch {
    return null;
  }
}
