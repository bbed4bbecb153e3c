import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../platform/settings/settings.js';
import { CLIENT_FOLDER } from './client-folder.js';
import { escapedText } from './escaped.js';

/** What is written into the page before it leaves: HTML, already escaped. */
export interface PageContent {
  /** Instead of the product's own title and description. */
  readonly head: string;
  /** What can be read before the client's script runs. */
  readonly text: string;
  /** What the script would otherwise ask for. */
  readonly data: string;
}

const HEAD = '<!--contest-head-->';
const PLACES = /<!--contest-(head|text|data)-->/g;
const OWN_TITLE = /\s*<(?:title>[^<]*<\/title|meta name="description"[^>]*)>/g;

const NOT_BUILT = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>知赛</title></head>
<body>
<h1>知赛</h1>
<p>服务器正在运行，但网页还没有构建。请在项目目录中执行 <code>npm run build</code>，然后刷新。</p>
<p lang="en">The server is running, but its pages have not been built. Run <code>npm run build</code> in the project's folder and reload.</p>
<p><a href="/api/docs">接口说明 / API description</a></p>
</body>
</html>
`;

/** The one page that the client is: `index.html` of what was built. */
@Injectable()
export class ClientPage {
  private known: { readonly changed: number; readonly html: string } | null = null;

  constructor(
    @Inject(CLIENT_FOLDER) private readonly folder: string,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'publicUrl'>,
  ) {}

  /** Without content: the bare page, in which the script asks for what it needs. */
  async answer(status: number, content: PageContent | null): Promise<{ status: number; html: string }> {
    const html = await this.template();
    return html === null ? { status: 503, html: NOT_BUILT } : { status, html: filled(html, content) };
  }

  /** null: there is none. Read anew when it was built anew, since the names of the files that it asks for are others then. */
  private async template(): Promise<string | null> {
    const file = join(this.folder, 'index.html');
    try {
      const { mtimeMs } = await stat(file);
      if (this.known?.changed !== mtimeMs) this.known = { changed: mtimeMs, html: await this.read(file) };
      return this.known.html;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** With the address by which people reach this server, for what is passed on: codes to scan, links to send. */
  private async read(file: string): Promise<string> {
    const html = await readFile(file, 'utf8');
    const { publicUrl } = this.settings;
    if (publicUrl === null) return html;
    return html.replace(
      HEAD,
      () => `<meta name="zhisai-public-url" content="${escapedText(publicUrl)}" />\n    ${HEAD}`,
    );
  }
}

function filled(html: string, content: PageContent | null): string {
  if (content === null) return html.replace(PLACES, '');
  return html.replace(OWN_TITLE, '').replace(PLACES, (_place, name: keyof PageContent) => content[name]);
}
