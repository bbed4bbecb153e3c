#!/usr/bin/env node
// The operator's command line; installs and builds what is missing, like `npm start`.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build, checkNode, install, ROOT } from '../scripts/prepare.mjs';

checkNode();
install();
build();
await import(pathToFileURL(join(ROOT, 'dist/cli/zhisai.js')).href);
