import { Renderer } from 'marked';
import type { Tokens } from 'marked';
import type { ReportWords } from '../report/words/report-words';
import { directionOf } from '../text/direction';
import { printableText } from './clean-text';
import { imageIdOf } from '../library/note-image';
import { levelsInPage } from '../library/note-headings';
import { noteReader } from '../library/note-reader';
import { withoutTasks } from '../library/note-tasks';
import { wikiRenderer } from '../library/note-wiki';
import type { WikiLink } from '../library/note-wiki';
import { escapeHtml } from './escape-html';
import { dataAddress, pictureWords } from './export-image';
import type { ExportImages } from './export-image';
import { footnotesHtml } from './note-footnotes-html';

/** Where a link of a note may lead. */
export const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)/iu;

/** The page a note stands in: its pictures, the place that tells the note from others, and where links between notes lead in it. */
export type NotePage = {
  readonly images?: ExportImages | undefined;
  readonly place?: number;
  readonly addressOf?: (target: string) => string | null;
};

/**
 * The Markdown of a note as HTML that is safe in any page: text, lists, tables, links a person follows, and the pictures of the library,
 * which are in it whole; nothing is loaded. Each block is set in the direction of its own words; what is said besides is in `words`. A link to what is
 * not in the page is the words it shows.
 */
export function noteHtml(
  markdown: string,
  words: ReportWords,
  { images = {}, place = 1, addressOf = () => null }: NotePage = {},
): string {
  const link = ({ target, label }: WikiLink): string => {
    const address = addressOf(target);
    return address === null ? escapeHtml(label) : `<a href="${escapeHtml(address)}">${escapeHtml(label)}</a>`;
  };
  const reader = noteReader(words.asTyped, footnotesHtml(place), wikiRenderer(link));
  return reader.htmlOf(printableText(markdown), new NoteRenderer(words, images));
}

class NoteRenderer extends Renderer {
  readonly #words: ReportWords;
  readonly #images: ExportImages;
  readonly #levelOf = levelsInPage();

  constructor(words: ReportWords, images: ExportImages) {
    super();
    this.#words = words;
    this.#images = images;
  }

  // HTML in a note is shown as it was typed, and a foreign picture is named: a file that is sent on must reach out for nothing.
  override html({ text }: Tokens.HTML | Tokens.Tag): string {
    return escapeHtml(text);
  }

  override image({ href, text }: Tokens.Image): string {
    return imageHtml(href, text, this.#words, this.#images);
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
    const { depth, raw } = token;
    const html = super.heading({ ...token, depth: this.#levelOf(depth) });
    return directed(
      html.replace(/^<h\d/u, (tag) => `${tag} class="level-${String(depth)}"`),
      raw,
    );
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
  return html.replace(/^<[a-z\d]+/u, (tag) => `${tag} dir="${directionOf(withoutTasks(words))}"`);
}

function imageHtml(address: string, words: string, { picture }: ReportWords, images: ExportImages): string {
  const id = imageIdOf(address);
  if (id === null) return `[${escapeHtml(words || picture(''))}: ${escapeHtml(address)}]`;
  const image = images[id];
  if (image === undefined) return `[${escapeHtml(pictureWords(words, picture))}]`;
  const { width, height } = image;
  return `<img src="${dataAddress(image)}" alt="${escapeHtml(words)}" width="${width}" height="${height}">`;
}
