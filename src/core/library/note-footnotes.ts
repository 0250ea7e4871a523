import type { MarkedExtension, Token } from 'marked';
import markedFootnote from 'marked-footnote';

/** A footnote of a note: its name there, and what it says. */
export type NoteFootnote = { readonly label: string; readonly content: readonly Token[] };

/** All footnotes of a note that was read, those too that nothing refers to. */
export function footnotesIn(tokens: readonly Token[]): readonly NoteFootnote[] {
  return listOf(tokens)?.rawItems ?? [];
}

/**
 * Reads the footnotes of notes. What nothing refers to stands at the end of the note as it was typed, so that no word is missing where
 * the note is shown.
 */
export function noteFootnotes(): readonly MarkedExtension[] {
  const untold: MarkedExtension = {
    hooks: {
      processAllTokens: (tokens) => {
        const list = listOf(tokens);
        const rest = list?.rawItems.filter((each) => !list.items.includes(each)) ?? [];
        tokens.push(...rest.flatMap(({ label, content }) => [labelOf(label), ...content]));
        return tokens;
      },
    },
  };
  return [markedFootnote({ description: '' }), untold];
}

type List = { readonly rawItems: readonly NoteFootnote[]; readonly items: readonly NoteFootnote[] };

function listOf(tokens: readonly Token[]): List | null {
  const list = tokens.find(({ type }) => type === 'footnotes');
  return list === undefined ? null : (list as unknown as List);
}

function labelOf(label: string): Token {
  const text = `[^${label}]:`;
  return { type: 'paragraph', raw: text, text, tokens: [{ type: 'text', raw: text, text, escaped: false }] };
}
