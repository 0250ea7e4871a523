import { ok } from '#core/result';
import type { Piece } from '../collection';
import type { SourceFile } from '../../read-article';
import { pieceName } from '../piece-name';

/** One entry of a bibliography, whatever it is written in: its fields, its own bytes, and what it is called there. */
export type Reference = {
  readonly place: string;
  readonly bytes: Uint8Array;
  readonly title?: string | undefined;
  readonly authors: readonly string[];
  /** EDTF as far as it is known, else as it is written. */
  readonly date?: string | undefined;
  readonly outlet?: string | undefined;
  readonly language?: string | undefined;
  readonly abstract?: string | undefined;
  readonly notes: readonly string[];
  /** Further lines for the head: labels and values. */
  readonly other: readonly (readonly [string, string | undefined])[];
};

/** How the file states its encoding, and the type of its entries. */
export type ReferenceSource = {
  readonly encoding: string;
  readonly isGuess: boolean;
  readonly mediaType: string;
};

/**
 * The piece of an entry: a text with its fields as a head of labelled lines and its abstract and notes as the body, so that a
 * person sees in the source what the article states of itself. Of an entry without either, the title is the body, as a sentence.
 */
export function referencePiece(file: SourceFile, source: ReferenceSource, reference: Reference): Piece {
  const { title, authors, date, outlet, language, abstract, notes, other, bytes, place } = reference;
  const author = authors.join(', ') || undefined;
  const words = [abstract, ...notes].flatMap((part) => part?.trim() || []).join('\n\n');
  // Without other words the title is the text: a text of nothing but labels would be taken for prose.
  const heading = words === '' ? undefined : title;
  const lines = [['Title', heading], ['Author', author], ['Date', date], ['Source', outlet], ...other] as const;
  const head = lines.flatMap(([label, value]) => (value ? [`${label}: ${oneLine(value)}`] : [])).join('\n');
  const body = words === '' ? oneLine(title ?? '').replace(/(?<=[\p{L}\p{N})])$/u, '.') : words;
  const text = `${head}\n\n${body}`.replaceAll(/\r\n?/gu, '\n').trim();
  const stated = { title: title && oneLine(title), author, date, source: outlet && oneLine(outlet), language };
  const drawn = { ...source, text, damaged: text.match(/\ufffd/gu)?.length ?? 0, stated };
  return {
    origin: { container: file.fileName, within: [place] },
    file: ok({ fileName: pieceName(file.fileName, place), bytes, modifiedAt: file.modifiedAt, drawn }),
    notes: [],
  };
}

/** "Roth, Ina" as it is spoken; a name without a comma as it is. */
export function spokenName(name: string): string {
  const [family = '', given, suffix] = name.split(',').map((part) => part.trim());
  return [given, family, suffix].filter((part) => part !== undefined && part !== '').join(' ');
}

/** Year, month and day, as far as they are given, as an EDTF date. */
export function dateOf(...parts: readonly (string | number | undefined)[]): string | undefined {
  const [year, month, day] = parts.map((part) => (part === undefined ? Number.NaN : Number(part)));
  if (!year || year < 1 || year > 9999) return undefined;
  const date = [String(year).padStart(4, '0')];
  if (month && month >= 1 && month <= 12) {
    date.push(String(month).padStart(2, '0'));
    if (day && day >= 1 && day <= 31) date.push(String(day).padStart(2, '0'));
  }
  return date.join('-');
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}
