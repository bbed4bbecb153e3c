// Every benchmark; each prints lines with a ratio to a reference measured in the same run.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, checkNode, install, ROOT, run } from './prepare.mjs';

checkNode();
install();
build();
const wanted = process.argv.slice(2);
const benches = ['answers', 'large-contest', 'organizations', 'imports', 'client'];
for (const name of wanted.length > 0 ? wanted : benches) {
  if (!readdirSync(join(ROOT, 'bench')).includes(`${name}.mjs`)) {
    process.stderr.write(`There is no benchmark "${name}"; there are: ${benches.join(', ')}\n`);
    process.exit(1);
  }
  run(process.execPath, [join(ROOT, 'bench', `${name}.mjs`)]);
}
