import { parse } from '@retorquere/bibtex-parser';
import type { RawText } from '../raw-text';
import { dateOf } from './reference';
import type { Reference } from './reference';

type Names = readonly {
  readonly firstName?: string;
  readonly prefix?: string;
  readonly lastName?: string;
  readonly name?: string;
}[];

/** What begins an entry or a definition, at the start of a line. */
const BEGINS = /^[ \t]*@(?<type>[a-z]{1,30})[ \t]*[{(]/gimu;
const NO_ENTRY = /^(?:string|comment|preamble)$/iu;

/**
 * The entries of a BibTeX file, one parsed after the other, their markup read as letters. One that is damaged gives what can be
 * read of it, and costs no other. Definitions of words hold for the whole file.
 */
export function* bibtexReferences({ raw, words, bytesOf }: RawText): Generator<Reference> {
  const parts = partsOf(raw);
  const definitions = parts
    .filter(({ type }) => type.toLowerCase() === 'string')
    .map((part) => ({
      ...part,
      name: /[{(]\s*([^\s={}()]+)/u.exec(raw.slice(part.start, part.start + 300))?.[1] ?? '',
    }))
    .filter(({ name }) => name !== '');
  const { strings } = parse(definitions.map(({ start, end }) => words(raw.slice(start, end))).join('\n'));
  for (const { type, start, end } of parts) {
    if (NO_ENTRY.test(type)) continue;
    const { entries } = parse(words(raw.slice(start, end)), { sentenceCase: false, unsupported: 'ignore', strings });
    // With the definitions it uses the entry can be read by itself.
    const used = definitions.filter(({ name }) => raw.slice(start, end).includes(name));
    const own = [...used, { start, end }].map((part) => bytesOf(part.start, part.end));
    for (const { key, fields } of entries) yield referenceOf(key, fields, Buffer.concat(own));
  }
}

function partsOf(raw: string) {
  const starts = [...raw.matchAll(BEGINS)].map(({ index, groups }) => ({ start: index, type: groups?.['type'] ?? '' }));
  return starts.map((part, index) => ({ ...part, end: starts[index + 1]?.start ?? raw.length }));
}

function referenceOf(key: string, fields: Fields, bytes: Uint8Array): Reference {
  const value = (name: string): string | undefined => plainWords(fields[name]);
  const [year, month, day] = (value('date') ?? '').split('-');
  return {
    place: key === '' ? 'an entry without a key' : key,
    bytes,
    title: value('title'),
    authors: namesOf(fields['author'] ?? fields['editor']),
    date: dateOf(year, month, day) ?? dateOf(value('year'), value('month'), value('day')) ?? value('year'),
    outlet: value('journal') ?? value('journaltitle') ?? value('booktitle') ?? value('publisher'),
    language: value('langid') ?? value('language'),
    abstract: value('abstract'),
    notes: [value('note'), value('annote')].flatMap((note) => note ?? []),
    other: [
      ['DOI', value('doi')],
      ['URL', value('url')],
      ['Keywords', value('keywords')],
      ['File', value('file')],
    ],
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** The parser marks what is set in italics and the like as HTML. */
function plainWords(value: unknown): string | undefined {
  const words = Array.isArray(value) ? value.map(String).join(', ') : typeof value === 'string' ? value : '';
  return (
    words
      .replaceAll(/<\/?[a-z]+(?:\s[^<>]*)?>/giu, '')
      .normalize('NFC')
      .trim() || undefined
  );
}

function namesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return (value as Names)
    .map(({ firstName, prefix, lastName, name }) => [firstName, prefix, lastName, name].filter(Boolean).join(' '))
    .map((name) => plainWords(name) ?? '')
    .filter((name) => name !== '');
}
