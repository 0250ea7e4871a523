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

/** The entries of a BibTeX file, their markup read as letters; an entry that is damaged gives what can be read of it. */
export function* bibtexReferences({ raw, words }: RawText): Generator<Reference> {
  const { entries } = parse(words(raw), { sentenceCase: false, unsupported: 'ignore' });
  for (const { key, fields, input } of entries) {
    const value = (name: string): string | undefined => plainWords((fields as Fields)[name]);
    const [year, month, day] = (value('date') ?? '').split('-');
    yield {
      place: key === '' ? 'an entry without a key' : key,
      bytes: Buffer.from(input),
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
