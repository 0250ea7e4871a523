import type { MarkedExtension } from 'marked';
import { WIKI_LINK } from './note-links';

/** A link of a note to a note, an article or a person: what it names, and the words it shows. */
export type WikiLink = { readonly target: string; readonly label: string };

const AT_START = new RegExp(`^${WIKI_LINK.source}`, 'u');

/** Reads the links between notes as tokens of the type `wiki`. */
export function wikiLinks(): MarkedExtension {
  return {
    extensions: [
      {
        name: 'wiki',
        level: 'inline',
        start: (text) => text.match(/\[\[/u)?.index,
        tokenizer: (text) => {
          const found = AT_START.exec(text);
          if (found === null) return undefined;
          const [raw, target = ''] = found;
          return { type: 'wiki', raw, target, label: found[2] ?? target };
        },
      },
    ],
  };
}

/** The renderer of these links. */
export function wikiRenderer(html: (link: WikiLink) => string): MarkedExtension {
  return {
    extensions: [
      {
        name: 'wiki',
        renderer: ({ target, label }) => html({ target: String(target).trim(), label: String(label).trim() }),
      },
    ],
  };
}
