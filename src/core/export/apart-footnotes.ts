import { footnotesIn } from '../library/note-footnotes';
import { noteReader } from '../library/note-reader';

/**
 * What is left as it is, and what names a footnote: code in fences and in a line, the words of a picture, links between notes, what a
 * backslash stands before, and a label between its brackets.
 */
const PARTS =
  /^[ \t>*+\d.)-]*(?<fence>`{3,40}|~{3,40})[^\n]*(?:\n[^]*?^[ \t>]*\k<fence>|\n[^]*)|(?<!`)(?<tick>`+)(?!`)(?:(?!\n[ \t]{0,80}\n)[^]){0,4000}?(?<!`)\k<tick>(?!`)|!\[(?:\\.|[^\]\\\n]){0,400}\]\(|\[\[[^[\]\n]{1,400}\]\]|\\[^]|\[\^(?<label>[^\]\n]+)\]/gmu;

type Labels = { readonly markdown: string; readonly defined: ReadonlySet<string>; readonly named: ReadonlySet<string> };

/**
 * The notes of one file, in which no two have footnotes of the same label: the first keeps it, and later ones have a number behind it, at
 * each place that leads there too. What is a label in one note and mere words in another stays mere words there.
 */
export function apartFootnotes(notes: readonly string[]): readonly string[] {
  if (notes.filter((markdown) => markdown.includes('[^')).length < 2) return notes;
  const read = notes.map(labelsOf);
  const owned = new Set(read.flatMap(({ defined }) => Array.from(defined, folded)));
  const known = new Set(read.flatMap(({ named }) => Array.from(named, folded)));
  const taken = new Set<string>();
  return read.map(({ markdown, defined, named }) => {
    const names = new Map<string, string>();
    for (const label of defined) {
      const name = taken.has(folded(label)) ? freeName(label, known) : label;
      taken.add(folded(name));
      known.add(folded(name));
      names.set(label, `[^${name}]`);
    }
    for (const label of named) {
      if (!defined.has(label) && owned.has(folded(label))) names.set(label, String.raw`\[^${label}]`);
    }
    return replaced(markdown, names);
  });
}

function labelsOf(markdown: string): Labels {
  if (!markdown.includes('[^')) return { markdown, defined: new Set(), named: new Set() };
  const named = new Set<string>();
  eachLabel(markdown, (whole, label) => {
    named.add(label);
    return whole;
  });
  const defined = new Set(footnotesIn(noteReader('').tokensOf(markdown)).map(({ label }) => label));
  return { markdown, defined, named };
}

function replaced(markdown: string, names: ReadonlyMap<string, string>): string {
  return names.size === 0 ? markdown : eachLabel(markdown, (whole, label) => names.get(label) ?? whole);
}

function eachLabel(markdown: string, write: (whole: string, label: string) => string): string {
  return markdown.replaceAll(PARTS, (whole: string, ...rest: readonly unknown[]) => {
    const { label } = rest.at(-1) as { readonly label?: string };
    return label === undefined ? whole : write(whole, label);
  });
}

function freeName(label: string, known: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const name = `${label}-${String(number)}`;
    if (!known.has(folded(name))) return name;
  }
}

/** By what readers of Markdown tell labels apart: neither case nor the width of a space counts. */
function folded(label: string): string {
  return label.toLowerCase().toUpperCase().replaceAll(/\s+/gu, ' ').trim();
}
