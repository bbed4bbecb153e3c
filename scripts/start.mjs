// Everything between a fresh clone and a running server: install, build, start (which migrates and fills an empty database).
import { pathToFileURL } from 'node:url';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build, checkNode, install, ROOT } from './prepare.mjs';

checkNode();
install();
build();
process.chdir(ROOT);
// Password hashes run on libuv's threads, of which there are four unless somebody says otherwise before the first is used.
process.env.UV_THREADPOOL_SIZE ??= String(Math.max(4, availableParallelism()));
// In this very process, so that a signal reaches the server and nothing is left behind.
await import(pathToFileURL(join(ROOT, 'dist/main.js')).href);
