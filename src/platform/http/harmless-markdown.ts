import MarkdownIt from 'markdown-it';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** Whole addresses only: whatever else a browser would follow, `javascript:` before all, stays text. */
const FOLLOWED = /^(https?:\/\/|mailto:)/i;

/** Somebody's Markdown stands under a heading of the page, which is an `h2`. */
const FIRST_HEADING = 3;
const LAST_HEADING = 6;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

markdown.validateLink = (address) => FOLLOWED.test(address);

/** Nothing is loaded from elsewhere: of a picture its words remain. */
markdown.renderer.rules.image = (tokens, index, options, env) =>
  markdown.utils.escapeHtml(markdown.renderer.renderInlineAsText(tokens[index]?.children ?? [], options, env));

markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  tokens[index]?.attrSet('rel', 'noopener nofollow');
  return self.renderToken(tokens, index, options);
};

/**
 * Markdown as HTML that a page can take over as it is: no markup of the writer's own, no script, no style, nothing that
 * is loaded, and links to whole `http(s):` and `mailto:` addresses only. Headings are those of a part of a page: the
 * largest is an `h3`.
 */
export function harmlessHtml(text: string): string {
  const tokens = markdown.parse(text, {});
  lowerHeadings(tokens);
  // The alignment of table columns, which a content security policy without inline styles forbids.
  for (const token of tokens) token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null;
  return markdown.renderer.render(tokens, markdown.options, {});
}

/** Steps between levels stay, so that no level is left out which the writer didn't leave out. */
function lowerHeadings(tokens: readonly Token[]): void {
  const headings = tokens.filter(({ type }) => type === 'heading_open' || type === 'heading_close');
  const largest = Math.min(...headings.map(({ tag }) => Number(tag.slice(1))));
  for (const heading of headings) {
    const level = Number(heading.tag.slice(1)) - largest + FIRST_HEADING;
    heading.tag = `h${Math.min(level, LAST_HEADING)}`;
  }
}
