import { Marked } from 'marked';
import { printableText } from './clean-text';
import { imageIdOf } from '../library/note-image';
import { escapeHtml } from './escape-html';
import { dataAddress, pictureWords } from './export-image';
import type { ExportImages } from './export-image';

/** Where a link of a note may lead. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)/iu;

/**
 * The Markdown of a note as HTML that is safe in any page: text, lists, tables, links a person follows, and the pictures of the library,
 * which are in it whole; nothing is loaded.
 */
export function noteHtml(markdown: string, images: ExportImages = {}): string {
  return markedWith(images).parse(printableText(markdown), { async: false });
}

function markedWith(images: ExportImages): Marked {
  return new Marked({
    gfm: true,
    breaks: true,
    renderer: {
      // HTML in a note is shown as it was typed, and a foreign picture is named: a file that is sent on must reach out for nothing.
      html: ({ text }) => escapeHtml(text),
      image: ({ href, text }) => imageHtml(href, text, images),
      checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        return SAFE_ADDRESS.test(href) ? `<a href="${escapeHtml(href)}" rel="noreferrer">${words}</a>` : words;
      },
      code: ({ text }) => `<pre><code>${escapeHtml(text)}</code></pre>\n`,
    },
  });
}

function imageHtml(address: string, words: string, images: ExportImages): string {
  const id = imageIdOf(address);
  if (id === null) return `[${escapeHtml(words || 'image')}: ${escapeHtml(address)}]`;
  const image = images[id];
  if (image === undefined) return `[${escapeHtml(pictureWords(words))}]`;
  const { width, height } = image;
  return `<img src="${dataAddress(image)}" alt="${escapeHtml(words)}" width="${width}" height="${height}">`;
}
