// Chinese texts use full-width punctuation. Lists (or with --fix mends) string literals where a half-width mark touches Chinese.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { ROOT } from './prepare.mjs';

const FULL_WIDTH = {
  ',': '\uff0c',
  ';': '\uff1b',
  ':': '\uff1a',
  '?': '\uff1f',
  '!': '\uff01',
  '(': '\uff08',
  ')': '\uff09',
};
// Curly quotes are not among them: English texts use them, too.
const CHINESE = '\\p{Script=Han}\u3001\u3002\u300a\u300b\uff0c\uff1b\uff1a\uff1f\uff01\uff08\uff09';
const HALF_WIDTH = new RegExp(`(?<=[${CHINESE}])[,;:?!()]|[,;:?!()](?=[${CHINESE}])`, 'gu');

const LITERALS = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
]);

/** The text of a TypeScript file with every such mark mended. */
export function mended(text) {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    if (LITERALS.has(node.kind)) {
      const start = node.getStart(file);
      const literal = text.slice(start, node.end);
      const right = literal.slice(1, -1).replace(HALF_WIDTH, (mark) => FULL_WIDTH[mark]);
      if (right !== literal.slice(1, -1)) edits.push([start + 1, node.end - 1, right]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .sort((a, b) => b[0] - a[0])
    .reduce((done, [from, to, right]) => done.slice(0, from) + right + done.slice(to), text);
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|mjs)$/.test(entry.name) && !entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faulty = ['src', 'scripts']
    .flatMap((folder) => sources(join(ROOT, folder)))
    .filter((path) => {
      const text = readFileSync(path, 'utf8');
      const right = mended(text);
      if (right !== text && process.argv.includes('--fix')) writeFileSync(path, right);
      return right !== text;
    });
  for (const path of faulty) process.stdout.write(`half-width punctuation in Chinese text: ${path}\n`);
  if (faulty.length > 0 && !process.argv.includes('--fix')) process.exit(1);
}
