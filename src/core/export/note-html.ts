import { Marked } from 'marked';
import { printableText } from './clean-text';
import { escapeHtml } from './escape-html';

/** Where a link of a note may lead. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)/iu;

const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    // HTML in a note is shown as it was typed, and a picture is named: a file that is sent on must reach out for nothing.
    html: ({ text }) => escapeHtml(text),
    image: ({ href, text }) => `[${escapeHtml(text || 'image')}: ${escapeHtml(href)}]`,
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      return SAFE_ADDRESS.test(href) ? `<a href="${escapeHtml(href)}" rel="noreferrer">${words}</a>` : words;
    },
    code: ({ text }) => `<pre><code>${escapeHtml(text)}</code></pre>\n`,
  },
});

/** The Markdown of a note as HTML that is safe in any page: text, lists, tables and links a person follows; nothing is loaded. */
export function noteHtml(markdown: string): string {
  return marked.parse(printableText(markdown), { async: false });
}
