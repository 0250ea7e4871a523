import { Marked, Renderer } from 'marked';
import type { Tokens } from 'marked';
import { directionOf } from '../text/direction';
import { printableText } from './clean-text';
import { imageIdOf } from '../library/note-image';
import { escapeHtml } from './escape-html';
import { dataAddress, pictureWords } from './export-image';
import type { ExportImages } from './export-image';

/** Where a link of a note may lead. */
export const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)/iu;
/** The box of a task, which is no word. */
const TASK = /^(\s*[-*+]\s+)\[[ x]\] /gmu;

/**
 * The Markdown of a note as HTML that is safe in any page: text, lists, tables, links a person follows, and the pictures of the library,
 * which are in it whole; nothing is loaded. Each block is set in the direction of its own words.
 */
export function noteHtml(markdown: string, images: ExportImages = {}): string {
  const marked = new Marked({ gfm: true, breaks: true });
  return marked.parse(printableText(markdown), { async: false, renderer: new NoteRenderer(images) });
}

class NoteRenderer extends Renderer {
  readonly #images: ExportImages;

  constructor(images: ExportImages) {
    super();
    this.#images = images;
  }

  // HTML in a note is shown as it was typed, and a foreign picture is named: a file that is sent on must reach out for nothing.
  override html({ text }: Tokens.HTML | Tokens.Tag): string {
    return escapeHtml(text);
  }

  override image({ href, text }: Tokens.Image): string {
    return imageHtml(href, text, this.#images);
  }

  override checkbox({ checked }: Tokens.Checkbox): string {
    return checked ? '☑ ' : '☐ ';
  }

  override link({ href, tokens }: Tokens.Link): string {
    const words = this.parser.parseInline(tokens);
    return SAFE_ADDRESS.test(href) ? `<a href="${escapeHtml(href)}" rel="noreferrer">${words}</a>` : words;
  }

  override code({ text }: Tokens.Code): string {
    return `<pre><code>${escapeHtml(text)}</code></pre>\n`;
  }

  override paragraph(token: Tokens.Paragraph): string {
    return directed(super.paragraph(token), token.raw);
  }

  override heading(token: Tokens.Heading): string {
    return directed(super.heading(token), token.raw);
  }

  override blockquote(token: Tokens.Blockquote): string {
    return directed(super.blockquote(token), token.raw);
  }

  override list(token: Tokens.List): string {
    return directed(super.list(token), token.raw);
  }

  override listitem(token: Tokens.ListItem): string {
    return directed(super.listitem(token), token.raw);
  }

  override table(token: Tokens.Table): string {
    return directed(super.table(token), token.raw);
  }

  override tablecell(token: Tokens.TableCell): string {
    return directed(super.tablecell(token), token.text);
  }
}

/** The block, set in the direction of its own words: lists, quotations and tables begin at the side these do. */
function directed(html: string, words: string): string {
  return html.replace(/^<[a-z\d]+/u, (tag) => `${tag} dir="${directionOf(words.replaceAll(TASK, '$1'))}"`);
}

function imageHtml(address: string, words: string, images: ExportImages): string {
  const id = imageIdOf(address);
  if (id === null) return `[${escapeHtml(words || 'image')}: ${escapeHtml(address)}]`;
  const image = images[id];
  if (image === undefined) return `[${escapeHtml(pictureWords(words))}]`;
  const { width, height } = image;
  return `<img src="${dataAddress(image)}" alt="${escapeHtml(words)}" width="${width}" height="${height}">`;
}
