// Everything between a fresh clone and a running server: install, build, start (which migrates and fills an empty database).
import { pathToFileURL } from 'node:url';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { endWithNpm } from './end-with-npm.mjs';
import { build, checkNode, install, ROOT } from './prepare.mjs';

checkNode();
install();
build();
// npm has moved to the project's folder; a relative path means the one in which it was typed.
const { DATA_DIR, INIT_CWD, npm_lifecycle_event: throughNpm } = process.env;
if (throughNpm && INIT_CWD && DATA_DIR?.trim()) process.env.DATA_DIR = resolve(INIT_CWD, DATA_DIR.trim());
// Password hashes run on libuv's threads, of which there are four unless somebody says otherwise before the first is used.
process.env.UV_THREADPOOL_SIZE ??= String(Math.max(4, availableParallelism()));
endWithNpm();
// In this very process, so that a signal reaches the server and nothing is left behind.
await import(pathToFileURL(join(ROOT, 'dist/main.js')).href);
