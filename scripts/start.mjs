// Everything between a fresh clone and a running server: install, build, start (which migrates and fills an empty database).
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build, checkNode, install, ROOT } from './prepare.mjs';

checkNode();
install();
build();
process.chdir(ROOT);
// In this very process, so that a signal reaches the server and nothing is left behind.
await import(pathToFileURL(join(ROOT, 'dist/main.js')).href);
