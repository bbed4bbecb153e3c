import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

/** What a phone loads to answer: the contest's page, signing up, answering. In bytes of gzip. */
const MOST_BYTES = 70 * 1024;
const MOST_FILES = 9;
const PAGES = ['ContestPage', 'SignPage', 'AnswerPage'];

/** Fails the build when the way to the first question has become too heavy. */
export function holdSize(): Plugin {
  return {
    name: 'hold-size',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = [...needed(bundle)];
      const sizes = files.map((name) => ({ name, bytes: gzipSync(contentOf(bundle[name]), { level: 9 }).length }));
      const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
      const list = sizes.map(({ name, bytes }) => `${name} ${bytes}`).join(', ');
      if (total > MOST_BYTES || files.length > MOST_FILES) {
        this.error(
          `A phone would load ${total} bytes in ${files.length} files to answer; ${MOST_BYTES} in ${MOST_FILES} are allowed: ${list}`,
        );
      }
      this.info(`to answer, a phone loads ${total} of ${MOST_BYTES} bytes in ${files.length} files`);
    },
  };
}

/** The scripts and styles that those pages bring along. */
function needed(bundle: Rollup.OutputBundle): Set<string> {
  const files = new Set<string>();
  const add = (name: string): void => {
    const chunk = bundle[name];
    if (files.has(name) || chunk?.type !== 'chunk') return;
    files.add(name);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    chunk.imports.forEach(add);
  };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== 'chunk') continue;
    if (chunk.isEntry || PAGES.some((page) => chunk.moduleIds.some((id) => id.endsWith(`/${page}.vue`))))
      add(chunk.fileName);
  }
  return files;
}

function contentOf(file: Rollup.OutputAsset | Rollup.OutputChunk | undefined): string | Uint8Array {
  if (!file) return '';
  return file.type === 'chunk' ? file.code : file.source;
}
