import type { MarkedExtension, Token } from 'marked';
import type { NoteFootnote } from '../library/note-footnotes';

type Reference = { readonly id: string; readonly index: number };
type Told = NoteFootnote & { readonly refs: readonly Reference[] };

/**
 * Footnotes of one note in a page that holds many: each number leads to its footnote, and that back to the first of its numbers. `note`
 * is the place of the note in the page, by which its places are told from those of others.
 */
export function footnotesHtml(note: number): MarkedExtension {
  const place = (kind: 'said' | 'foot', id: string): string => `note-${String(note)}-${kind}-${id}`;
  return {
    extensions: [
      {
        name: 'footnoteRef',
        renderer: (token) => {
          const { id, index } = token as unknown as Reference;
          const own = index === 0 ? ` id="${place('said', id)}"` : '';
          return `<sup><a${own} href="#${place('foot', id)}">${id}</a></sup>`;
        },
      },
      {
        name: 'footnotes',
        renderer(token) {
          const items = token['items'] as readonly Told[];
          const rows = items.map(({ content, refs }) => {
            const id = refs[0]?.id ?? '';
            const words = this.parser.parse(content as Token[]);
            return `<li id="${place('foot', id)}">${words}<a href="#${place('said', id)}">↩</a></li>`;
          });
          return rows.length === 0 ? '' : `<ol class="footnotes">\n${rows.join('\n')}\n</ol>\n`;
        },
      },
    ],
  };
}
