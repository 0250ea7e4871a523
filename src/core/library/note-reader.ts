import { Lexer, Marked } from 'marked';
import type { MarkedExtension, Renderer, Token, TokensList } from 'marked';
import { calmly, measured } from './note-effort';
import type { Effort } from './note-effort';
import { shallow } from './note-depth';
import { noteFootnotes } from './note-footnotes';
import { wikiLinks } from './note-wiki';

/** Reads the Markdown of one note: as HTML, or as what it is made of. */
export type NoteReader = {
  readonly htmlOf: (markdown: string, renderer?: Renderer) => string;
  readonly tokensOf: (markdown: string) => readonly Token[];
};

/**
 * The one way in which notes are read, wherever they are shown. A note whose signs would take the reader more steps than any note takes
 * that a person wrote is given as it was typed, paragraph by paragraph, below the words `asTyped`. One reader is for one note.
 */
export function noteReader(asTyped: string, ...extensions: readonly MarkedExtension[]): NoteReader {
  const effort: Effort = { left: 0 };
  const lex = (markdown: string): TokensList =>
    calmly(effort, () => new Lexer(marked.defaults).lex(markdown)) ?? plainTokens(asTyped, markdown);
  const marked = new Marked(
    { gfm: true, breaks: true },
    { tokenizer: measured(effort), hooks: { provideLexer: () => lex } },
    ...noteFootnotes(),
    wikiLinks(),
    ...extensions,
  );
  return {
    htmlOf: (markdown, renderer) => marked.parse(shallow(markdown), { async: false, ...(renderer && { renderer }) }),
    tokensOf: (markdown) => lex(shallow(markdown)),
  };
}

/** Paragraphs and their lines, with every sign as it stands. */
function plainTokens(asTyped: string, markdown: string): TokensList {
  const paragraph = (tokens: Token[], raw: string): Token => ({ type: 'paragraph', raw, text: raw, tokens });
  const said: Token = { type: 'em', raw: asTyped, text: asTyped, tokens: [plainText(asTyped)] };
  const blocks = markdown.split(/\n(?:[ \t]*\n)+/u).filter((block) => block.trim() !== '');
  const tokens = [
    paragraph([said], asTyped),
    ...blocks.map((block) => {
      const lines = block.split('\n').map(plainText);
      return paragraph(
        lines.flatMap((line, index): Token[] => (index === 0 ? [line] : [{ type: 'br', raw: '\n' }, line])),
        block,
      );
    }),
  ];
  return Object.assign(tokens, { links: {} });
}

function plainText(text: string): Token {
  return { type: 'text', raw: text, text, escaped: false };
}
