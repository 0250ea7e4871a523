/**
 * What a report is made of, for those who have it read aloud: the print page says it, and the exporter writes it into the
 * PDF. To know afterwards which words on a page belong to what, the page sets every piece of text in a colour of its own,
 * its ink; the exporter reads the inks out of the printed pages and puts the true colours back.
 */

/** The kinds of structure element that reports use, by their names in ISO 32000-1, 14.8.4. */
export const TAG_NAMES = [
  'Sect',
  'Art',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'P',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Table',
  'TR',
  'TH',
  'TD',
  'BlockQuote',
  'Caption',
  'Span',
  'Code',
  'Link',
  'Reference',
  'Figure',
] as const;

/** The kind of a structure element. */
export type TagName = (typeof TAG_NAMES)[number];

/** What the head of a table can be of, by the names in ISO 32000-1, 14.8.5.7. */
export const SCOPES = ['Column', 'Row'] as const;

/** An element of the structure; `under` is the number of the entry that holds it, -1 for the document itself. */
export type TagElement = {
  readonly under: number;
  readonly tag: TagName;
  /** The language of its words, where it is not that of what holds it. */
  readonly lang?: string;
  /** What it shows, in words, where it is no text. */
  readonly alt?: string;
  /** What the head of a table stands over or before. */
  readonly scope?: (typeof SCOPES)[number];
  /** Whether the items of a list are numbered. */
  readonly isNumbered?: true;
  /** How many columns a cell takes, where it is more than one. */
  readonly columns?: number;
  /** The place in the report that the exporter fills in afterwards. */
  readonly place?: string;
};

/** Something printed: text in an ink, or the next picture. */
export type TagContent =
  | { readonly under: number; readonly colour: string }
  | { readonly under: number; readonly picture: true };

/** The structure in the order in which it is read; an entry's number is its index, and text has the ink of that number. */
export type TagTree = readonly (TagElement | TagContent)[];

/** The first of the colours that stand for inks: a red that no report uses. */
const FIRST_INK = 0xa7_00_00;
/** How many inks there are, up to white. */
export const MOST_INKS = 0xff_ff_ff - FIRST_INK;

/** The colour of an ink, as style sheets write it. */
export function inkColour(ink: number): string {
  return `#${(FIRST_INK + ink).toString(16).padStart(6, '0')}`;
}

/** The ink of a colour whose parts run from 0 to 255; below 0 for a colour that is none. */
export function inkOf(red: number, green: number, blue: number): number {
  return red * 0x1_00_00 + green * 0x1_00 + blue - FIRST_INK;
}

/** Whether an entry is an element, not what is printed of it. */
export function isTagElement(entry: TagElement | TagContent): entry is TagElement {
  return 'tag' in entry;
}
